package onething.kiosk.screen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/** What every page of the kiosk is loaded with. Frames are pushed over a web socket. */
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET)
@StyleSheet("context://look/tokens.css")
@StyleSheet("context://look/base.css")
@StyleSheet("context://kiosk.css")
@StyleSheet("context://pages.css")
@Viewport("width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no")
public class KioskShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("一件事 OneThing");
    settings.addMetaTag("google", "notranslate");
    settings.addMetaTag("referrer", "no-referrer");
  }
}
