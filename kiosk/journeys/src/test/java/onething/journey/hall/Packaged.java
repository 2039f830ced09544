package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged programs of this build. */
public final class Packaged {

  private Packaged() {}

  /** The runnable jar of a module. */
  public static String program(String module) {
    Path target = Path.of("../..", module, "target").toAbsolutePath().normalize();
    try (var found = Files.newDirectoryStream(target, "*-app.jar")) {
      for (Path jar : found) {
        return jar.toString();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(module + " is not packaged: run mvn package first");
  }
}
