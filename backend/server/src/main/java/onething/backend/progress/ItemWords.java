package onething.backend.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.EndCause;
import onething.backend.cases.ItemStanding;
import onething.backend.cases.ItemState;
import onething.backend.progress.CitizenProgress.ItemProgress;
import onething.backend.progress.CitizenProgress.Stage;
import onething.catalogue.Text;

/** An item in the citizen's words. */
final class ItemWords {

  private ItemWords() {}

  static ItemProgress of(CaseStanding whole, ItemStanding item) {
    return new ItemProgress(
        item.id(),
        item.shortName(),
        item.departmentName(),
        stage(item.state()),
        words(whole, item),
        day(item));
  }

  private static Stage stage(ItemState state) {
    return switch (state.phase()) {
      case ARRIVED, HELD, AWAITING_PREREQUISITE -> Stage.WAITING;
      case TO_ACCEPT, PRE_REVIEW, READY, GRANTED -> Stage.IN_HAND;
      case COMPLETED -> Stage.DONE;
      case NOT_ACCEPTED, DENIED -> Stage.REFUSED;
      case TERMINATED -> Stage.STOPPED;
    };
  }

  private static Text words(CaseStanding whole, ItemStanding item) {
    return switch (item.state()) {
      case ItemState.Arrived s -> waiting(new Text("等窗口收件", "Waits for the window"), item);
      case ItemState.Held s -> waiting(prerequisites(item), item);
      case ItemState.AwaitingPrerequisite s -> waiting(prerequisites(item), item);
      case ItemState.PreReview s -> waiting(prerequisites(item), item);
      case ItemState.ToAccept s -> waiting(new Text("等部门受理", "Waits to be accepted"), item);
      case ItemState.Ready s -> waiting(new Text("在办", "In hand"), item);
      case ItemState.Granted s -> new Text("批准了，正在出结果", "Granted; the result is being made");
      case ItemState.Completed s -> done(Days.of(s.at()));
      case ItemState.NotAccepted s -> refused("没受理", "Not accepted", s.reason());
      case ItemState.Denied s -> refused("没办成", "Refused", s.reason());
      case ItemState.Terminated s -> stopped(whole, s.cause());
    };
  }

  private static Text prerequisites(ItemStanding item) {
    String zh = item.waitingFor().stream().map(Text::zh).collect(Collectors.joining("、"));
    String en = item.waitingFor().stream().map(Text::en).collect(Collectors.joining(", "));
    return new Text("正在等" + zh, "Waits for " + en);
  }

  private static Text waiting(Text what, ItemStanding item) {
    return day(item)
        .map(day ->
            new Text(
                what.zh() + "，最晚" + Days.zh(day), what.en() + ", at the latest " + Days.en(day)))
        .orElse(what);
  }

  private static Text done(LocalDate day) {
    return new Text(Days.zh(day) + "办好", "Done on " + Days.en(day));
  }

  private static Text refused(String zh, String en, String reason) {
    return new Text(zh + "：" + reason, en + ": " + reason);
  }

  private static Text stopped(CaseStanding whole, EndCause cause) {
    return switch (cause) {
      case EndCause.PrerequisiteRefused c -> {
        Text refused = name(whole, c.item());
        yield new Text(
            "停办：因为" + refused.zh() + "没办成（" + c.reason() + "）",
            "Stopped: " + refused.en() + " was refused (" + c.reason() + ")");
      }
      case EndCause.IntakeRejected c ->
          new Text("停办：因为没收件（" + c.reason() + "）", "Stopped: not received (" + c.reason() + ")");
    };
  }

  private static Text name(CaseStanding whole, String item) {
    return whole.items().stream()
        .filter(other -> other.id().equals(item))
        .map(ItemStanding::shortName)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> day(ItemStanding item) {
    return item.expected().map(Days::of);
  }
}
