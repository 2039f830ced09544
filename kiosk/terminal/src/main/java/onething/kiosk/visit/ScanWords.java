package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Text;
import onething.device.scanner.ScanEvent;
import onething.device.scanner.quality.Check;
import onething.device.scanner.quality.PageQuality;

/** What is said about a page or a scanner that does not do. */
final class ScanWords {

  private ScanWords() {}

  static ScanState failed(ScanEvent.Failure failure) {
    return switch (failure) {
      case NO_DOCS ->
          new ScanState.Failed(
              new Text("进纸口里没有纸", "There is no paper in the feeder"),
              new Text("把纸放好，再点扫描。", "Place the pages and scan again."));
      case MEDIA_JAMMED ->
          new ScanState.Failed(
              new Text("纸卡住了", "The paper is stuck"),
              new Text(
                  "已经扫好的都在。请找工作人员取出来，再接着扫。",
                  "What was scanned is kept. Ask staff to clear it, then go on."));
      case COVER_OPEN ->
          new ScanState.Failed(
              new Text("盖子没盖好", "The cover is open"),
              new Text("把盖子盖好，再点扫描。", "Close it and scan again."));
      case PAGE_TOO_LARGE -> refused();
      case SCANNER_INOP, CANCELED ->
          new ScanState.Failed(
              new Text("扫描仪没有回应", "The scanner does not answer"),
              new Text(
                  "已经扫好的都在。过一会儿再试；还不行，请到窗口办。",
                  "What was scanned is kept. Try again in a moment, or use a window."));
    };
  }

  static ScanState.Failed refused() {
    return new ScanState.Failed(
        new Text("这一页读不了", "This page cannot be used"),
        new Text("没有留下它。请只放A4大小的纸，再扫一次。", "It was not kept. Use A4 pages and scan again."));
  }

  static ScanState.Failed tooMany(int most) {
    return new ScanState.Failed(
        new Text(
            "这份最多" + most + "页，多的没收", "At most " + most + " pages here; the rest was left out"),
        new Text("要换哪页，先删掉再扫。", "To swap one, delete it and scan again."));
  }

  /** The first thing that is wrong with a page, and what to do. */
  static Optional<Message> problem(int number, PageQuality quality) {
    return switch (quality.verdict()) {
      case GOOD -> Optional.empty();
      case BLANK ->
          Optional.of(
              message(
                  number,
                  "是白纸",
                  "is blank",
                  "放反了就翻过来重扫；本来没字就删掉。",
                  "Turn it over and rescan, or delete it."));
      case DOUBTFUL, BAD ->
          quality.checks().stream()
              .filter(check -> !check.passed())
              .findFirst()
              .map(check -> failed(number, check.kind()));
    };
  }

  private static Message failed(int number, Check.Kind kind) {
    return switch (kind) {
      case STRAIGHT ->
          message(number, "歪了，请重扫", "is skewed", "把纸靠边放正，再扫一次。", "Straighten it, scan again.");
      case COMPLETE ->
          message(
              number, "没扫全，请重扫", "is cut off", "四边都要露出来，再扫一次。", "All edges must show, scan again.");
      case BRIGHT ->
          message(
              number,
              "太暗，请重扫",
              "is too dark",
              "字看不清。把纸抚平，盖好盖板，再扫一次。",
              "Flatten it, close the cover, scan again.");
      case SHARP ->
          message(
              number,
              "看不清，请重扫",
              "is blurred",
              "把纸抚平，别动，再扫一次。",
              "Flatten it, keep it still, scan again.");
      case NOT_BLANK ->
          message(number, "字太少", "has little on it", "看看是不是放反了。", "It may be upside down.");
    };
  }

  private static Message message(int number, String zh, String en, String nextZh, String nextEn) {
    return new Message(
        new Text("第" + number + "页" + zh, "Page " + number + " " + en), new Text(nextZh, nextEn));
  }
}
