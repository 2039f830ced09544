package onething.kiosk.screen;

import java.time.LocalTime;
import java.util.Optional;
import onething.catalogue.Language;
import onething.kiosk.visit.Chrome;
import onething.kiosk.visit.Frame;
import onething.kiosk.visit.Look;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Stop;
import onething.kiosk.visit.Veil;

/** Frames around the sample pages. */
record SampleFrames(Look look, boolean highContrast, Language language) {

  static SampleFrames standard() {
    return new SampleFrames(Look.STANDARD, false, Language.ZH);
  }

  SampleFrames elderly() {
    return new SampleFrames(Look.ELDERLY, highContrast, language);
  }

  SampleFrames english() {
    return new SampleFrames(look, highContrast, Language.EN);
  }

  SampleFrames high() {
    return new SampleFrames(look, true, language);
  }

  Frame frame(long turn, Page page) {
    return frame(turn, page, Optional.empty());
  }

  Frame frame(long turn, Page page, Optional<Veil> veil) {
    return new Frame(turn, page, look, highContrast, language, chrome(page, veil));
  }

  private static Chrome chrome(Page page, Optional<Veil> veil) {
    var hall = SamplePagesShown.text("示例县政务大厅 · 24小时自助区", "Sample County Hall, open 24 h");
    boolean canEnd =
        !(page instanceof Page.Welcome
            || page instanceof Page.InUse
            || page instanceof Page.OutOfService
            || page instanceof Page.Farewell);
    return new Chrome(hall, "K03", LocalTime.of(10, 24), stop(page), veil, canEnd);
  }

  private static Optional<Stop> stop(Page page) {
    return switch (page) {
      case Page.Asking p -> Optional.of(Stop.ANSWER);
      case Page.Notice p -> Optional.of(Stop.NOTICE);
      case Page.Consenting p -> Optional.of(Stop.NOTICE);
      case Page.Identifying p -> Optional.of(Stop.CARD);
      case Page.OfferElderly p -> Optional.of(Stop.CARD);
      case Page.Fetching p -> Optional.of(Stop.CARD);
      case Page.Changed p -> Optional.of(Stop.CARD);
      case Page.Form p -> Optional.of(Stop.FORM);
      case Page.Materials p -> Optional.of(Stop.MATERIALS);
      case Page.Review p -> Optional.of(Stop.SIGN);
      case Page.Signing p -> Optional.of(Stop.SIGN);
      case Page.Submitting p -> Optional.of(Stop.SIGN);
      case Page.NotSubmitted p -> Optional.of(Stop.SIGN);
      case Page.Exited p -> Optional.of(Stop.ANSWER);
      default -> Optional.empty();
    };
  }
}
