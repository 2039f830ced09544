package onething.device.simulator.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Invented pages, drawn afresh: papers of a birth, and sheets that a scan must not accept. */
public final class SamplePages {

  /** The resolution the sheets are drawn at, in dots per inch. */
  public static final int DPI = 200;

  private static final int WIDTH = 1654;
  private static final int HEIGHT = 2339;

  private SamplePages() {}

  /** All pages, in the order of the bench. */
  public static List<SamplePage> all() {
    return List.of(bill(1), bill(2), bill(3), discharge(), nameForm(), dark(), blank(), skewed());
  }

  /** The page with a key. */
  public static Optional<SamplePage> byKey(String key) {
    return all().stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /** A page of the hospital's bill of three pages. */
  public static SamplePage bill(int number) {
    return page("bill-" + number, "住院票据" + number, sheet -> Papers.bill(sheet, number));
  }

  /** The discharge summary. */
  public static SamplePage discharge() {
    return page("discharge", "出院小结", Papers::discharge);
  }

  /** The parents' confirmation of the child's name. */
  public static SamplePage nameForm() {
    return page("name-form", "姓名确认书", Papers::nameForm);
  }

  /** The third page of the bill with the lamp nearly out: mean luminance about 40 of 255. */
  public static SamplePage dark() {
    BufferedImage bright = bill(3).image();
    return new SamplePage("dark", "太暗", new RescaleOp(0.16f, 0, null).filter(bright, null));
  }

  /** An empty sheet. */
  public static SamplePage blank() {
    return page("blank", "空白", sheet -> {});
  }

  /** The discharge summary, put in askew by nine degrees. */
  public static SamplePage skewed() {
    BufferedImage straight = discharge().image();
    return page("skewed", "歪9°", sheet -> turn(sheet, straight));
  }

  private static void turn(Graphics2D sheet, BufferedImage straight) {
    sheet.rotate(Math.toRadians(9), WIDTH / 2.0, HEIGHT / 2.0);
    sheet.translate(WIDTH * 0.1, HEIGHT * 0.1);
    sheet.scale(0.8, 0.8);
    sheet.drawImage(straight, 0, 0, null);
  }

  private static SamplePage page(String key, String name, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D sheet = image.createGraphics();
    sheet.setColor(Color.WHITE);
    sheet.fillRect(0, 0, WIDTH, HEIGHT);
    sheet.setColor(new Color(0x20, 0x20, 0x20));
    sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    sheet.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    sheet.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    drawing.accept(sheet);
    sheet.dispose();
    return new SamplePage(key, name, image);
  }
}
