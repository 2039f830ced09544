package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies classes of the test into a folder that is put beside a kiosk, and nowhere else. */
public final class Planted {

  private Planted() {}

  /** The classes of one package, on their own. */
  public static Path copy(String packageName, Path into) {
    Path inside = Path.of(packageName.replace('.', '/'));
    Path from = Path.of("target/test-classes").resolve(inside);
    try (var classes = Files.newDirectoryStream(from, "*.class")) {
      Path to = Files.createDirectories(into.resolve(inside));
      for (Path file : classes) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return into;
  }
}
