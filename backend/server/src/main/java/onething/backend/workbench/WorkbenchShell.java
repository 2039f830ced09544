package onething.backend.workbench;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * The page every workbench view lives in: its language, its name, and that it is not for robots.
 */
@Component
class WorkbenchShell implements AppShellConfigurator, VaadinServiceInitListener {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("一件事办件台");
    settings.addMetaTag("robots", "noindex, nofollow");
    settings.addMetaTag("referrer", "no-referrer");
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        response -> response.getDocument().selectXpath("/html").attr("lang", "zh-CN"));
  }
}
