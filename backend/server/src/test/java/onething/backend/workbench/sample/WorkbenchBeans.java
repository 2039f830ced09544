package onething.backend.workbench.sample;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.ZoneId;
import onething.catalogue.calendar.WorkCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The workbench's own beans over fakes of the modules it draws. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("onething.backend.workbench.frame")
public class WorkbenchBeans {

  @Bean
  FakeCases cases() {
    return new FakeCases();
  }

  @Bean
  SignedInAs signedIn() {
    return new SignedInAs();
  }

  @Bean
  FakeAccounts accounts() {
    return new FakeAccounts();
  }

  @Bean
  FakeFleet fleet() {
    return new FakeFleet();
  }

  @Bean
  FakeHeld held() {
    return new FakeHeld();
  }

  @Bean
  Clock clock() {
    return Clock.fixed(SampleCase.NOW, ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  WorkCalendar calendar() {
    return WorkCalendar.bundled();
  }

  @Bean
  AuthenticationContext authenticationContext() {
    return new AuthenticationContext();
  }
}
