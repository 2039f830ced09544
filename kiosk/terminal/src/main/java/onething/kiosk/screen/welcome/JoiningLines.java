package onething.kiosk.screen.welcome;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import onething.catalogue.Text;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Scene;

/**
 * The items' lines, which come down under their names, join into one bar and run into the start
 * button: asymmetric, left to right. Numbers are panel pixels.
 */
final class JoiningLines {

  private static final int PITCH = 112;
  private static final int FIRST = 30;
  private static final int STROKE = 20;
  private static final int TOP = 11;
  private static final int LOWEST = 274;
  private static final int BEND = 64;
  private static final int LAST_BEND = 18;
  private static final int FALL = 790;
  private static final int FOOT = 390;
  private static final int MOST = 7;
  private static final List<String> SHADES =
      List.of("celadon", "celadon", "celadon", "white", "amber", "teal", "teal");

  private JoiningLines() {}

  static Component of(List<Text> names, Scene scene) {
    var shown = names.stream().limit(MOST).toList();
    var said = shown.stream().map(n -> plain(scene.say(n))).toList();
    int longest = said.stream().mapToInt(String::length).max().orElse(1);
    var labels = Box.of("names", said.stream().map(n -> Box.words("", n)).toList());
    labels.getElement().setAttribute("style", "--longest:" + longest);
    var lines =
        Box.svg(
            "lines",
            "<svg viewBox=\"0 0 952 %d\" fill=\"none\" stroke-width=\"%d\" stroke-linecap=\"round\">%s</svg>"
                .formatted(FOOT - 10, STROKE, paths(shown.size())));
    return Box.of("joining-lines", labels, lines);
  }

  /** Without what stands in brackets: here the name only has to be recognised. */
  private static String plain(String name) {
    return name.replaceAll("[（(].*?[）)]", "").strip();
  }

  private static String paths(int count) {
    return String.join("", IntStream.range(0, count).mapToObj(i -> path(i)).toList());
  }

  private static String path(int i) {
    int x = FIRST + PITCH * i;
    int y = LOWEST - STROKE * i;
    int bend = LAST_BEND + STROKE * i;
    return "<path class=\"%s\" pathLength=\"1\" d=\"M%d %dV%dA%d %d 0 0 0 %d %dH%dA%d %d 0 0 1 %d %dV%d\"/>"
        .formatted(
            SHADES.get(i),
            x,
            TOP,
            y - BEND,
            BEND,
            BEND,
            x + BEND,
            y,
            FALL - LAST_BEND,
            bend,
            bend,
            FALL + STROKE * i,
            y + bend,
            FOOT);
  }
}
