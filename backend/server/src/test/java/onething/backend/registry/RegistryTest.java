package onething.backend.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onething.backend.kiosks.Fleet;
import onething.backend.site.SiteSecret;
import onething.backend.testing.BackendTest;
import onething.backend.testing.EnrolledKiosk;
import onething.contract.Evidence;
import onething.contract.Evidence.Status;
import onething.contract.RegistryAnswer;
import onething.contract.RegistryQuery;
import onething.contract.json.ContractJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class RegistryTest {

  private static final String MOTHER = "990101199603080022";
  private static final String FATHER = "990101199411200018";
  private static final String STRANGER = "990101195805120039";
  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  @Autowired private Fleet fleet;
  @Autowired private JdbcClient jdbc;
  @Autowired private SiteSecret secret;
  private EnrolledKiosk kiosk;

  @BeforeEach
  void enrol() {
    kiosk = EnrolledKiosk.enrol(fleet, "K45");
  }

  @Test
  void theMotherFindsHerMarriage() {
    assertThat(look(MOTHER, "marriage-certificate").fields())
        .isEqualTo(
            Map.of("spouseName", "陈示例", "spouseIdNumber", FATHER, "marriedOn", "2022-05-20"));
  }

  @Test
  void theFatherFindsTheBirthThroughTheMarriage() {
    assertThat(look(FATHER, "birth-record").fields())
        .containsEntry("childBirthDate", "2026-11-16")
        .containsEntry("childBirthTime", "08:12")
        .containsEntry("childSex", "female")
        .containsEntry("childWeight", "3250")
        .containsEntry("hospital", "示例县妇幼保健院")
        .containsKey("birthRecordNo");
  }

  @ParameterizedTest
  @CsvSource({
    "household-register-mother, householdHead",
    "household-register-father, householdNo",
    "id-card-mother, idNumber",
    "id-card-father, name",
    "insurance-status, motherInsurance"
  })
  void eitherParentFindsWhatConcernsTheCouple(String type, String field) {
    assertThat(look(MOTHER, type).fields()).containsKey(field);
    assertThat(look(FATHER, type).fields()).isEqualTo(look(MOTHER, type).fields());
  }

  @ParameterizedTest
  @CsvSource({
    "990101195805120039, marriage-certificate",
    "990101195805120039, birth-record",
    "990101199603080022, birth-certificate-licence",
    "990101199603080022, no-such-type",
    "990101199901010000, id-card-mother"
  })
  void whatIsNotThereIsNotFound(String subject, String type) {
    Evidence evidence = look(subject, type);
    assertThat(evidence.status()).isEqualTo(Status.NOT_FOUND);
    assertThat(evidence.fields()).isEmpty();
  }

  @Test
  void theLogKnowsWhoAskedWhatUnderWhichConsentButNotAboutWhom() {
    look(STRANGER, "id-card-mother");
    List<Map<String, Object>> rows =
        jdbc.sql("select * from registry_access where kiosk = 'K45' order by id desc limit 1")
            .query()
            .listOfRows();
    assertThat(rows.getFirst())
        .containsEntry("consent_ref", "C-1")
        .containsEntry("evidence_type", "id-card-mother")
        .containsEntry("subject_mark", secret.mark("registry-subject", STRANGER));
    assertThat(rows.toString()).doesNotContain(STRANGER);
  }

  @Test
  void aReferenceTellsNothingAboutThePerson() {
    assertThat(look(MOTHER, "birth-record").ref()).matches("S-[0-9A-F]{12}");
  }

  @Test
  void aQueryWithoutConsentIsRefused() {
    HttpResponse<byte[]> answer =
        kiosk.post(
            "/api/kiosk/registry",
            JSON.write(new RegistryQuery("", MOTHER, List.of("birth-record"))));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain(MOTHER);
  }

  @Test
  void anOutageIsAnOutageAndNotAnAnswer() {
    EvidenceRegistry sample =
        new SampleRegistry(
            RegistryConfiguration.read(new ClassPathResource("registry/sample.yaml")), secret);
    Exercise outage = new Exercise(sample, true, Duration.ZERO);
    assertThatThrownBy(() -> outage.find("birth-record", MOTHER))
        .isInstanceOf(RegistryOutage.class);
    assertThat(new Exercise(sample, false, Duration.ZERO).find("birth-record", MOTHER)).isPresent();
  }

  private Evidence look(String subject, String type) {
    RegistryQuery query = new RegistryQuery("C-1", subject, List.of(type));
    HttpResponse<byte[]> answer = kiosk.post("/api/kiosk/registry", JSON.write(query));
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.read(answer.body(), RegistryAnswer.class).of(type).orElseThrow();
  }
}
