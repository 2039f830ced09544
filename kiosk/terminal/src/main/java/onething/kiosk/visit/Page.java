package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;
import onething.catalogue.Exit;
import onething.catalogue.Question;
import onething.catalogue.Text;

/**
 * What the citizen reads and can touch. Fixed words belong to whoever draws a page; all that
 * depends on the visit is here, ready to draw: chosen, counted, masked, in both languages.
 */
public sealed interface Page {

  /**
   * {@link Action.Start}.
   *
   * @param bundles how many can be handled here
   * @param elderlyOffered whether the elderly look is offered (it is not while it is on)
   * @param lines short names of the items whose lines join into the start button
   * @param notice what does not work today, and what then
   */
  record Welcome(int bundles, boolean elderlyOffered, List<Text> lines, Optional<Message> notice)
      implements Page {}

  /** Another window of this kiosk holds the visit. */
  record InUse() implements Page {}

  /**
   * Nothing can be done here now.
   *
   * @param whatNow the next step; what was submitted stays submitted
   */
  record OutOfService(Text reason, Text whatNow) implements Page {}

  /** {@link Action.Choose}, {@link Action.Back}. */
  record ChooseBundle(List<BundleTile> tiles, Optional<Message> notice) implements Page {}

  /**
   * {@link Action.Answer} selects, {@link Action.Next} goes on, {@link Action.Back}, {@link
   * Action.ToggleWhy}.
   *
   * @param number place of the question on the path, from 1
   * @param atMostMore upper bound of those still to come
   * @param selected value of the option selected
   * @param whyOpen whether the question's why and basis are shown
   */
  record Asking(
      Question question,
      int number,
      int atMostMore,
      Optional<String> selected,
      boolean canGoBack,
      boolean whyOpen)
      implements Page {}

  /** Sent onward. {@link Action.Back} changes the last answer; {@link Action.EndVisit}. */
  record Exited(Exit exit) implements Page {}

  /**
   * The one-time notice. {@link Action.ShowTab}, {@link Action.ChangeAnswer}, Back, Next.
   *
   * @param limited why it cannot be handed in here now, and where it can; Next is then not offered
   */
  record Notice(PlanView plan, Tab tab, Optional<Message> limited) implements Page {}

  /**
   * May data be fetched? {@link Action.ToggleScope}, {@link Action.GiveConsent}, {@link
   * Action.DeclineConsent}, Back.
   *
   * @param scopes never ticked beforehand
   * @param canAgree whether at least one is ticked
   * @param declined how many more materials are to be handed in without any consent
   */
  record Consenting(List<Scope> scopes, boolean canAgree, int declined) implements Page {}

  /** Waits for the card. {@link Action.RetryCard} where the state says so, Back. */
  record Identifying(CardState state) implements Page {}

  /** By the age on the card: {@link Action.SetLook} with the elderly look, or KeepLook. */
  record OfferElderly() implements Page {}

  /**
   * The registry is being asked; nothing to do. Worth showing after a second.
   *
   * @param asking what is asked for
   */
  record Fetching(List<Text> asking) implements Page {}

  /**
   * What was found differs from what the notice assumed. Next goes on to the form.
   *
   * @param changes never empty
   * @param plan the plan as it stands now
   */
  record Changed(List<Change> changes, PlanView plan) implements Page {}

  /**
   * The merged form. {@link Action.Edit}, {@link Action.SetDraft}, {@link Action.Accept}, {@link
   * Action.CancelEdit}, Back, Next.
   *
   * @param rows first those the citizen has to fill, then those filled from data
   * @param editing the field being typed
   * @param missing how many are still to be filled or put right; Next only works at 0
   * @param prefilled how many were filled from card, data or answers
   */
  record Form(List<FormRow> rows, Optional<Editing> editing, int missing, int prefilled)
      implements Page {}

  /**
   * Scans what is to be handed in. {@link Action.ScanPages}, {@link Action.SelectPage}, {@link
   * Action.RotatePage}, {@link Action.RescanPage}, {@link Action.DeletePage}, {@link
   * Action.KeepPage}, {@link Action.SelectMaterial}, {@link Action.NextMaterial}, Back.
   *
   * @param current index of the slot being scanned
   * @param pages the pages of that slot
   * @param selected number of the page shown large, 0 while there is none
   * @param canKeep whether the selected page may be kept although doubtful
   * @param canGoOn whether this material is complete
   */
  record Materials(
      List<MaterialSlot> slots,
      int current,
      ScanState state,
      List<PageThumb> pages,
      int selected,
      boolean canKeep,
      boolean canGoOn)
      implements Page {}

  /** All once more. {@link Action.Revise}, Back, Next. */
  record Review(List<ReviewLine> summary, List<FormRow> form, Optional<Message> warning)
      implements Page {}

  /**
   * {@link Action.Stroke}, {@link Action.ClearSignature}, {@link Action.SignWith}, {@link
   * Action.RetryCard}, {@link Action.Revise}, {@link Action.Submit}, Back.
   *
   * @param signer name of the applicant
   * @param role such as 妈妈，申请人
   * @param declaration what is signed
   * @param strokes what was drawn, to be drawn again after a reload
   * @param tooShort whether what was drawn is too little for a signature
   * @param card the state of the second reading, when signing by card
   */
  record Signing(
      List<ReviewLine> summary,
      String signer,
      Text role,
      Text declaration,
      SignWay way,
      List<List<Point>> strokes,
      boolean tooShort,
      Optional<CardState> card,
      boolean canSubmit)
      implements Page {}

  /** Being sealed and stored; nothing to do. */
  record Submitting() implements Page {}

  /**
   * It could not be stored, so nothing was submitted. {@link Action.Submit} tries again, {@link
   * Action.EndVisit}.
   */
  record NotSubmitted(Text reason, Text whatNow) implements Page {}

  /**
   * 交上了. {@link Action.SlipCameOut}, {@link Action.PrintAgain}, {@link Action.Finish}.
   *
   * @param caseNo as printed
   * @param trackUrl what the code on the slip says
   * @param departments how many departments it goes to
   * @param dates the latest dates, in order of time
   * @param canPrintAgain whether a copy may be printed now
   * @param similarCaseNo an earlier case for the same applicant and child
   * @param cardLeft whether a card lies on the reader
   */
  record Done(
      Text bundle,
      String caseNo,
      String trackUrl,
      int departments,
      DeliveryState delivery,
      SlipState slip,
      List<DateLine> dates,
      boolean provisional,
      boolean canPrintAgain,
      Optional<String> similarCaseNo,
      boolean cardLeft)
      implements Page {}

  /**
   * Everything is wiped already; goes to the welcome page by itself or by any touch.
   *
   * @param cardLeft whether a card still lies on the reader
   */
  record Farewell(boolean cardLeft) implements Page {}
}
