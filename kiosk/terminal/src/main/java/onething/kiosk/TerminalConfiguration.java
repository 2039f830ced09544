package onething.kiosk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onething.catalogue.Catalogue;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;
import onething.device.idcard.IdCardReader;
import onething.device.printer.SlipPrinter;
import onething.device.scanner.Scanner;
import onething.kiosk.backend.Identities;
import onething.kiosk.backend.Registry;
import onething.kiosk.health.DeviceWatch;
import onething.kiosk.material.CarefulPageReader;
import onething.kiosk.outbox.CaseNumbers;
import onething.kiosk.outbox.Outbox;
import onething.kiosk.visit.OneTerminal;
import onething.kiosk.visit.Times;
import onething.kiosk.visit.Uptime;
import onething.kiosk.visit.Workplace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one terminal of this process. */
@Configuration(proxyBeanMethods = false)
class TerminalConfiguration {

  @Bean
  Catalogue catalogue() {
    return Catalogue.bundled();
  }

  @Bean
  Workplace.Hall hall(KioskProperties properties) {
    return new Workplace.Hall(properties.hall().nameText(), properties.hall().helpText());
  }

  @Bean
  Workplace.Rules rules(Catalogue catalogue, KioskProperties properties) {
    KioskProperties.Visit visit = properties.visit();
    Times times = Times.standard().withIdle(visit.idle(), visit.elderlyIdle(), visit.warning());
    return new Workplace.Rules(catalogue, Policy.xinxiang(), WorkCalendar.bundled(), times);
  }

  @Bean
  Workplace.Devices devices(
      IdCardReader reader, Scanner scanner, SlipPrinter printer, DeviceWatch watch) {
    return new Workplace.Devices(
        reader,
        scanner,
        new CarefulPageReader(Workplace.Devices.SCAN_DPI),
        printer,
        watch::readiness);
  }

  @Bean
  Workplace.Office office(
      Identities identities, Registry registry, Outbox outbox, CaseNumbers numbers) {
    return new Workplace.Office(identities, registry, outbox, numbers);
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService errandThreads() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("errand-", 0).factory());
  }

  @Bean(destroyMethod = "shutdownNow")
  ExecutorService heraldThread() {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("herald").factory());
  }

  @Bean
  Workplace.Machine machine(
      Clock clock, ExecutorService errandThreads, ExecutorService heraldThread) {
    return new Workplace.Machine(
        clock, Uptime.ofMachine(), errandThreads, heraldThread, new SecureRandom());
  }

  @Bean
  OneTerminal terminal(
      Workplace.Hall hall,
      Workplace.Rules rules,
      Workplace.Devices devices,
      Workplace.Office office,
      Workplace.Machine machine) {
    return new OneTerminal(new Workplace(hall, rules, devices, office, machine));
  }

  @Bean
  Ticker ticker(OneTerminal terminal) {
    return new Ticker(terminal);
  }
}
