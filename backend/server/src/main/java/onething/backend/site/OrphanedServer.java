package onething.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server whose backend was killed: it runs on and holds the data. Called only while
 * the folder's lock is held, so a server found here belongs to nobody.
 */
final class OrphanedServer {

  private static final int LIMIT_SECONDS = 30;

  private OrphanedServer() {}

  /** Ends the server that runs on this cluster, in good order, and waits until it is gone. */
  static void end(Path cluster) {
    runningOn(cluster).ifPresent(OrphanedServer::stop);
  }

  private static Optional<ProcessHandle> runningOn(Path cluster) {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      return ProcessHandle.of(pid).filter(OrphanedServer::isPostgres);
    } catch (IOException e) {
      throw new UncheckedIOException("embedded-database-orphan", e);
    }
  }

  /** A process number may have been given to something else since; that is left alone. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(path -> path.endsWith("/postgres")).isPresent();
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("embedded-database-orphan: " + process.pid(), e);
    }
  }
}
