package onething.backend.kiosks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import onething.backend.testing.BackendTest;
import onething.backend.testing.EnrolledKiosk;
import onething.backend.testing.TestClock;
import onething.contract.identity.IdentityFile;
import onething.provisioning.OneThing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command line against a running backend. */
@BackendTest
class EnrolmentTest {

  private static final int REFUSED = 5;

  @TempDir Path folder;
  @Autowired private Fleet fleet;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @Test
  void theCommandOfTheAdministratorsPageEnrolsTheKiosk() {
    EnrolmentCode code = fleet.newEnrolmentCode("K31", "示例大厅", "admin");
    Run run = run((code.command() + " --data " + folder).replace("onething ", ""));
    assertThat(run.exit).isZero();
    assertThat(run.text).contains("K31").contains("示例大厅");
    assertThat(EnrolledKiosk.of(folder).get("/api/kiosk/keys").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyTheOwnerCanReadTheIdentity() throws IOException {
    EnrolledKiosk.enrol(fleet.newEnrolmentCode("K32", "h", "admin"), folder);
    Path file = folder.resolve("identity/identity.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aCodeWorksOnce() {
    EnrolmentCode code = fleet.newEnrolmentCode("K33", "h", "admin");
    assertThat(EnrolledKiosk.enrol(code, folder.resolve("a"))).isZero();
    assertThat(EnrolledKiosk.enrol(code, folder.resolve("b"))).isEqualTo(REFUSED);
    assertThat(folder.resolve("b")).doesNotExist();
  }

  @Test
  void anEarlierCodeNoLongerWorksWhenANewOneWasGiven() {
    EnrolmentCode earlier = fleet.newEnrolmentCode("K34", "h", "admin");
    fleet.newEnrolmentCode("K34", "h", "admin");
    assertThat(EnrolledKiosk.enrol(earlier, folder)).isEqualTo(REFUSED);
  }

  @Test
  void aCodeOlderThanADayNoLongerWorks() {
    EnrolmentCode code = fleet.newEnrolmentCode("K35", "h", "admin");
    clock.advance(Duration.ofHours(25));
    assertThat(EnrolledKiosk.enrol(code, folder)).isEqualTo(REFUSED);
  }

  @Test
  void aCodeIsReadAsAPersonTypesIt() {
    EnrolmentCode code = fleet.newEnrolmentCode("K36", "h", "admin");
    EnrolmentCode typed =
        new EnrolmentCode(
            "K36",
            code.code().toLowerCase(Locale.ROOT).replace("-", "").replace('0', 'o'),
            code.validUntil(),
            code.server(),
            code.caFingerprint().toUpperCase(Locale.ROOT));
    assertThat(EnrolledKiosk.enrol(typed, folder)).isZero();
  }

  @Test
  void anotherFingerprintIsNotTrustedAndTheCodeNotSpent() {
    EnrolmentCode code = fleet.newEnrolmentCode("K37", "h", "admin");
    EnrolmentCode wrong =
        new EnrolmentCode("K37", code.code(), code.validUntil(), code.server(), "0".repeat(64));
    assertThat(EnrolledKiosk.enrol(wrong, folder)).isEqualTo(4);
    assertThat(EnrolledKiosk.enrol(code, folder)).isZero();
  }

  @Test
  void enrollingTwiceWithTheSameBackendDoesNothing() {
    EnrolledKiosk.enrol(fleet.newEnrolmentCode("K38", "h", "admin"), folder);
    EnrolmentCode unused = fleet.newEnrolmentCode("K38", "h", "admin");
    assertThat(EnrolledKiosk.enrol(unused, folder)).isZero();
    assertThat(EnrolledKiosk.enrol(unused, folder.resolve("other"))).isZero();
  }

  @Test
  void theDemosFileEnrolsWithoutTyping() throws IOException {
    Path file = folder.resolve("demo-enrolment");
    new DemoEnrolment(fleet, file).write();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Run run = run("kiosk enrol --demo-file " + file + " --data " + folder.resolve("k"));
    assertThat(run.exit).isZero();
    assertThat(new IdentityFile(folder.resolve("k")).read())
        .isInstanceOfSatisfying(
            IdentityFile.Found.Present.class,
            p -> assertThat(p.identity().enrolment().kiosk()).isEqualTo("K03"));
  }

  @Test
  void noCodeIsKeptInClear() {
    EnrolmentCode code = fleet.newEnrolmentCode("K40", "h", "admin");
    assertThat(jdbc.sql("select mark from enrolment_code").query(String.class).list())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark).hasSize(64).doesNotContain(code.code()));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    EnrolmentCode code = fleet.newEnrolmentCode("K41", "h", "admin");
    assertThat(EnrolledKiosk.enrol(code, file)).isEqualTo(6);
  }

  private static Run run(String words) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    return new Run(OneThing.run(out, out, words.split(" ")), text.toString());
  }

  private record Run(int exit, String text) {}
}
