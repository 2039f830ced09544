package onething.kiosk.visit;

import onething.catalogue.Text;
import onething.device.printer.PrintOutcome;

/** What is said about a slip: never more than the printer proved. */
final class SlipWords {

  private static final Text SCAN =
      new Text(
          "不影响办理。请用手机扫这个码，进度都在里面。也可以抄下上面的编号。",
          "Your submission stands. Scan this code with a phone, or note the number above.");

  private SlipWords() {}

  static SlipState state(PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.Printed _ -> new SlipState.Printed();
      case PrintOutcome.AskCitizen _ -> new SlipState.Ask();
      case PrintOutcome.NotPrinted n -> new SlipState.Failed(reason(n.reason()), SCAN);
      case PrintOutcome.Unconfirmed _ -> new SlipState.Unconfirmed();
    };
  }

  static SlipState didNotComeOut() {
    return new SlipState.Failed(new Text("凭条没出来", "The slip did not come out"), SCAN);
  }

  private static Text reason(PrintOutcome.Reason reason) {
    return switch (reason) {
      case PAPER_OUT -> new Text("没纸了，凭条没打出来", "Out of paper: no slip was printed");
      case COVER_OPEN ->
          new Text("打印机的盖子开着，凭条没打出来", "The printer's cover is open: no slip was printed");
      case OFFLINE -> new Text("打印机没有回应，凭条没打出来", "The printer does not answer: no slip");
    };
  }
}
