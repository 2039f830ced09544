package onething.kiosk.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Serves the pictures of scanned pages to the one window that may see them; nobody stores them. */
final class PageImages {

  private PageImages() {}

  /** The address to which a picture's key is appended. */
  static String register(UI ui, Component owner, Function<String, Optional<byte[]>> pictures) {
    DownloadHandler handler = event -> serve(event, pictures);
    var registry = ui.getSession().getResourceRegistry();
    return registry.registerResource(handler, owner.getElement()).getResourceUri() + "?key=";
  }

  private static void serve(DownloadEvent event, Function<String, Optional<byte[]>> pictures)
      throws IOException {
    var key = event.getRequest().getParameter("key");
    var picture = key == null ? Optional.<byte[]>empty() : pictures.apply(key);
    event.getResponse().setHeader("Cache-Control", "no-store");
    if (picture.isEmpty()) {
      event.getResponse().setStatus(404);
      return;
    }
    event.inline("page.jpg");
    event.setContentType("image/jpeg");
    event.setContentLength(picture.get().length);
    event.getOutputStream().write(picture.get());
  }
}
