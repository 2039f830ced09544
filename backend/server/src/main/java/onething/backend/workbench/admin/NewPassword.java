package onething.backend.workbench.admin;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import onething.backend.staff.AccountChange;
import onething.backend.workbench.frame.Parts;

/** A new password, shown this once. */
final class NewPassword extends Div {

  NewPassword(AccountChange.NewPassword change) {
    addClassNames("wb-card", "wb-once");
    var password = Parts.styled(new Code(change.password()), "wb-secret big");
    add(
        new H2(change.account().officer().username() + "的新密码"),
        Parts.line("wb-sub", "只在这里显示这一次。请当面交给本人，别写在聊天里。"),
        Parts.named(password, "new-password"));
  }
}
