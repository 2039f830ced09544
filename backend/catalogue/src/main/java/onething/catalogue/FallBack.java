package onething.catalogue;

/** Says why a paper is asked for after all. */
final class FallBack {

  private FallBack() {}

  /** The reason of the requirement and, behind it, what became of the evidence. */
  static Text reason(Text reason, Rules.ExemptRule way, Facts facts) {
    var why = why(way, Availability.of(way.evidence(), facts));
    return new Text(reason.zh() + "。" + why.zh(), reason.en() + ". " + why.en());
  }

  private static Text why(Rules.ExemptRule way, Availability availability) {
    return switch (way.by()) {
      case COMMITMENT ->
          new Text("您没签承诺，要交书面的", "You did not commit to it, so hand it in on paper");
      case SHARED_RESULT ->
          new Text("前一项的结果还拿不到，请交这一份", "The earlier result is not to be had, so hand this in");
      case LICENCE, SHARED_DATA -> lookedUp(way.source(), availability);
    };
  }

  private static Text lookedUp(EvidenceType evidence, Availability availability) {
    return switch (availability) {
      case FOUND -> throw new IllegalStateException("evidence that was found is no reason");
      case NOT_FOUND ->
          new Text(
              "没查到" + evidence.name().zh() + "，请扫描这一份，窗口核对原件",
              "We did not find "
                  + evidence.name().en()
                  + ": please scan this, the window sees the original");
      case NO_ANSWER ->
          new Text(
              evidence.provider().zh() + "没有回音，请扫描这一份，窗口核对原件",
              "No answer from "
                  + evidence.provider().en()
                  + ": please scan this, the window sees the original");
      case NO_CONSENT ->
          new Text(
              "您没同意查询，请扫描这一份，窗口核对原件",
              "You did not agree to a look-up: please scan this, the window sees the original");
    };
  }
}
