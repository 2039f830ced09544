package onething.kiosk.outbox;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onething.contract.disk.DurableFile;

/**
 * The sealed submissions, one file each, named by their idempotency key. Whole or absent; what is
 * damaged goes to the folder {@code damaged}, never away.
 */
final class Payloads {

  private static final String ENDING = ".sealed";

  private final Path folder;

  Payloads(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder, and clears away files that were never finished. */
  void prepare() throws IOException {
    DurableFile.folder(folder);
    for (Path leftover : files(DurableFile.UNFINISHED)) {
      Files.delete(leftover);
    }
    DurableFile.sync(folder);
  }

  /** Durable when it returns. */
  void write(String key, byte[] sealed) throws IOException {
    DurableFile.write(file(key), sealed);
  }

  /** Empty if there is no such file. */
  Optional<byte[]> read(String key) throws IOException {
    Path file = file(key);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  void remove(String key) throws IOException {
    if (Files.deleteIfExists(file(key))) {
      DurableFile.sync(folder);
    }
  }

  /** Keeps a damaged file for a technician, out of the way. */
  void setAside(String key) throws IOException {
    Path aside = DurableFile.folder(folder.resolve("damaged"));
    Path file = file(key);
    if (Files.exists(file)) {
      Files.move(file, aside.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
      DurableFile.sync(aside);
      DurableFile.sync(folder);
    }
  }

  /** Keys of all files. */
  List<String> keys() throws IOException {
    return files(ENDING).stream()
        .map(f -> String.valueOf(f.getFileName()))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .sorted()
        .toList();
  }

  /** Bytes that can still be written. */
  long room() throws IOException {
    FileStore store = Files.getFileStore(folder);
    return store.isReadOnly() ? 0 : store.getUsableSpace();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).toList();
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ENDING);
  }
}
