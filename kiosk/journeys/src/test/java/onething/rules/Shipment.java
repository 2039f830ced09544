package onething.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a packaged program, and the jars inside it, for what must never ship. */
final class Shipment {

  private static final List<String> FORBIDDEN =
      List.of(
          "onething/bench/", "onething/device/simulator/", "onething/journey/", "onething/rules/");

  private Shipment() {}

  /** Every forbidden class of the program, as {@code nested.jar!class}. */
  static List<String> smuggled(Path program) {
    var found = new ArrayList<String>();
    try (var in = Files.newInputStream(program)) {
      look(in, "", found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void look(InputStream in, String within, List<String> found) throws IOException {
    var zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (name.endsWith(".jar")) {
        look(zip, name + "!", found);
      } else if (name.endsWith(".class") && FORBIDDEN.stream().anyMatch(name::contains)) {
        found.add(within + name);
      }
    }
  }
}
