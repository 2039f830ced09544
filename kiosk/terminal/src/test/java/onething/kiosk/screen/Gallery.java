package onething.kiosk.screen;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.Optional;
import java.util.Set;
import onething.catalogue.Language;
import onething.kiosk.visit.Look;
import onething.kiosk.visit.Veil;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows every page with made-up content, for looking at and for pictures: {@code
 * /gallery?page=question&look=elderly&contrast=high&language=en&veil=idle} chooses what the window
 * at {@code /} shows, {@code /gallery} names the pages. For developers only; it never leaves the
 * tests.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableVaadin("onething.kiosk.screen")
@Import({ScreenConfiguration.class, Calm.class})
public class Gallery {

  /** Starts the gallery on the port given as {@code --server.port}. */
  public static void main(String[] args) {
    SpringApplication.run(Gallery.class, args);
  }

  @Bean
  GalleryTerminal terminal() {
    return new GalleryTerminal();
  }

  @RestController
  static class Chooser {

    private final GalleryTerminal terminal;
    private long turn = 1;

    Chooser(GalleryTerminal terminal) {
      this.terminal = terminal;
    }

    @GetMapping("/gallery")
    Set<String> choose(
        @RequestParam(defaultValue = "") String page,
        @RequestParam(defaultValue = "standard") String look,
        @RequestParam(defaultValue = "normal") String contrast,
        @RequestParam(defaultValue = "zh") String language,
        @RequestParam(defaultValue = "") String veil) {
      var all = SamplePagesShown.all();
      if (all.containsKey(page)) {
        var frames =
            new SampleFrames(
                look.equals("elderly") ? Look.ELDERLY : Look.STANDARD,
                contrast.equals("high"),
                language.equals("en") ? Language.EN : Language.ZH);
        terminal.show(frames.frame(++turn, all.get(page), veil(veil)));
      }
      return all.keySet();
    }

    private static Optional<Veil> veil(String name) {
      return switch (name) {
        case "idle" -> Optional.of(new Veil.Idle(22, 30));
        case "help" ->
            Optional.of(
                new Veil.Help(
                    SamplePagesShown.text(
                        "咨询台就在大厅入口右边，上班时间有人。",
                        "The help desk is to the right of the entrance during office hours.")));
        default -> Optional.empty();
      };
    }
  }
}
