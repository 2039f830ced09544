package onething.look;

import com.vaadin.flow.component.html.Span;

/** A chip names the source of a value or a state; it is never touchable. */
public final class Chip {

  private Chip() {}

  /** A tinted chip: data that was looked up. */
  public static Span of(String words) {
    var chip = new Span(words);
    chip.addClassName("chip");
    return chip;
  }

  /** An outlined chip: what the person said, or a remark about the whole page. */
  public static Span outlined(String words) {
    var chip = of(words);
    chip.addClassName("line");
    return chip;
  }
}
