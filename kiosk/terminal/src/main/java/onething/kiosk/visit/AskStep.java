package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;
import onething.catalogue.AnsweredQuestion;
import onething.catalogue.Facts;
import onething.catalogue.GuideStep;
import onething.catalogue.Question;

/** One question. The answers before it stand; those after it stay as long as they still fit. */
final class AskStep implements Step {

  private final Visit visit;
  private final GuideStep.Ask ask;
  private Optional<String> selected;
  private boolean whyOpen;

  /**
   * @param before how many answers of the path come before this question
   */
  AskStep(Visit visit, int before) {
    this.visit = visit;
    this.ask = (GuideStep.Ask) visit.dossier().bundle().guide().next(first(path(visit), before));
    this.selected = visit.dossier().answers().get(ask.question().id());
  }

  /** Where the answers so far lead: the next open question, the notice, or onward. */
  static Step next(Visit visit) {
    return at(visit, path(visit).size());
  }

  /** Back to a question on the path. */
  static Step to(Visit visit, String question) {
    List<String> ids = path(visit).stream().map(a -> a.question().id()).toList();
    return at(visit, ids.contains(question) ? ids.indexOf(question) : ids.size());
  }

  /** Back to the last question answered. */
  static Step last(Visit visit) {
    return at(visit, Math.max(0, path(visit).size() - 1));
  }

  private static Step at(Visit visit, int before) {
    List<AnsweredQuestion> path = path(visit);
    return switch (visit.dossier().bundle().guide().next(first(path, before))) {
      case GuideStep.Ask _ -> new AskStep(visit, before);
      case GuideStep.Concluded _ -> new NoticeStep(visit);
      case GuideStep.Onward o -> new ExitStep(visit, o.exit());
    };
  }

  @Override
  public Page page() {
    return new Page.Asking(ask.question(), ask.number(), ask.atMostMore(), selected, true, whyOpen);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.ANSWER);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.Answer a -> select(a.value());
      case Action.ToggleWhy _ -> toggleWhy();
      case Action.Next _ -> selected.ifPresent(this::answer);
      case Action.Back _ -> back();
      default -> {} // does not fit this page
    }
  }

  private void select(String value) {
    if (ask.question().option(value).isPresent()) {
      selected = Optional.of(value);
      visit.turn();
    }
  }

  private void toggleWhy() {
    whyOpen = !whyOpen;
    visit.turn();
  }

  /** Goes over questions already answered one by one, so that each can be looked at again. */
  private void answer(String value) {
    Question question = ask.question();
    visit.dossier().answer(question.id(), value);
    visit.go(at(visit, ask.number()));
  }

  private void back() {
    int before = ask.number() - 1;
    visit.go(before == 0 ? new ChooseStep(visit) : at(visit, before - 1));
  }

  private static List<AnsweredQuestion> path(Visit visit) {
    return visit.dossier().bundle().guide().path(visit.dossier().answers());
  }

  private static Facts first(List<AnsweredQuestion> path, int count) {
    Facts facts = Facts.of();
    for (AnsweredQuestion a : path.subList(0, Math.min(count, path.size()))) {
      facts = facts.with(a.question().id(), a.answer().value());
    }
    return facts;
  }
}
