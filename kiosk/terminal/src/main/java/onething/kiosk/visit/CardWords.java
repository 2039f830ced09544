package onething.kiosk.visit;

import onething.catalogue.Text;
import onething.device.idcard.CardReading;

/** What is said about a card or a reader that does not do. */
final class CardWords {

  private static final Text WINDOW =
      new Text(
          "请换一张再放，或者带着证到窗口办，一样是1次办。",
          "Place another card, or bring this one to a window: it is still one go.");

  private CardWords() {}

  static CardState unreadable(CardReading.Reason reason) {
    return switch (reason) {
      case INVALID_CHECK_DIGIT ->
          new CardState.Unreadable(
              new Text("这张证的号码最后一位对不上", "The last place of this card's number does not match"),
              new Text(
                  "没有用它，也没有留下。请到公安户籍窗口核对，或者换一张放。",
                  "It was not used and not kept. Have it checked at the police window, or place"
                      + " another card."));
      case UNKNOWN_TYPE ->
          new CardState.Unreadable(
              new Text("这里只认居民身份证", "Only resident identity cards are read here"), WINDOW);
      case WRONG_LENGTH, GARBLED ->
          new CardState.Unreadable(
              new Text("这张证的内容读出来不完整", "This card's content is not complete"), WINDOW);
      case AUTHENTICATION_FAILED ->
          new CardState.Unreadable(
              new Text("这张证没通过验证", "This card was not confirmed as genuine"), WINDOW);
    };
  }

  static CardState expired() {
    return new CardState.Unreadable(
        new Text("这张证过期了", "This card has expired"),
        new Text(
            "请用在有效期内的身份证。要换证，请到公安户籍窗口。", "Please use a valid card. The police window renews it."));
  }

  static CardState readerDown() {
    return new CardState.ReaderDown(
        new Text(
            "答过的题都在。读卡器一好就接着办；不想等，请到窗口办。",
            "Your answers are kept. We go on as soon as the reader is back; or use a window."));
  }
}
