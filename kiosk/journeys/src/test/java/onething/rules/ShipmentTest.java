package onething.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShipmentTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"kiosk/terminal", "backend/server", "provisioning"})
  void productionProgramsCarryNoSimulatorAndNoBench(String module) {
    assertThat(Shipment.smuggled(House.program(module))).isEmpty();
  }

  @Test
  void theBenchIsFoundWhereItBelongs() {
    assertThat(Shipment.smuggled(House.program("kiosk/bench")))
        .anyMatch(entry -> entry.contains("onething/device/simulator/"));
  }

  @Test
  void aBenchClassOnTheProductionClassPathIsReported() throws IOException {
    Path program = program("BOOT-INF/classes/onething/bench/Bench.class", new byte[] {1});

    assertThat(Shipment.smuggled(program))
        .containsExactly("BOOT-INF/classes/onething/bench/Bench.class");
  }

  @Test
  void aSimulatorHiddenInANestedJarIsReported() throws IOException {
    var nested = new ByteArrayOutputStream();
    write(nested, "onething/device/simulator/SamV.class", new byte[] {1});
    Path program = program("BOOT-INF/lib/harmless-1.jar", nested.toByteArray());

    assertThat(Shipment.smuggled(program))
        .containsExactly("BOOT-INF/lib/harmless-1.jar!onething/device/simulator/SamV.class");
  }

  private Path program(String entry, byte[] content) throws IOException {
    Path program = folder.resolve("planted-app.jar");
    try (var out = Files.newOutputStream(program)) {
      write(out, entry, content);
    }
    return program;
  }

  private static void write(OutputStream to, String entry, byte[] content) throws IOException {
    try (var zip = new ZipOutputStream(to)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
  }
}
