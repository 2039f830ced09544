package onething.kiosk.robot;

import java.util.Map;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Terminal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Walks a visit through the terminal's own door, the one that the screens use. */
@RestController
final class Robot {

  private final Walk walk;

  Robot(Terminal terminal) {
    this.walk = new Walk(terminal);
  }

  /** Goes on to the signed page. What it types and answers is in the map, by question or field. */
  @PostMapping("/robot/prepare")
  void prepare(@RequestBody Map<String, String> says) {
    walk.until(Page.Signing.class, says);
    walk.sign();
  }

  /** Submits; answers with the number that the citizen would read. */
  @PostMapping("/robot/submit")
  String submit() {
    return walk.submit();
  }
}
