package onething.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one folder in which the backend keeps what must outlive a restart. Only its owner can read
 * it.
 *
 * @param path the folder, absolute
 */
public record DataFolder(Path path) {

  /** Takes the folder, and makes it (mode 0700) where it is missing. */
  public DataFolder {
    path = path.toAbsolutePath().normalize();
    makeFolder(path);
  }

  /** A folder inside, made (mode 0700) where it is missing. */
  public Path folder(String name) {
    return makeFolder(path.resolve(name));
  }

  /** A file inside; it need not exist. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** Writes a new file that only its owner can read (mode 0600); refuses to replace one. */
  public Path writeSecret(String name, String text) {
    Path file = file(name);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException("data-folder-write", e);
    }
  }

  /** Removes a file, if it is there. */
  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException("data-folder-remove", e);
    }
  }

  private static Path makeFolder(Path folder) {
    try {
      return Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException("data-folder-make", e);
    }
  }
}
