package onething.journey.people;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Reads QR codes with a program that is not ours (zbarimg), so that pixels prove themselves. */
public final class SecondReader {

  private SecondReader() {}

  /** What the code in the picture says. */
  public static String read(BufferedImage picture) {
    try {
      Path file = Files.createTempFile("slip", ".png");
      try {
        ImageIO.write(picture, "png", file.toFile());
        Process reader =
            new ProcessBuilder(
                    "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text =
            new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
          throw new AssertionError("no code can be read in the picture");
        }
        return text;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
