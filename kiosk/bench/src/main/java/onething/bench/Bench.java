package onething.bench;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The device bench: simulated devices at the far end of every wire, and a page to work them. It
 * runs beside the kiosk, never inside it, so that the kiosk under test is the one that ships.
 */
@Push
@SpringBootApplication
@ConfigurationPropertiesScan
public class Bench implements AppShellConfigurator {

  /** Starts the simulators and the bench's page. */
  public static void main(String[] args) {
    SpringApplication.run(Bench.class, args);
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("设备试验台 · 一件事");
    settings.addMetaTag("robots", "noindex");
  }
}
