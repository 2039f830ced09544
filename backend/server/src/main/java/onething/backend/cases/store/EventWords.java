package onething.backend.cases.store;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onething.backend.cases.EventView;
import onething.catalogue.Text;

/** Events in the words officers read. */
final class EventWords {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private EventWords() {}

  static EventView view(StoredCase stored, Chain.Link link) {
    Chain.Fields fields = link.fields();
    return new EventView(
        fields.seq(),
        fields.at(),
        fields.actor(),
        fields.text().type(),
        fields.text().item(),
        words(stored, fields.text()),
        link.hash());
  }

  /** What to tell the second of two officers who did the same. */
  static Text tooLate(StoredCase stored, Chain.Fields first, UnaryOperator<String> nameOf) {
    Text what = words(stored, first.text());
    String at = TIME.format(first.at());
    String name = nameOf.apply(first.actor());
    return new Text(
        name + " " + at + " 先办了这一步（" + what.zh() + "），您这次没有改动",
        name + " was first, at " + at + " (" + what.en() + "); you changed nothing");
  }

  private static Text words(StoredCase stored, EventText event) {
    Text item = event.item().map(stored::shortName).orElse(Text.empty());
    return switch (event.type()) {
      case "submitted" -> plain("自助机交来", "Handed in at a kiosk");
      case "received" -> plain("收件，各部门开始办", "Received; the departments begin");
      case "intakeRejected" -> because("没收件", "Not received", event.text("reason"));
      case "accessed" -> accessed(event.text("what"));
      case "caseCompleted" -> plain("全部办结", "Completed");
      case "becameAcceptable" -> of("可以受理了", "Can be accepted", item);
      case "accepted" -> of("受理", "Accepted", item);
      case "notAccepted" -> because(of("不予受理", "Not accepted", item), event.text("reason"));
      case "preReviewed" -> because(of("预审过了", "Pre-reviewed", item), event.text("note"));
      case "becameReady" -> of("可以决定了", "Ready to decide", item);
      case "granted" -> because(of("准予", "Granted", item), event.text("note"));
      case "denied" -> because(of("不予", "Denied", item), event.text("reason"));
      case "completed" -> of("办结", "Completed", item);
      case "terminated" -> terminated(stored, event, item);
      default -> plain(event.type(), event.type());
    };
  }

  private static Text terminated(StoredCase stored, EventText event, Text item) {
    Text cause =
        Optional.of(event.text("prerequisite"))
            .filter(id -> !id.isEmpty())
            .map(stored::shortName)
            .orElse(Text.empty());
    Text ended = of("停办", "Stopped", item);
    return new Text(
        ended.zh() + "，因为" + cause.zh() + "没办成", ended.en() + ": " + cause.en() + " was refused");
  }

  private static Text accessed(String what) {
    return what.startsWith("material:")
        ? plain("看了材料", "Looked at a material")
        : plain("看了申请人的信息", "Looked at the applicant's data");
  }

  private static Text of(String zh, String en, Text item) {
    return new Text(zh + "：" + item.zh(), en + ": " + item.en());
  }

  private static Text because(String zh, String en, String reason) {
    return because(plain(zh, en), reason);
  }

  private static Text because(Text what, String reason) {
    return reason.isBlank() ? what : new Text(what.zh() + "，" + reason, what.en() + " – " + reason);
  }

  private static Text plain(String zh, String en) {
    return new Text(zh, en);
  }
}
