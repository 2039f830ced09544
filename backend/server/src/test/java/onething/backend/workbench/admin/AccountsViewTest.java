package onething.backend.workbench.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import onething.backend.workbench.sample.SignedInAs;
import onething.backend.workbench.sample.WorkbenchTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsViewTest extends WorkbenchTest {

  @BeforeEach
  void asAdministrator() {
    signIn(SignedInAs.ADMIN);
    open("accounts");
  }

  @Test
  void aNewAccountShowsItsPasswordOnce() {
    test((Input) named("new-username")).setValue("chen.shi");
    test((Input) named("new-name")).setValue("陈示例");
    ((Choice) named("new-duty")).setValue("police");
    click("create-account");
    assertThat(words(named("new-password"))).isEqualTo("once-only-password");
    assertThat(words(named("account-chen.shi"))).contains("陈示例", "县公安局", "在用");
    click("password-window");
    assertThat(pageWords()).doesNotContain("once-only-password");
  }

  @Test
  void anAccountWithoutAProperNameIsNotMade() {
    test((Input) named("new-username")).setValue("1 Bad");
    click("create-account");
    assertThat(words(named("account-wrong"))).contains("小写字母");
    assertThat(accounts.list()).hasSize(4);
  }

  @Test
  void stoppingAnAccountIsAskedTwice() {
    click("disable-window");
    assertThat(accounts.find("window").orElseThrow().enabled()).isTrue();
    click("disable-window");
    assertThat(accounts.find("window").orElseThrow().enabled()).isFalse();
    assertThat(words(named("account-window"))).contains("停用了");
    click("enable-window");
    assertThat(accounts.find("window").orElseThrow().enabled()).isTrue();
  }
}
