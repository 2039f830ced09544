package onething.kiosk.screen.card;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import onething.kiosk.screen.part.Box;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.visit.CardState;
import onething.look.Banner;

/**
 * What each state of the reader is called: title, what to do, and what was not lost.
 *
 * @param name for styles and tests
 * @param retry whether the citizen has to ask for another try
 */
record CardWords(
    String name,
    String title,
    String first,
    String second,
    Optional<Component> note,
    String awaiting,
    boolean retry) {

  static CardWords of(CardState state, Scene scene) {
    return switch (state) {
      case CardState.Waiting w -> waiting(scene);
      case CardState.LiftFirst l -> liftFirst(scene);
      case CardState.Reading r -> reading(scene);
      case CardState.RemovedEarly e -> removedEarly(scene);
      case CardState.NoCard n -> noCard(scene);
      case CardState.Unreadable u -> unreadable(u, scene);
      case CardState.ReaderDown d -> readerDown(d, scene);
      case CardState.WrongPerson p -> wrongPerson(scene);
      case CardState.Read read -> read(read, scene);
    };
  }

  private static CardWords waiting(Scene scene) {
    var line =
        Box.of(
            "device-line",
            Box.of("lamp"),
            Box.words("grow", scene.say("读卡器正常，正等您放卡", "The reader is ready for your card")),
            Box.words("more", scene.say("只读取，不复印，走后清除", "Read only, wiped afterwards")));
    return new CardWords(
        "waiting",
        scene.say("请放身份证", "Place your ID card"),
        scene.say("平放在屏幕下方亮灯的地方。", "Lay it flat where the light is, below the screen."),
        scene.say("听到“嘀”一声，再拿走。", "Take it away after the beep."),
        Optional.of(line),
        scene.say("等您放卡", "Waiting for your card"),
        false);
  }

  private static CardWords liftFirst(Scene scene) {
    return new CardWords(
        "lift-first",
        scene.say("先把身份证拿起来", "Take the card up first"),
        scene.say("拿起来，再放一次，就算签字。", "Take it up and place it again: that is your signature."),
        "",
        Optional.empty(),
        scene.say("等您拿起来", "Waiting for you to take it up"),
        false);
  }

  private static CardWords reading(Scene scene) {
    return new CardWords(
        "reading",
        scene.say("正在读，别动", "Reading, hold still"),
        scene.say("卡先放着，大概两秒。", "Leave the card there, about two seconds."),
        scene.say("听到“嘀”一声，再拿走。", "Take it away after the beep."),
        Optional.empty(),
        scene.say("正在读卡", "Reading the card"),
        false);
  }

  private static CardWords removedEarly(Scene scene) {
    return new CardWords(
        "removed-early",
        scene.say("拿早了，没读完", "Taken away too early"),
        scene.say("请再放一次，放平，别动。", "Place it again, flat, and hold still."),
        scene.say("听到“嘀”一声再拿走。", "Take it away after the beep."),
        note(
            scene,
            scene.say("刚才读到的一半已经丢弃", "The half that was read is gone"),
            scene.say("您的信息没有留在机器上，重放不会重复登记。", "Nothing stayed on this machine. Place it again.")),
        scene.say("等您再放一次", "Waiting for the card again"),
        false);
  }

  private static CardWords noCard(Scene scene) {
    return new CardWords(
        "no-card",
        scene.say("没等到卡", "No card came"),
        scene.say("放好身份证，再点“再试一次”。", "Lay your card on the reader, then tap Try again."),
        "",
        Optional.empty(),
        "",
        true);
  }

  private static CardWords unreadable(CardState.Unreadable state, Scene scene) {
    return new CardWords(
        "unreadable",
        scene.say("这张卡读不出来", "This card cannot be read"),
        scene.say(state.reason()),
        "",
        note(scene, scene.say("接下来这样办", "What to do next"), scene.say(state.next())),
        scene.say("等您放卡", "Waiting for a card"),
        false);
  }

  private static CardWords readerDown(CardState.ReaderDown state, Scene scene) {
    return new CardWords(
        "reader-down",
        scene.say("读卡器现在用不了", "The card reader is not working"),
        scene.say("前面的回答都还在。", "Your answers are kept."),
        "",
        note(scene, scene.say("接下来这样办", "What to do next"), scene.say(state.next())),
        scene.say("正在等读卡器", "Waiting for the reader"),
        false);
  }

  private static CardWords wrongPerson(Scene scene) {
    return new CardWords(
        "wrong-person",
        scene.say("不是刚才那张卡", "This is another card"),
        scene.say("签字要用申请人自己的身份证。", "Signing takes the applicant's own card."),
        "",
        note(
            scene,
            scene.say("那张卡的信息没有留下", "Nothing of that card was kept"),
            scene.say("换成刚才读过的那张，再试一次。", "Place the card that was read before and try again.")),
        "",
        true);
  }

  private static CardWords read(CardState.Read state, Scene scene) {
    var who =
        Box.of("card-read", Box.words("name", state.name()), Box.words("", state.maskedNumber()));
    return new CardWords(
        "read",
        scene.say("读好了", "Card read"),
        scene.say("请拿走身份证。", "Please take your card."),
        "",
        Optional.of(Box.named("card-holder", who)),
        "",
        false);
  }

  private static Optional<Component> note(Scene scene, String title, String next) {
    return Optional.of(new Banner(Banner.Kind.TURN, title, next));
  }
}
