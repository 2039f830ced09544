package onething.backend.workbench.signin;

/** Seven lines that run into one stroke: the idea of the product, drawn behind the greeting. */
final class FlowDrawing {

  /** Drawn on a 720 x 900 ground that is cut to the place it fills. */
  static final String SVG =
      """
      <svg class="signin-flow" viewBox="0 0 720 900" preserveAspectRatio="xMinYMid slice" \
      aria-hidden="true" fill="none" stroke="#bfe3d5" stroke-width="3" stroke-linecap="round" \
      stroke-opacity="0.5">\
      <path d="M-10 214C230 214 300 430 470 436"/>\
      <path d="M-10 276C220 276 300 436 470 441"/>\
      <path d="M-10 338C200 338 300 444 470 446"/>\
      <path d="M-10 410C190 410 300 450 470 451"/>\
      <path d="M-10 500C190 500 300 458 470 456"/>\
      <path d="M-10 574C200 574 300 466 470 461"/>\
      <path d="M-10 640C220 640 300 474 470 466"/>\
      <path d="M462 451H740" stroke-width="34" stroke-opacity="1"/></svg>\
      """;

  private FlowDrawing() {}
}
