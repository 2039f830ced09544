package onething.kiosk.screen;

import onething.kiosk.screen.bundles.BundlesScreen;
import onething.kiosk.screen.card.IdentifyingScreen;
import onething.kiosk.screen.card.OfferElderlyScreen;
import onething.kiosk.screen.consent.ChangedScreen;
import onething.kiosk.screen.consent.ConsentingScreen;
import onething.kiosk.screen.consent.FetchingScreen;
import onething.kiosk.screen.done.DoneScreen;
import onething.kiosk.screen.done.FarewellScreen;
import onething.kiosk.screen.form.FormScreen;
import onething.kiosk.screen.guide.AskingScreen;
import onething.kiosk.screen.guide.ExitedScreen;
import onething.kiosk.screen.materials.MaterialsScreen;
import onething.kiosk.screen.notice.NoticeScreen;
import onething.kiosk.screen.part.Drawing;
import onething.kiosk.screen.part.Scene;
import onething.kiosk.screen.signing.ReviewScreen;
import onething.kiosk.screen.signing.SigningScreen;
import onething.kiosk.screen.signing.SubmittingScreen;
import onething.kiosk.screen.welcome.InUseScreen;
import onething.kiosk.screen.welcome.OutOfServiceScreen;
import onething.kiosk.screen.welcome.WelcomeScreen;
import onething.kiosk.visit.Page;

/** Which screen draws which page, and what makes two frames the same place. */
final class Pages {

  private Pages() {}

  static Drawing draw(Scene scene) {
    return switch (scene.frame().page()) {
      case Page.Welcome page -> WelcomeScreen.draw(page, scene);
      case Page.InUse page -> InUseScreen.draw(scene);
      case Page.OutOfService page -> OutOfServiceScreen.draw(page, scene);
      case Page.ChooseBundle page -> BundlesScreen.draw(page, scene);
      case Page.Asking page -> AskingScreen.draw(page, scene);
      case Page.Exited page -> ExitedScreen.draw(page, scene);
      case Page.Notice page -> NoticeScreen.draw(page, scene);
      case Page.Consenting page -> ConsentingScreen.draw(page, scene);
      case Page.Identifying page -> IdentifyingScreen.draw(page, scene);
      case Page.OfferElderly page -> OfferElderlyScreen.draw(scene);
      case Page.Fetching page -> FetchingScreen.draw(page, scene);
      case Page.Changed page -> ChangedScreen.draw(page, scene);
      case Page.Form page -> FormScreen.draw(page, scene);
      case Page.Materials page -> MaterialsScreen.draw(page, scene);
      case Page.Review page -> ReviewScreen.draw(page, scene);
      case Page.Signing page -> SigningScreen.draw(page, scene);
      case Page.Submitting page -> SubmittingScreen.draw(scene);
      case Page.NotSubmitted page -> SubmittingScreen.failed(page, scene);
      case Page.Done page -> DoneScreen.draw(page, scene);
      case Page.Farewell page -> FarewellScreen.draw(page, scene);
    };
  }

  /**
   * The place a page is: leaves and letters belong to it. Questions, fields and materials are
   * places of their own.
   */
  static String place(Page page) {
    var kind = page.getClass().getSimpleName();
    return switch (page) {
      case Page.Asking asking -> kind + ":" + asking.question().id();
      case Page.Form form -> kind + ":" + form.editing().map(e -> e.field()).orElse("");
      case Page.Materials materials -> kind + ":" + materials.current();
      case Page.Notice notice -> kind + ":" + notice.tab();
      case Page.Welcome p -> kind;
      case Page.InUse p -> kind;
      case Page.OutOfService p -> kind;
      case Page.ChooseBundle p -> kind;
      case Page.Exited p -> kind;
      case Page.Consenting p -> kind;
      case Page.Identifying p -> kind;
      case Page.OfferElderly p -> kind;
      case Page.Fetching p -> kind;
      case Page.Changed p -> kind;
      case Page.Review p -> kind;
      case Page.Signing p -> kind;
      case Page.Submitting p -> kind;
      case Page.NotSubmitted p -> kind;
      case Page.Done p -> kind;
      case Page.Farewell p -> kind;
    };
  }
}
