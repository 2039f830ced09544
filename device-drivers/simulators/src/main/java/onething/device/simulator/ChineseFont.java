package onething.device.simulator;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.stream.Stream;

/** A font of this machine that has Chinese characters, or the best there is. */
public final class ChineseFont {

  private static final String PROBE = "件医";

  private ChineseFont() {}

  /** The font, 1 unit high. */
  public static Font find() {
    Stream<String> preferred = Stream.of("Noto Sans CJK SC", "Source Han Sans SC");
    Stream<String> installed =
        Arrays.stream(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return Stream.concat(preferred, installed)
        .map(family -> new Font(family, Font.PLAIN, 1))
        .filter(font -> font.canDisplayUpTo(PROBE) < 0)
        .findFirst()
        .orElse(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
  }

  /** Whether this machine can draw Chinese at all. */
  public static boolean present() {
    return find().canDisplayUpTo(PROBE) < 0;
  }
}
