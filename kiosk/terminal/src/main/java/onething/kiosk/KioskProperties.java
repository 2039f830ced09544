package onething.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onething.catalogue.Text;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The kiosk's own settings, {@code onething.*}. Who the kiosk is, and where citizens reach the
 * backend, come from its enrolment. {@code onething.data} and {@code onething.backend.url} belong
 * to the outbox and the line.
 *
 * @param hall the place
 * @param devices addresses of the devices
 * @param visit waiting times
 * @param clock for tests and pictures only
 */
@ConfigurationProperties("onething")
record KioskProperties(
    @DefaultValue Hall hall,
    @DefaultValue Devices devices,
    @DefaultValue Visit visit,
    @DefaultValue FixedClock clock) {

  /**
   * {@code onething.hall.*}: names of the hall, and where a person can be found.
   *
   * @param name in Chinese
   * @param nameEn in English
   * @param help in Chinese
   * @param helpEn in English
   */
  record Hall(
      @DefaultValue("示例县政务大厅 · 24小时自助区") String name,
      @DefaultValue("Sample County Hall · 24-hour area") String nameEn,
      @DefaultValue("请到大厅综合窗口，工作日8:30–12:00、14:30–18:00有工作人员。") String help,
      @DefaultValue(
              "Please go to the general window: staff are there on workdays, 8:30–12:00 and 14:30–18:00.")
          String helpEn) {

    Text nameText() {
      return new Text(name, nameEn);
    }

    Text helpText() {
      return new Text(help, helpEn);
    }
  }

  /**
   * {@code onething.devices.*}: where each device is reached.
   *
   * @param idCard {@code tcp://host:port} or {@code serial:///dev/ttyS0?baud=115200}
   * @param scanner {@code http://host:port/eSCL}
   * @param slipPrinter {@code tcp://host:port} or {@code serial:///dev/ttyS1?baud=115200}
   * @param poll how often each is asked how it is
   */
  record Devices(
      @DefaultValue("tcp://127.0.0.1:7101") String idCard,
      @DefaultValue("http://127.0.0.1:7102/eSCL") String scanner,
      @DefaultValue("tcp://127.0.0.1:7103") String slipPrinter,
      @DefaultValue("PT2S") Duration poll) {}

  /**
   * {@code onething.visit.*}: waiting times.
   *
   * @param idle without a sign of life until the warning
   * @param elderlyIdle the same in the elderly look; at least 2 minutes
   * @param warning from the warning to the wipe; at least 20 s
   */
  record Visit(
      @DefaultValue("PT90S") Duration idle,
      @DefaultValue("PT180S") Duration elderlyIdle,
      @DefaultValue("PT30S") Duration warning) {}

  /**
   * {@code onething.clock.*}: a clock that stands still.
   *
   * @param fixed the instant at which it stands
   * @param allowFixed must be true as well, so that no stray setting stops a kiosk's clock
   */
  record FixedClock(Optional<Instant> fixed, @DefaultValue("false") boolean allowFixed) {}
}
