package onething.backend.workbench.admin;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import onething.backend.kiosks.EnrolmentCode;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Parts;

/** A one-time code and the command that uses it; shown this once. */
final class Invitation extends Div {

  Invitation(EnrolmentCode code) {
    addClassNames("wb-card", "wb-once");
    var secret = Parts.styled(new Code(code.code()), "wb-secret big");
    var command = Parts.styled(new Code(code.command()), "wb-secret");
    add(new H2(code.kiosk() + "的一次性登记码"));
    add(Parts.line("wb-sub", "只显示这一次，" + Moments.minute(code.validUntil()) + "前有效，用过就作废。"));
    add(Parts.named(secret, "enrolment-code"), Parts.line("wb-sub", "在那台机器上敲："));
    add(Parts.named(command, "enrolment-command"));
  }
}
