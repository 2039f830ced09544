package onething.kiosk.screen.form;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onething.kiosk.keyboard.Keyboard;
import onething.kiosk.keyboard.Mode;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.screen.part.Touch.Stroke;
import onething.look.Icon;

/** The keys themselves, row by row, for each mode. */
final class KeyRows {

  private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private KeyRows() {}

  static List<Component> of(Keyboard board, Scene scene) {
    return switch (board.mode()) {
      case PINYIN, RARE -> letters(board, scene, split(scene));
      case LATIN -> letters(board, scene, shift(board, scene));
      case DIGITS -> digits(board, scene, board.purpose().modes().size() > 1);
      case ID -> id(scene);
    };
  }

  private static List<Component> letters(Keyboard board, Scene scene, Press third) {
    var last = new ArrayList<Component>();
    last.add(third);
    last.addAll(signs(LETTERS.get(2), board, scene));
    last.add(erase(scene));
    return List.of(
        Box.of("keys", signs(LETTERS.get(0), board, scene)),
        Box.of("keys inset", signs(LETTERS.get(1), board, scene)),
        Box.of("keys third", last),
        Box.of("keys modes", modes(board, scene)));
  }

  private static List<Press> signs(String row, Keyboard board, Scene scene) {
    return row.chars()
        .mapToObj(c -> String.valueOf((char) c))
        .map(c -> sign(c, board.upper() ? c.toUpperCase(Locale.ROOT) : c, scene))
        .toList();
  }

  private static List<Component> modes(Keyboard board, Scene scene) {
    var keys = new ArrayList<Component>();
    keys.add(mode("key-123", "123", Mode.DIGITS, board, scene));
    keys.add(
        board.mode() == Mode.PINYIN
            ? mode("key-abc", "中/英", Mode.LATIN, board, scene)
            : mode("key-zh", scene.say("拼音", "拼音"), Mode.PINYIN, board, scene));
    keys.add(
        type("key-space", "type space", new Stroke.Sign(" "), scene.say("空格", "Space"), scene));
    keys.add(type("key-dot", "type", new Stroke.Sign("·"), "·", scene));
    keys.add(mode("key-rare", scene.say("生僻字", "Rare"), Mode.RARE, board, scene));
    return keys;
  }

  private static List<Component> digits(Keyboard board, Scene scene, boolean leads) {
    var rows = new ArrayList<Component>(pad(scene));
    var left = leads ? mode("key-zh", "拼音", Mode.PINYIN, board, scene) : clear(scene);
    var right = leads ? type("key--", "type", new Stroke.Sign("-"), "-", scene) : erase(scene);
    rows.add(Box.of("keys pad", left, sign("0", "0", scene), right));
    if (leads) {
      rows.add(Box.of("keys pad", erase(scene)));
    }
    return rows;
  }

  private static List<Component> id(Scene scene) {
    var rows = new ArrayList<Component>(pad(scene));
    rows.add(Box.of("keys pad", sign("X", "X", scene), sign("0", "0", scene), erase(scene)));
    return rows;
  }

  private static List<Component> pad(Scene scene) {
    return List.of("123", "456", "789").stream()
        .<Component>map(
            row -> Box.of("keys pad", row.chars().mapToObj(c -> digit(c, scene)).toList()))
        .toList();
  }

  private static Press digit(int digit, Scene scene) {
    var text = String.valueOf((char) digit);
    return sign(text, text, scene);
  }

  private static Press sign(String text, String shown, Scene scene) {
    return type("key-" + text, "type", new Stroke.Sign(text), shown, scene);
  }

  private static Press split(Scene scene) {
    return type("key-split", "type quiet", new Stroke.Split(), scene.say("分词", "Cut"), scene);
  }

  private static Press shift(Keyboard board, Scene scene) {
    return type("key-shift", "type quiet", new Stroke.Shift(), scene.say("大写", "Shift"), scene)
        .with("aria-pressed", String.valueOf(board.upper()));
  }

  private static Press clear(Scene scene) {
    return type("key-clear", "type quiet", new Stroke.Clear(), scene.say("清空", "Clear"), scene);
  }

  private static Press erase(Scene scene) {
    return scene
        .press(
            "key-erase", "type quiet", new Touch.Type(new Stroke.Erase()), Icon.ERASE.component())
        .with("aria-label", scene.say("退格", "Erase"));
  }

  private static Press mode(String testId, String words, Mode mode, Keyboard board, Scene scene) {
    var key = type(testId, "type quiet", new Stroke.Switch(mode), words, scene);
    key.with("aria-pressed", String.valueOf(board.mode() == mode));
    return key;
  }

  private static Press type(
      String testId, String styles, Stroke stroke, String words, Scene scene) {
    return scene.press(testId, styles, new Touch.Type(stroke), Box.words("", words));
  }
}
