package onething.backend.workbench.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import onething.backend.cases.CaseView.ApplicantView;
import onething.backend.cases.EventView;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Note;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.Step;
import onething.backend.workbench.frame.Timeline;
import onething.look.Icon;

/** The left of a case: its items, who handed in, and what happened so far. */
final class FilePane extends Div {

  private final Consumer<String> onChoose;
  private final Runnable onReveal;
  private final boolean mayReveal;
  private final UnaryOperator<String> names;

  /** {@code names} turns the actor of an event into a name; who only watches reveals nothing. */
  FilePane(
      Consumer<String> onChoose,
      Runnable onReveal,
      boolean mayReveal,
      UnaryOperator<String> names) {
    this.mayReveal = mayReveal;
    this.onChoose = onChoose;
    this.onReveal = onReveal;
    this.names = names;
    addClassName("wb-file");
  }

  void show(CaseSight sight) {
    removeAll();
    add(items(sight.steps(), sight.chosen()));
    sight.similarTo().ifPresent(other -> add(similar(other)));
    add(applicant(sight), history(sight.events()));
  }

  private Section items(List<Step> steps, String chosen) {
    return new Section(new H2(steps.size() + "件事"), new Timeline(steps, chosen, onChoose));
  }

  private static Note similar(String other) {
    return Parts.named(
        new Note(Note.Kind.INFO, "同一个人为同一个孩子交过", other + "。请两份一起看，别办重了。"), "similar");
  }

  private Section applicant(CaseSight sight) {
    ApplicantView who = sight.applicant();
    var facts = Parts.styled(new DescriptionList(), "wb-facts");
    fact(facts, "姓名", Parts.named(new Span(who.name()), "applicant-name"));
    fact(facts, "证件", Parts.named(new Span(who.idNumber()), "applicant-id"));
    fact(facts, "身份", new Span(SourceWords.ofRole(who.role())));
    fact(facts, "来自", new Span("自助机" + sight.kiosk()));
    fact(facts, "交上", new Span(Moments.minute(sight.submittedAt())));
    var section = new Section(new H2("申请人"), facts);
    if (mayReveal) {
      section.add(reveal(sight.revealed()));
    }
    return section;
  }

  private Component reveal(boolean revealed) {
    var button =
        Parts.button("wb-button small wb-reveal", Icon.EYE, revealed ? "遮住" : "看全，会记下来", onReveal);
    return Parts.named(button, "reveal");
  }

  private static void fact(DescriptionList facts, String name, Component value) {
    facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
  }

  private Section history(List<EventView> events) {
    var list = Parts.styled(new OrderedList(), "wb-events");
    events.reversed().forEach(event -> list.add(event(event)));
    return new Section(new H2("经过"), Parts.named(list, "history"));
  }

  private ListItem event(EventView event) {
    var words = new Span(event.words().zh());
    words.add(Parts.words("wb-small", names.apply(event.actor())));
    var item = new ListItem(Parts.words("wb-when", Moments.minute(event.at())), words);
    return Parts.named(item, "event-" + event.type());
  }
}
