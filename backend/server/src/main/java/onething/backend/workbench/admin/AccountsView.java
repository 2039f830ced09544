package onething.backend.workbench.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import onething.backend.staff.Account;
import onething.backend.staff.AccountChange;
import onething.backend.staff.Accounts;
import onething.backend.staff.Officer;
import onething.backend.staff.SignedIn;
import onething.backend.workbench.frame.Head;
import onething.backend.workbench.frame.Moments;
import onething.backend.workbench.frame.Note;
import onething.backend.workbench.frame.Parts;
import onething.backend.workbench.frame.RoleWords;
import onething.backend.workbench.frame.Sheet;
import onething.backend.workbench.frame.SureButton;
import onething.backend.workbench.frame.WorkbenchLayout;

/** The accounts of the people who work here. */
@Route(value = "accounts", layout = WorkbenchLayout.class)
@PageTitle("账号 · 一件事办件台")
@RolesAllowed("ADMINISTRATOR")
public class AccountsView extends Div {

  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Sheet sheet = new Sheet("账号", "账号", "姓名", "做什么", "现在", "");
  private final Div result = Parts.named(new Div(), "result");

  AccountsView(Accounts accounts, SignedIn signedIn) {
    this.accounts = accounts;
    this.signedIn = signedIn;
    addClassName("wb-page");
    Parts.with(result, "role", "status");
    signedIn.officer().ifPresent(this::lay);
  }

  private void lay(Officer administrator) {
    var form = new NewAccountForm(officer -> change(a -> accounts.create(a, officer)));
    var columns = Parts.block("wb-columns", sheet, new Div(result, form));
    var main = Parts.styled(new Main(columns), "wb-admin");
    main.setId("main");
    add(new Head("账号", administrator), main);
    refresh();
  }

  private void refresh() {
    sheet.show(accounts.list().stream().map(this::row).toList());
  }

  private NativeTableRow row(Account account) {
    var officer = account.officer();
    var row =
        Sheet.row(
            Parts.words("wb-strong", officer.username()),
            Parts.words("", officer.displayName()),
            Parts.words("", RoleWords.of(officer)),
            state(account),
            tools(account));
    return Parts.named(row, "account-" + officer.username());
  }

  private static Component state(Account account) {
    if (!account.enabled()) {
      return health("off", "停用了");
    }
    return account
        .lockedUntil()
        .map(until -> health("turn", "输错太多次，" + Moments.minute(until) + "以后能再试"))
        .orElseGet(() -> health("on", "在用"));
  }

  private static Component health(String state, String words) {
    return Parts.with(Parts.words("wb-health", words), "data-state", state);
  }

  private Component tools(Account account) {
    var username = account.officer().username();
    var password =
        Parts.button(
            "wb-button small", "给新密码", () -> change(a -> accounts.resetPassword(a, username)));
    var toggle =
        account.enabled()
            ? new SureButton("停用", "真的停用，马上退出", () -> change(a -> accounts.disable(a, username)))
            : Parts.button(
                "wb-button small", "恢复", () -> change(a -> accounts.enable(a, username)));
    Parts.named(toggle, (account.enabled() ? "disable-" : "enable-") + username);
    return Parts.block("wb-rowtools", Parts.named(password, "password-" + username), toggle);
  }

  private void change(Function<Officer, AccountChange> change) {
    signedIn.officer().map(change).ifPresent(this::say);
    refresh();
  }

  private void say(AccountChange change) {
    result.removeAll();
    result.add(
        switch (change) {
          case AccountChange.Done d ->
              new Note(Note.Kind.INFO, "改好了：" + d.account().officer().username(), "");
          case AccountChange.NewPassword p -> new NewPassword(p);
          case AccountChange.Refused r -> new Note(Note.Kind.FAILED, "没有改", r.why().zh());
        });
  }
}
