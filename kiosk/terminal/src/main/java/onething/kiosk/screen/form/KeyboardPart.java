package onething.kiosk.screen.form;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onething.kiosk.keyboard.Candidate;
import onething.kiosk.keyboard.IdCheck;
import onething.kiosk.keyboard.Keyboard;
import onething.kiosk.keyboard.Mode;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Touch;
import onething.kiosk.screen.part.Touch.Stroke;
import onething.look.Icon;

/** The on-screen keyboard: candidates over keys. The first candidate is filled. */
final class KeyboardPart {

  private static final int CELLS = 13;
  private static final int CELLS_ELDERLY = 9;

  private KeyboardPart() {}

  static Component of(Keyboard board, Scene scene) {
    var parts = new ArrayList<Component>();
    over(board, scene).ifPresent(parts::add);
    parts.addAll(KeyRows.of(board, scene));
    var part = Box.of("keyboard " + board.mode().name().toLowerCase(Locale.ROOT), parts);
    return Box.with(Box.with(part, "role", "group"), "aria-label", scene.say("键盘", "Keyboard"));
  }

  private static Optional<Component> over(Keyboard board, Scene scene) {
    return switch (board.mode()) {
      case PINYIN, RARE -> Optional.of(candidates(board, scene));
      case ID -> Optional.of(remark(idWords(board, scene)));
      case LATIN, DIGITS -> Optional.empty();
    };
  }

  private static Component remark(String words) {
    return Box.with(Box.of("candidates", Box.words("remark", words)), "aria-live", "polite");
  }

  private static String idWords(Keyboard board, Scene scene) {
    return switch (IdCheck.of(board.draft())) {
      case IdCheck.Unfinished u ->
          scene.say("还差" + u.missing() + "位", u.missing() + " places to go");
      case IdCheck.Fits f -> scene.say("最后一位对得上", "The last place matches");
      case IdCheck.DoesNotFit d ->
          scene.say("最后一位对不上，请再核对一遍", "The last place does not match: please compare again");
    };
  }

  private static Component candidates(Keyboard board, Scene scene) {
    if (board.letters().isEmpty()) {
      return remark(hint(board, scene));
    }
    var all = board.candidates(scene.pinyin());
    int cells = scene.elderly() ? CELLS_ELDERLY : CELLS;
    var page = page(all, board.page(), cells);
    var row = new ArrayList<Component>();
    row.add(Box.words("spelled", scene.pinyin().spelled(board.letters())));
    row.add(Box.of("choices", choices(page, scene)));
    turner(all, board, cells, scene).ifPresent(row::add);
    return Box.with(Box.of("candidates", row), "aria-live", "polite");
  }

  private static String hint(Keyboard board, Scene scene) {
    return board.mode() == Mode.RARE
        ? scene.say("打拼音，只出生僻字", "Type pinyin: rare characters only")
        : "";
  }

  /** Candidates of one page: as many as fit, a longer one taking more room. */
  static List<Candidate> page(List<Candidate> all, int page, int cells) {
    int from = 0;
    for (int i = 0; i < page; i++) {
      from += fitting(all.subList(from, all.size()), cells);
    }
    var rest = all.subList(from, all.size());
    return rest.subList(0, fitting(rest, cells));
  }

  private static int fitting(List<Candidate> candidates, int cells) {
    int taken = 0;
    int count = 0;
    for (Candidate candidate : candidates) {
      taken += candidate.text().codePointCount(0, candidate.text().length());
      if (taken + count / 3 > cells && count > 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  private static List<Press> choices(List<Candidate> page, Scene scene) {
    var presses = new ArrayList<Press>();
    for (int i = 0; i < page.size(); i++) {
      var candidate = page.get(i);
      presses.add(
          scene.press(
              "candidate-" + i,
              i == 0 ? "candidate first" : "candidate",
              new Touch.Type(new Stroke.Choose(candidate)),
              Box.words("", candidate.text())));
    }
    return presses;
  }

  private static Optional<Component> turner(
      List<Candidate> all, Keyboard board, int cells, Scene scene) {
    boolean more = !page(all, board.page() + 1, cells).isEmpty();
    if (!more && board.page() == 0) {
      return Optional.empty();
    }
    int next = more ? board.page() + 1 : 0;
    return Optional.of(
        scene
            .press(
                "candidates-more",
                "candidate turn",
                new Touch.Type(new Stroke.Turn(next)),
                (more ? Icon.DOWN : Icon.UP).component())
            .with("aria-label", scene.say("更多字", "More characters")));
  }
}
