package onething.device.simulator;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Independent programs that tests are held against. */
public final class Peer {

  private Peer() {}

  /** Goes on only if the program is installed; on a build server its absence is a failure. */
  public static void require(String program) {
    if (present(program)) {
      return;
    }
    String message = program + " is not installed";
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    abort(message);
  }

  private static boolean present(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
