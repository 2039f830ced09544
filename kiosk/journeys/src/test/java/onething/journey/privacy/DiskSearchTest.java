package onething.journey.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskSearchTest {

  private static final String NAME = "欧阳示例·吐尔逊";
  private final Needles needles = Needles.of(Map.of("name", NAME));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GBK"})
  void findsAWordInEveryWriting(String charset) throws IOException {
    write("<p>" + NAME + "</p>", Charset.forName(charset));

    assertThat(hits()).anyMatch(hit -> hit.startsWith("name " + charset + " in "));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void findsAWordInBase64AtEveryOffset(int before) throws IOException {
    byte[] bytes = ("x".repeat(before) + NAME + "yz").getBytes(StandardCharsets.UTF_8);
    write(Base64.getEncoder().encodeToString(bytes), StandardCharsets.US_ASCII);

    assertThat(hits())
        .anyMatch(hit -> hit.startsWith("name base64 of UTF-8 at " + before % 3 + " in "));
  }

  @Test
  void findsAWordAcrossTwoBlocks() throws IOException {
    write("x".repeat((1 << 20) - 5) + NAME, StandardCharsets.UTF_8);

    assertThat(hits()).hasSize(1);
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    write("欧阳示例", StandardCharsets.UTF_8);

    assertThat(hits()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNamed() throws IOException {
    Path file = write(NAME, StandardCharsets.UTF_8);

    var search = new DiskSearch(List.of(folder), Set.of(file), Instant.EPOCH);

    assertThat(search.lookFor(needles).hits()).isEmpty();
  }

  private Path write(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("planted"), text.getBytes(charset));
  }

  private List<String> hits() {
    return new DiskSearch(List.of(folder), Set.of(), Instant.EPOCH).lookFor(needles).hits();
  }
}
