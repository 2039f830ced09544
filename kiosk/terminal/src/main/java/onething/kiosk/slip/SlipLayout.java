package onething.kiosk.slip;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onething.catalogue.Text;
import onething.device.printer.SlipElement;
import onething.device.printer.SlipElement.Align;
import onething.device.printer.SlipElement.Size;

/** Lays a slip out for a roll of 80 mm: 576 dots of 1/203 inch. */
public final class SlipLayout {

  /** 0.5 mm a module: read by any phone at arm's length. */
  static final int DOTS_PER_MODULE = 6;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Slip slip;
  private final List<SlipElement> elements = new ArrayList<>();

  private SlipLayout(Slip slip) {
    this.slip = slip;
  }

  /** The elements from top to bottom. */
  public static List<SlipElement> of(Slip slip) {
    SlipLayout layout = new SlipLayout(slip);
    layout.head();
    layout.facts();
    layout.dates();
    layout.code();
    layout.foot();
    return List.copyOf(layout.elements);
  }

  private void head() {
    centre("一件事", Size.LARGE);
    centre("ONE THING", Size.NORMAL);
    both(slip.hall(), Align.CENTER);
    add(new SlipElement.Rule());
    centre(slip.copy() ? "提交凭条（副本）" : "提交凭条", Size.TALL);
    english(slip.copy() ? "Submission slip (copy)" : "Submission slip", Align.CENTER);
    add(new SlipElement.Feed(1));
  }

  private void facts() {
    bold(slip.bundle().zh());
    english(slip.bundle().en(), Align.LEFT);
    bold("办件编号 " + slip.caseNo());
    english("Case number", Align.LEFT);
    left("提交时间 " + MOMENT.format(slip.submitted()));
    english("Submitted", Align.LEFT);
    add(new SlipElement.Rule());
  }

  private void dates() {
    left("最晚办好");
    english("Decided at the latest", Align.LEFT);
    slip.lines().forEach(this::date);
    if (slip.provisional()) {
      left("日期暂定：有的假期还没公布");
      english("Provisional: some holidays are not announced yet", Align.LEFT);
    }
    add(new SlipElement.Rule());
  }

  private void date(Slip.Line line) {
    LocalDate day = line.latest();
    left(column(DAY_ZH.format(day), 6) + "  " + line.item().zh());
    english(column(DAY_EN.format(day), 6) + "    " + line.item().en(), Align.LEFT);
  }

  /** A blank is as wide as a digit, so dates of any length make one column. */
  private static String column(String day, int width) {
    return day + " ".repeat(Math.max(0, width - day.length()));
  }

  private void code() {
    add(new SlipElement.Raster(QrCode.of(slip.trackUrl(), DOTS_PER_MODULE)));
    centre("扫码看进度", Size.NORMAL);
    english("Scan to follow your case", Align.CENTER);
  }

  private void foot() {
    add(new SlipElement.Rule());
    left("这是提交凭条，收件回执由窗口出具。");
    english("This proves you submitted. The receipt comes from the window.", Align.LEFT);
    left("凭条上没有您的个人信息。");
    english("This slip carries no personal data.", Align.LEFT);
  }

  private void both(Text text, Align align) {
    add(new SlipElement.Text(text.zh(), align, Size.NORMAL, false));
    english(text.en(), align);
  }

  private void centre(String text, Size size) {
    add(new SlipElement.Text(text, Align.CENTER, size, true));
  }

  private void left(String text) {
    add(new SlipElement.Text(text, Align.LEFT, Size.NORMAL, false));
  }

  private void bold(String text) {
    add(new SlipElement.Text(text, Align.LEFT, Size.TALL, true));
  }

  private void english(String text, Align align) {
    if (slip.english() && !text.isEmpty()) {
      add(new SlipElement.Text(text, align, Size.NORMAL, false));
    }
  }

  private void add(SlipElement element) {
    elements.add(element);
  }
}
