package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;
import onething.catalogue.BundleItem;
import onething.catalogue.Text;
import onething.kiosk.health.Part;
import onething.kiosk.health.Readiness;

/** What is said before anybody has begun: what can be done here today, and what cannot. */
final class WelcomePages {

  private final Workplace place;

  WelcomePages(Workplace place) {
    this.place = place;
  }

  Page page(Look look) {
    Readiness now = place.devices().readiness().get();
    return now.enrolled() ? welcome(look, now) : outOfService();
  }

  private Page welcome(Look look, Readiness now) {
    return new Page.Welcome(
        place.rules().catalogue().bundles().size(), look == Look.STANDARD, lines(), notice(now));
  }

  private List<Text> lines() {
    return place.rules().catalogue().bundles().stream()
        .limit(1)
        .flatMap(bundle -> bundle.items().stream())
        .map(BundleItem::shortName)
        .toList();
  }

  private static Page outOfService() {
    return new Page.OutOfService(
        new Text("这台机器还没登记，暂停服务。", "This machine is not registered yet and is out of service."),
        new Text(
            "请到窗口办理，或者用旁边的机器。屏幕显示过“交上了”的，都有效，不用再交。",
            "Please go to a window or use another machine. Whatever a screen called submitted stays"
                + " submitted."));
  }

  /** The one thing that limits a visit most; empty when nothing does. */
  static Optional<Message> notice(Readiness now) {
    if (!now.has(Part.STORAGE)) {
      return Optional.of(storage());
    }
    if (!now.has(Part.CARD_READER)) {
      return Optional.of(reader());
    }
    if (!now.has(Part.SCANNER)) {
      return Optional.of(scanner());
    }
    return now.has(Part.SLIP_PRINTER) ? Optional.empty() : Optional.of(printer());
  }

  private static Message storage() {
    return new Message(
        new Text("这台机器今天不能交件", "This machine cannot take submissions today"),
        new Text(
            "可以先问清楚要带什么。要交，请到窗口或者别的机器。",
            "You can find out here what to bring. To submit, use a window or another machine."));
  }

  private static Message reader() {
    return new Message(
        new Text("读卡器停用，已报修", "The card reader is out of order and reported"),
        new Text(
            "可以先问清楚要带什么。要交，请到窗口或者别的机器。",
            "You can find out here what to bring. To submit, use a window or another machine."));
  }

  private static Message scanner() {
    return new Message(
        new Text("扫描仪停用，已报修", "The scanner is out of order and reported"),
        new Text(
            "不用扫描的事照常办。要交纸的，可以先问清楚，再到窗口或者别的机器交。",
            "What needs no scanning goes on as usual. If papers are needed, find out here, then hand"
                + " them in at a window or another machine."));
  }

  private static Message printer() {
    return new Message(
        new Text("今天打不了凭条", "No slips can be printed today"),
        new Text(
            "不影响办理。交上以后，请用手机扫屏幕上的码。",
            "Everything else works. After submitting, scan the code on the screen."));
  }
}
