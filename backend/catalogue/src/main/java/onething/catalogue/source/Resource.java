package onething.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Files that come with the product. */
public final class Resource {

  /** The folder of the catalogue on the class path. */
  private static final String FOLDER = "/catalogue/";

  private Resource() {}

  /** The text of a file of the bundled catalogue; it is a bug if there is none. */
  public static String text(String file) {
    try (var in = Resource.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no such file in the bundled catalogue: " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the bundled catalogue: " + file, e);
    }
  }

  /** Reads one bundled file whole; it is a bug if it has problems. */
  public static <T> T read(String file, Function<Section, T> reading) {
    var problems = new Problems();
    var value = YamlFile.read(file, text(file), problems).map(root -> root.read(reading));
    if (!problems.none()) {
      throw broken(problems.list());
    }
    return value.orElseThrow();
  }

  /** The bug of a bundled file with problems. */
  public static IllegalStateException broken(List<Problem> problems) {
    return new IllegalStateException("the bundled catalogue is broken: " + problems);
  }
}
