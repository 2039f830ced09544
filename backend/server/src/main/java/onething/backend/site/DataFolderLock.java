package onething.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Says that one backend process, and no second one, uses a data folder. */
final class DataFolderLock implements AutoCloseable {

  private final FileChannel channel;

  private DataFolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; the operating system gives it back when the process ends, however it ends. */
  static DataFolderLock take(DataFolder data) {
    try {
      FileChannel channel =
          FileChannel.open(
              data.file("backend.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new IllegalStateException("data-folder-in-use: " + data.path());
      }
      return new DataFolderLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("data-folder-lock", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("data-folder-unlock", e);
    }
  }
}
