package onething.kiosk.screen.signing;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import onething.kiosk.screen.card.CardPicture;
import onething.kiosk.screen.card.CardWordsShort;
import onething.kiosk.screen.part.Bar;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Press;
import onething.kiosk.screen.part.Rows;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.part.Title;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.CardState;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.SignWay;
import onething.look.Icon;

/** Signing, with a finger or by placing the card once more, under what is signed. */
public final class SigningScreen {

  private SigningScreen() {}

  /** Draws it. */
  public static Drawing draw(Page.Signing page, Scene scene) {
    var read = new ArrayList<Component>();
    read.add(Title.question(scene.say("看一遍，签个名", "Check it, then sign")));
    if (!scene.elderly()) {
      read.add(Rows.of(page.summary(), scene));
    }
    var work = new ArrayList<Component>();
    var declaration = Box.line("", scene.say(page.declaration()));
    (scene.lying() ? read : work).add(Box.of("declaration", Icon.PEN.component(), declaration));
    work.add(page.way() == SignWay.DRAW ? pad(page, scene) : card(page, scene));
    return Drawing.of("signing", read, work, bar(page, scene));
  }

  private static Component pad(Page.Signing page, Scene scene) {
    var head =
        Box.of(
            "head-row",
            Box.words("name", scene.say("请在框里签名", "Sign in the box")),
            Box.words("more", page.signer() + bracketed(scene.say(page.role()), scene)));
    var pad = new SignaturePad(page.strokes(), scene.say("签名框", "Signature box"), scene.hand());
    var foot =
        Box.of(
            "foot-row",
            other(
                SignWay.CARD, "sign-card", scene.say("不方便签？用身份证", "Use your card instead"), scene),
            again(page, scene));
    return Box.with(Box.of("pad-card", head, pad, Box.of("base-line"), foot), "data-key", "draw");
  }

  private static String bracketed(String role, Scene scene) {
    return scene.say("（" + role + "）", " (" + role + ")");
  }

  private static Press again(Page.Signing page, Scene scene) {
    var key =
        scene.press(
            "sign-clear",
            "key",
            new Action.ClearSignature(),
            Icon.AGAIN.component(),
            Box.words("", scene.say("重签", "Again")));
    return page.strokes().isEmpty() ? key.with("disabled", "") : key;
  }

  private static Press other(SignWay way, String testId, String words, Scene scene) {
    return scene.press(testId, "key", new Action.SignWith(way), Box.words("", words));
  }

  private static Component card(Page.Signing page, Scene scene) {
    var state = page.card().orElseGet(CardState.Waiting::new);
    var words = CardWordsShort.of(state, scene);
    var head =
        Box.of("head-row", Box.words("name", words.title()), Box.words("more", page.signer()));
    var picture =
        Box.with(Box.named("card-state", CardPicture.of(words.name())), "data-state", words.name());
    var foot =
        Box.of(
            "foot-row",
            other(SignWay.DRAW, "sign-draw", scene.say("还是用手签", "Sign by hand"), scene));
    if (words.retry()) {
      foot.add(retry(scene));
    }
    return Box.with(Box.of("pad-card", head, picture, foot), "data-key", "card");
  }

  private static Press retry(Scene scene) {
    return scene.press(
        "retry-card",
        "key",
        new Action.RetryCard(),
        Icon.AGAIN.component(),
        Box.words("", scene.say("再试一次", "Try again")));
  }

  private static Bar bar(Page.Signing page, Scene scene) {
    var bar = new Bar(scene).back();
    if (page.canSubmit()) {
      return bar.primary(
          "submit", scene.say("签好了，提交", "Signed, submit"), Icon.CHECK, new Action.Submit());
    }
    if (page.way() == SignWay.CARD) {
      return bar.awaiting(scene.say("等身份证", "Waiting for your card"));
    }
    return bar.waitingFor(
        page.tooShort()
            ? scene.say("签名太短，请写全名", "Too short: your full name, please")
            : scene.say("签好名就能提交", "Sign to submit"));
  }
}
