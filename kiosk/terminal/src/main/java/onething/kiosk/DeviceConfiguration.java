package onething.kiosk;

import java.util.List;
import onething.device.Drivers;
import onething.device.idcard.IdCardReader;
import onething.device.printer.SlipPrinter;
import onething.device.scanner.Scanner;
import onething.kiosk.backend.HealthWords;
import onething.kiosk.backend.Identities;
import onething.kiosk.backend.KioskIdentity;
import onething.kiosk.health.DeviceWatch;
import onething.kiosk.health.Part;
import onething.kiosk.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The devices by their addresses, and the watch over them. */
@Configuration(proxyBeanMethods = false)
class DeviceConfiguration {

  @Bean
  IdCardReader idCardReader(KioskProperties properties) {
    return Drivers.idCardReader("id-card", properties.devices().idCard());
  }

  @Bean
  Scanner scanner(KioskProperties properties) {
    return Drivers.scanner("scanner", properties.devices().scanner());
  }

  @Bean
  SlipPrinter slipPrinter(KioskProperties properties) {
    return Drivers.slipPrinter("slip-printer", properties.devices().slipPrinter());
  }

  @Bean
  DeviceWatch deviceWatch(
      IdCardReader reader,
      Scanner scanner,
      SlipPrinter printer,
      Identities identities,
      Outbox outbox,
      KioskProperties properties) {
    return new DeviceWatch(
        List.of(
            new DeviceWatch.Watched(Part.CARD_READER, reader),
            new DeviceWatch.Watched(Part.SCANNER, scanner),
            new DeviceWatch.Watched(Part.SLIP_PRINTER, printer)),
        () -> identities.get() instanceof KioskIdentity.Enrolled,
        outbox::obstacle,
        properties.devices().poll());
  }

  @Bean
  HealthWords healthWords(DeviceWatch watch) {
    return watch::words;
  }
}
