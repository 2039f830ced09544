package onething.kiosk.visit;

import java.util.List;
import onething.catalogue.Language;

/** What a citizen can do. */
public sealed interface Action {

  /** Typing and drawing: many of them may happen on one drawn frame, and none may be lost. */
  sealed interface Continuous extends Action {}

  // anywhere

  record SetLanguage(Language language) implements Action {}

  record SetLook(Look look) implements Action {}

  record SetContrast(boolean high) implements Action {}

  record Help(boolean open) implements Action {}

  /** 结束办理: wipes and returns to the welcome page. */
  record EndVisit() implements Action {}

  /** Lifts the idle veil. */
  record ContinueVisit() implements Action {}

  /** The page's primary action. */
  record Next() implements Action {}

  record Back() implements Action {}

  // welcome, bundles, guide, notice

  record Start() implements Action {}

  record Choose(String bundle) implements Action {}

  /** Selects an option; {@link Next} answers with it. */
  record Answer(String value) implements Action {}

  record ToggleWhy() implements Action {}

  /** Back to a question already answered; the answers after it stay as long as they still fit. */
  record ChangeAnswer(String question) implements Action {}

  record ShowTab(Tab tab) implements Action {}

  // consent, card

  record ToggleScope(String scope) implements Action {}

  /** Agrees to the ticked scopes; ignored when none is ticked. */
  record GiveConsent() implements Action {}

  /** Agrees to nothing: more is to be handed in. */
  record DeclineConsent() implements Action {}

  record RetryCard() implements Action {}

  /** Keeps the standard look when the elderly look is offered; to take it use {@link SetLook}. */
  record KeepLook() implements Action {}

  // form

  record Edit(String field) implements Action {}

  /** Replaces the draft of the field being typed; ignored when another field is. */
  record SetDraft(String field, String draft) implements Continuous {}

  /** Puts the draft into the field if it passes the field's check, and goes to the next gap. */
  record Accept() implements Action {}

  /** Leaves the field as it was. */
  record CancelEdit() implements Action {}

  // materials

  record ScanPages() implements Action {}

  record SelectPage(int number) implements Action {}

  /** Turns the selected page by 90° clockwise. */
  record RotatePage() implements Action {}

  /** Scans one page anew in place of the selected one. */
  record RescanPage() implements Action {}

  record DeletePage() implements Action {}

  /** Keeps the selected page although it is doubtful. */
  record KeepPage() implements Action {}

  record SelectMaterial(int index) implements Action {}

  /** On to the next material, or to the review after the last. */
  record NextMaterial() implements Action {}

  // review, signature, submission

  /** From the review back to an earlier stop: answers, form or materials. */
  record Revise(Stop stop) implements Action {}

  record SignWith(SignWay way) implements Action {}

  /** One stroke, from touching to lifting. */
  record Stroke(List<Point> points) implements Continuous {
    public Stroke {
      points = List.copyOf(points);
    }
  }

  record ClearSignature() implements Action {}

  /** Signed, submit. Ignored while nothing is signed. */
  record Submit() implements Action {}

  // slip

  /** The answer to "did it come out?". */
  record SlipCameOut(boolean yes) implements Action {}

  /** Prints the slip once more, marked as a copy. */
  record PrintAgain() implements Action {}

  /** 结束，清除我的信息. */
  record Finish() implements Action {}
}
