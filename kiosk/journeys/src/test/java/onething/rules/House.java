package onething.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the modules of this build lie, seen from the folder the tests run in. */
final class House {

  private static final List<String> MODULES =
      List.of(
          "device-drivers/drivers",
          "device-drivers/simulators",
          "backend/catalogue",
          "backend/contract",
          "backend/look",
          "backend/server",
          "kiosk/terminal",
          "kiosk/bench",
          "provisioning");

  private House() {}

  static Path root() {
    return Path.of("../..").toAbsolutePath().normalize();
  }

  /** Every production class of every module. */
  static JavaClasses classes() {
    return new ClassFileImporter()
        .importPaths(
            MODULES.stream().map(m -> root().resolve(m).resolve("target/classes")).toList());
  }

  /** The packaged program of a module. */
  static Path program(String module) {
    Path target = root().resolve(module).resolve("target");
    try (var found = Files.newDirectoryStream(target, "*-app.jar")) {
      return found.iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
