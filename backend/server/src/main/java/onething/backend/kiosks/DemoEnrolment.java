package onething.backend.kiosks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import onething.contract.disk.DurableFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * For the demo, which has no administrator at hand: at each start, writes a new one-time code for
 * kiosk K03 to the file named by {@code onething.kiosks.demo-enrolment-file} (mode 0600).
 */
@Component
@ConditionalOnProperty("onething.kiosks.demo-enrolment-file")
class DemoEnrolment {

  private static final String KIOSK = "K03";
  private static final String HALL = "示例县政务服务大厅";

  private final Fleet fleet;
  private final Path file;

  DemoEnrolment(Fleet fleet, @Value("${onething.kiosks.demo-enrolment-file}") Path file) {
    this.fleet = fleet;
    this.file = file;
  }

  @EventListener(ApplicationReadyEvent.class)
  void write() {
    EnrolmentCode code = fleet.newEnrolmentCode(KIOSK, HALL, "demo");
    String text =
        "server=%s\ncode=%s\nca-fingerprint=%s\n"
            .formatted(code.server(), code.code(), code.caFingerprint());
    try {
      DurableFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("demo-enrolment", e);
    }
  }
}
