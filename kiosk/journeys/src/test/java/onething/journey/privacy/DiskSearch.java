package onething.journey.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import onething.journey.privacy.Needles.Needle;

/**
 * Reads every file that changed since an instant below some folders, and looks for needles in it.
 *
 * @param excluded files and folders not looked at, each with a reason in the test that says so
 */
public record DiskSearch(List<Path> folders, Set<Path> excluded, Instant since) {

  private static final int BLOCK = 1 << 20;

  /**
   * What was found.
   *
   * @param hits such as {@code number GBK in /tmp/x}: which word and where, never the word
   */
  public record Result(long files, long bytes, List<String> hits) {}

  /** Searches. Files that vanish meanwhile are left out: they are gone. */
  public Result lookFor(Needles needles) {
    var sweep = new Sweep(needles);
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        walk(folder, sweep);
      }
    }
    return new Result(sweep.files, sweep.bytes, sweep.hits);
  }

  private void walk(Path folder, Sweep sweep) {
    try {
      Files.walkFileTree(folder, sweep);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Sweep extends SimpleFileVisitor<Path> {
    private final Needles needles;
    private final boolean[] starts = new boolean[1 << 16];
    private final int longest;
    private final List<String> hits = new ArrayList<>();
    private long files;
    private long bytes;

    Sweep(Needles needles) {
      this.needles = needles;
      int most = 0;
      for (Needle needle : needles.all()) {
        starts[pair(needle.bytes(), 0)] = true;
        most = Math.max(most, needle.bytes().length);
      }
      this.longest = most;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return excluded.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean changed = attributes.lastModifiedTime().compareTo(FileTime.from(since)) >= 0;
      if (attributes.isRegularFile() && changed && !excluded.contains(file)) {
        read(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private void read(Path file) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] block = new byte[BLOCK + longest];
        int kept = 0;
        for (int read = in.readNBytes(block, 0, BLOCK);
            read > 0;
            read = in.readNBytes(block, kept, BLOCK)) {
          bytes += read;
          int length = kept + read;
          look(block, length, file);
          kept = Math.min(longest - 1, length);
          System.arraycopy(block, length - kept, block, 0, kept);
        }
        files++;
      } catch (IOException gone) {
        return;
      }
    }

    private void look(byte[] block, int length, Path file) {
      for (int at = 0; at + 1 < length; at++) {
        if (starts[pair(block, at)]) {
          compare(block, at, length, file);
        }
      }
    }

    private void compare(byte[] block, int at, int length, Path file) {
      for (Needle needle : needles.all()) {
        int end = at + needle.bytes().length;
        if (end <= length
            && Arrays.equals(block, at, end, needle.bytes(), 0, needle.bytes().length)) {
          hits.add(needle.what() + " in " + file);
        }
      }
    }

    private static int pair(byte[] bytes, int at) {
      return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
  }
}
