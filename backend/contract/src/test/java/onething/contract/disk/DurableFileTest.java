package onething.contract.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {

  @TempDir Path folder;

  @Test
  void theNewContentReplacesTheOldAndNothingIsLeftBeside() throws IOException {
    Path file = folder.resolve("f");
    DurableFile.write(file, new byte[] {1});
    DurableFile.write(file, new byte[] {2, 3});
    assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
    assertThat(folder.toFile().list()).containsExactly("f");
  }

  @Test
  void onlyTheOwnerCanReadIt() throws IOException {
    Path file = DurableFile.folder(folder.resolve("a/b")).resolve("f");
    DurableFile.write(file, new byte[] {1});
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
        .isEqualTo("rwx------");
  }

  @Test
  void whatALastCrashLeftUnfinishedDoesNoHarm() throws IOException {
    Path file = folder.resolve("f");
    Files.write(folder.resolve("f" + DurableFile.UNFINISHED), new byte[] {9, 9, 9, 9});
    DurableFile.write(file, new byte[] {1});
    assertThat(Files.readAllBytes(file)).containsExactly(1);
    assertThat(folder.toFile().list()).containsExactly("f");
  }

  @Test
  void aFailureLeavesTheOldContent() throws IOException {
    Path file = folder.resolve("f");
    Files.createDirectories(file.resolve("in the way"));
    assertThatThrownBy(() -> DurableFile.write(file, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactly("f");
  }
}
