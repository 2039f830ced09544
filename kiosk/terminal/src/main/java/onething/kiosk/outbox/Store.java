package onething.kiosk.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import onething.contract.disk.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ledger and payloads together, opened at first use. After a disk error the ledger is closed and
 * opened anew at the next use, with a replay: an fsync that failed once must not be trusted again.
 */
final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final Path folder;
  private final Payloads payloads;
  private Optional<Ledger> ledger = Optional.empty();

  Store(Path folder) {
    this.folder = folder;
    this.payloads = new Payloads(folder.resolve("payloads"));
  }

  /**
   * Does something with both, alone.
   *
   * @throws OutboxFault with a code, if the disk fails
   */
  synchronized <T> T with(Work<T> work) {
    try {
      return work.on(opened(), payloads);
    } catch (SQLException | IOException e) {
      closeQuietly();
      throw new OutboxFault(code(e), e);
    }
  }

  private Ledger opened() throws SQLException, IOException {
    if (ledger.isEmpty()) {
      DurableFile.folder(folder);
      payloads.prepare();
      Ledger opened = openOrRebuild();
      ledger = Optional.of(opened);
      new Replay(opened, payloads).run();
    }
    return ledger.orElseThrow();
  }

  private Ledger openOrRebuild() throws SQLException, IOException {
    Path file = folder.resolve("outbox.db");
    try {
      return Ledger.open(file);
    } catch (SQLException e) {
      if (!damaged(e)) {
        throw e;
      }
      LOG.error("The outbox's database is damaged; set aside and built anew from the payloads");
      setAside(file);
      return Ledger.open(file);
    }
  }

  /** How often the database was damaged and built anew; case numbers leap for each. */
  int rebuilds() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.filter(f -> f.toString().endsWith(".damaged")).count();
    }
  }

  private void setAside(Path file) throws IOException {
    String name = "outbox-" + (rebuilds() + 1);
    for (String ending : new String[] {"-wal", "-shm"}) {
      Files.deleteIfExists(Path.of(file + ending));
    }
    Files.move(file, folder.resolve(name + ".damaged"), StandardCopyOption.ATOMIC_MOVE);
    DurableFile.sync(folder);
  }

  private static boolean damaged(SQLException e) {
    // 11 = damaged, 26 = not a database at all
    return e.getErrorCode() == Ledger.DAMAGED || e.getErrorCode() == 26;
  }

  private static String code(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("No space left") || message.contains("SQLITE_FULL")) {
      return "diskFull";
    }
    if (message.contains("Read-only") || message.contains("SQLITE_READONLY")) {
      return "readOnly";
    }
    return message.contains("SQLITE_BUSY") ? "inUse" : "disk";
  }

  private void closeQuietly() {
    try {
      close();
    } catch (OutboxFault e) {
      LOG.warn("The outbox's database did not close: {}", e.code());
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (ledger.isPresent()) {
        ledger.orElseThrow().close();
      }
    } catch (SQLException e) {
      throw new OutboxFault("close", e);
    } finally {
      ledger = Optional.empty();
    }
  }

  /** Something done with ledger and payloads. */
  @FunctionalInterface
  interface Work<T> {
    T on(Ledger ledger, Payloads payloads) throws SQLException, IOException;
  }
}
