package onething.backend.workbench.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onething.look.Icon;

/** The items of a case, one under the other, each with its mark, name and state. */
public final class Timeline extends OrderedList {

  /** A timeline to read. */
  public Timeline(List<Step> steps) {
    addClassName("wb-line");
    steps.forEach(step -> add(item(step, dot(step), name(step), status(step))));
  }

  /** A timeline to choose from; {@code chosen} is the item now looked at. */
  public Timeline(List<Step> steps, String chosen, Consumer<String> onChoose) {
    addClassName("wb-line");
    steps.forEach(step -> add(item(step, pick(step, chosen, onChoose))));
  }

  private static ListItem item(Step step, Component... parts) {
    var item = new ListItem(parts);
    Parts.with(Parts.named(item, "item-" + step.item()), "data-state", step.mark().word());
    if (!step.because().isEmpty()) {
      item.add(Parts.words("wb-because", step.because()));
    }
    return item;
  }

  private static Component pick(Step step, String chosen, Consumer<String> onChoose) {
    var button = Parts.button("wb-pick", "", () -> onChoose.accept(step.item()));
    button.add(dot(step), name(step), status(step));
    Parts.with(button, "aria-pressed", Boolean.toString(step.item().equals(chosen)));
    return Parts.named(button, "select-" + step.item());
  }

  private static Span name(Step step) {
    return Parts.words("wb-name", step.name());
  }

  private static Span status(Step step) {
    return Parts.words("wb-status", step.status());
  }

  private static Span dot(Step step) {
    var dot = Parts.styled(new Span(), "wb-dot");
    Parts.with(dot, "aria-hidden", "true");
    icon(step.mark()).ifPresent(icon -> dot.add(icon.component()));
    return dot;
  }

  private static Optional<Icon> icon(Step.Mark mark) {
    return switch (mark) {
      case DONE -> Optional.of(Icon.CHECK);
      case TURN -> Optional.of(Icon.PEN);
      case REFUSED -> Optional.of(Icon.CROSS);
      case STOPPED -> Optional.of(Icon.STOP);
      case ACTIVE, WAITING -> Optional.empty();
    };
  }
}
