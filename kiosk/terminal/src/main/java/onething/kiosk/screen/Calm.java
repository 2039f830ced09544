package onething.kiosk.screen;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the framework's own words off the glass. Whatever it would announce, the page loads again
 * instead: the terminal then shows this window what it may see, and nothing else.
 */
@Component
class Calm implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> messages());
  }

  private static SystemMessages messages() {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorNotificationEnabled(false);
    messages.setSyncErrorNotificationEnabled(false);
    messages.setCookiesDisabledNotificationEnabled(false);
    return messages;
  }
}
