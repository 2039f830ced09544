package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packaged programs of this build. */
public final class Packaged {

  private Packaged() {}

  /** The runnable jar of a module. */
  public static Path program(String module) {
    Path target = Path.of("../..", module, "target").toAbsolutePath().normalize();
    try (var found = Files.newDirectoryStream(target, "*-app.jar")) {
      for (Path jar : found) {
        return jar;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(module + " is not packaged: run mvn package first");
  }

  /** Unpacks a program as Spring Boot's own tool does: a small jar beside its libraries. */
  public static Path unpacked(String module, Path into) {
    Path jar = program(module);
    Path small = into.resolve(jar.getFileName());
    if (!Files.exists(small)) {
      Program.start(
              "unpacking",
              into,
              into.resolve("unpacking.log"),
              List.of("-Djarmode=tools", "-jar", jar.toString()),
              List.of("extract", "--force", "--destination", into.toString()))
          .awaitSuccess(java.time.Duration.ofSeconds(60));
    }
    return small;
  }
}
