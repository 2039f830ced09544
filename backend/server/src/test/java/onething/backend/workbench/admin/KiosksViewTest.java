package onething.backend.workbench.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import onething.backend.kiosks.KioskView;
import onething.backend.kiosks.KioskView.State;
import onething.backend.kiosks.Sighting;
import onething.backend.workbench.sample.SampleCase;
import onething.backend.workbench.sample.SignedInAs;
import onething.backend.workbench.sample.WorkbenchTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KiosksViewTest extends WorkbenchTest {

  @BeforeEach
  void asAdministrator() {
    signIn(SignedInAs.ADMIN);
  }

  @Test
  void aKioskSaysHowItIs() {
    fleet.put(enrolled("K03", SampleCase.NOW.minusSeconds(20), 2, 1));
    open("kiosks");
    assertThat(words(named("kiosk-K03")))
        .contains("示例县政务大厅", "软件0.1.0", "刚刚", "读卡器：好", "打印机：要人处理", "2份，另有1份搁下了");
  }

  @Test
  void aKioskThatFellSilentIsMarked() {
    fleet.put(enrolled("K03", SampleCase.NOW.minus(Duration.ofMinutes(7)), 0, 0));
    open("kiosks");
    assertThat(words(named("kiosk-K03"))).contains("7分钟前", "没有");
    assertThat(
            find(com.vaadin.flow.component.html.Span.class)
                .withClassName("wb-health")
                .single()
                .getElement()
                .getAttribute("data-state"))
        .isEqualTo("turn");
  }

  @Test
  void aNewKioskGetsACodeAndTheExactCommandOnce() {
    open("kiosks");
    assertThat(shown("empty")).isTrue();
    test((Input) named("kiosk-code")).setValue(" k04 ");
    test((Input) named("kiosk-hall")).setValue("示例县政务大厅");
    click("invite-kiosk");
    assertThat(fleet.invited()).containsExactly("K04 in 示例县政务大厅 by admin");
    assertThat(words(named("enrolment-code"))).isEqualTo("ABCDE-FGHJK");
    assertThat(words(named("enrolment-command")))
        .isEqualTo(
            "onething kiosk enrol --server https://127.0.0.1:8443 --code ABCDE-FGHJK"
                + " --ca-fingerprint "
                + "0f".repeat(32));
  }

  @Test
  void aCodeThatIsNoneIsToldBesideTheField() {
    open("kiosks");
    test((Input) named("kiosk-code")).setValue("4K");
    click("invite-kiosk");
    assertThat(words(named("kiosk-wrong"))).contains("例如K04");
    assertThat(fleet.invited()).isEmpty();
  }

  @Test
  void shuttingOutIsAskedTwice() {
    fleet.put(enrolled("K03", SampleCase.NOW, 0, 0));
    open("kiosks");
    click("revoke-K03");
    assertThat(fleet.revoked()).isEmpty();
    click("revoke-K03");
    assertThat(fleet.revoked()).containsExactly("K03 by admin");
    assertThat(words(named("result"))).contains("K03注销了");
  }

  @Test
  void aNewHeartbeatIsSeenWithoutReloading() {
    open("kiosks");
    fleet.put(enrolled("K03", SampleCase.NOW, 0, 0));
    poll();
    assertThat(shown("kiosk-K03")).isTrue();
  }

  private static KioskView enrolled(String code, Instant seen, int waiting, int stuck) {
    var devices = Map.of("id-card", "ONLINE", "slip-printer", "USER_ERROR");
    return new KioskView(
        code,
        "示例县政务大厅",
        State.ENROLLED,
        Optional.of(SampleCase.NOW),
        Optional.of(SampleCase.NOW.plus(Duration.ofDays(90))),
        Optional.of(new Sighting(seen, "0.1.0", devices, waiting, stuck)));
  }
}
