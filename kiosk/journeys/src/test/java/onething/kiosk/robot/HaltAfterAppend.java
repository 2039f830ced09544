package onething.kiosk.robot;

import onething.kiosk.outbox.AfterAppend;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The fail point: the power goes exactly between the durable append and the acknowledgement, when
 * {@code robot.halt-after-append} says so.
 */
@Component
final class HaltAfterAppend implements AfterAppend {

  private final boolean halts;

  HaltAfterAppend(@Value("${robot.halt-after-append:false}") boolean halts) {
    this.halts = halts;
  }

  @Override
  public void appended(String caseNo) {
    if (halts) {
      Runtime.getRuntime().halt(137);
    }
  }
}
