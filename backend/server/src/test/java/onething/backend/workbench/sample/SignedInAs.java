package onething.backend.workbench.sample;

import java.util.Optional;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;
import onething.backend.staff.SignedIn;

/** Whoever a test says is signed in. */
public final class SignedInAs implements SignedIn {

  public static final Officer WINDOW =
      new Officer("window", "李示例", Role.WINDOW_OFFICER, Optional.empty());
  public static final Officer POLICE =
      new Officer("police", "周示例", Role.DEPARTMENT_OFFICER, Optional.of("police"));
  public static final Officer SUPERVISOR =
      new Officer("supervisor", "冯示例", Role.SUPERVISOR, Optional.empty());
  public static final Officer ADMIN =
      new Officer("admin", "管理员", Role.ADMINISTRATOR, Optional.empty());

  private Optional<Officer> officer = Optional.of(WINDOW);

  public void as(Officer now) {
    officer = Optional.of(now);
  }

  public void nobody() {
    officer = Optional.empty();
  }

  @Override
  public Optional<Officer> officer() {
    return officer;
  }
}
