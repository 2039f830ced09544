package onething.backend.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import onething.backend.cases.Cases;
import onething.backend.catalogues.Catalogues;
import onething.backend.kiosks.Fleet;
import onething.backend.progress.CheckingCases;
import onething.backend.submissions.HeldSubmissions.Release;
import onething.backend.testing.BackendTest;
import onething.backend.testing.EnrolledKiosk;
import onething.backend.testing.SampleSubmissions;
import onething.contract.Acknowledgement;
import onething.contract.Acknowledgement.Outcome;
import onething.contract.Evidence;
import onething.contract.Problem;
import onething.contract.RegistryAnswer;
import onething.contract.RegistryQuery;
import onething.contract.Submission;
import onething.contract.json.ContractJson;
import onething.contract.number.CitizenToken;
import onething.contract.sealing.SealedSubmission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Submissions over real TLS into a real PostgreSQL. */
@BackendTest
@TestPropertySource(properties = "onething.test.context=intake") // a database of its own
class IntakeTest {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_SEALED);

  @Autowired private Fleet fleet;
  @Autowired private Catalogues catalogues;
  @Autowired private Cases cases;
  @Autowired private CheckingCases checking;
  @Autowired private HeldSubmissions held;
  @Autowired private JdbcClient jdbc;
  private EnrolledKiosk kiosk;
  private SampleSubmissions samples;
  private static int next = 50;

  @BeforeEach
  void enrol() {
    String code = "K" + next++;
    kiosk = EnrolledKiosk.enrol(fleet, code);
    samples = new SampleSubmissions(catalogues.current(), code);
  }

  @Test
  void aSoundSubmissionBecomesACase() {
    Submission s = samples.onPaper("陈希");
    assertThat(acknowledged(kiosk.seal(s)).outcome()).isEqualTo(Outcome.RECEIVED_NEW);
    assertThat(cases.byTokenHash(hash(s))).isPresent();
    assertThat(checking.isChecking(hash(s))).isFalse();
  }

  @Test
  void deliveredManyTimesItIsOneCaseWithTheSameAnswer() {
    SealedSubmission sealed = kiosk.seal(samples.onPaper("陈希一"));
    Acknowledgement first = acknowledged(sealed);
    for (int i = 0; i < 5; i++) {
      Acknowledgement again = acknowledged(sealed);
      assertThat(again.outcome()).isEqualTo(Outcome.KNOWN_ALREADY);
      assertThat(again.similarCaseNo()).isEqualTo(first.similarCaseNo());
    }
    assertThat(casesWith(sealed.caseNo())).isEqualTo(1);
  }

  @Test
  void deliveredAtTheSameMomentItIsOneCase() throws Exception {
    SealedSubmission sealed = kiosk.seal(samples.onPaper("陈希二"));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Acknowledgement>> calls = Collections.nCopies(8, () -> acknowledged(sealed));
      Map<Outcome, Long> outcomes =
          threads.invokeAll(calls).stream()
              .map(IntakeTest::result)
              .collect(Collectors.groupingBy(Acknowledgement::outcome, Collectors.counting()));
      assertThat(outcomes).containsEntry(Outcome.RECEIVED_NEW, 1L);
      assertThat(outcomes).containsEntry(Outcome.KNOWN_ALREADY, 7L);
    }
    assertThat(casesWith(sealed.caseNo())).isEqualTo(1);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    Submission s = samples.onPaper("陈希三");
    acknowledged(kiosk.seal(s));
    HttpResponse<byte[]> answer = kiosk.submit(kiosk.seal(s));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(problem(answer).code()).isEqualTo("otherBody");
  }

  @Test
  void aKioskCannotSpeakForAnother() {
    SealedSubmission sealed = kiosk.seal(samples.onPaper("陈希四"));
    EnrolledKiosk other = EnrolledKiosk.enrol(fleet, "K" + next++);
    HttpResponse<byte[]> answer = other.submit(sealed);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(problem(answer).code()).isEqualTo("otherKiosk");
    assertThat(held.list()).noneMatch(h -> h.caseNo().equals(sealed.caseNo()));
  }

  @Test
  void anotherKiosksKeyIsNotFound() {
    SealedSubmission mine = kiosk.seal(samples.onPaper("陈希五"));
    acknowledged(mine);
    String code = "K" + next++;
    EnrolledKiosk other = EnrolledKiosk.enrol(fleet, code);
    SealedSubmission theirs =
        new SealedSubmission(
            code,
            mine.idempotencyKey(),
            mine.caseNo(),
            mine.catalogueVersion(),
            mine.tokenHash(),
            mine.keyId(),
            mine.enc(),
            mine.ciphertext(),
            mine.signature());
    assertThat(other.submit(theirs).statusCode()).isEqualTo(404);
  }

  @Test
  void oneChangedByteAnywhereNeverBecomesACaseAndNothingIsLost() {
    Submission s = samples.onPaper("陈希六");
    byte[] whole = JSON.write(kiosk.seal(s));
    int step = Math.max(1, whole.length / 60);
    for (int at = 0; at < whole.length; at += step) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      HttpResponse<byte[]> answer = kiosk.post("/api/kiosk/submissions", changed);
      assertThat(answer.statusCode()).as("byte %d", at).isIn(200, 400, 403);
      if (answer.statusCode() == 200) {
        assertThat(JSON.read(answer.body(), Acknowledgement.class).outcome())
            .isEqualTo(Outcome.QUARANTINED);
      }
    }
    assertThat(cases.byTokenHash(hash(s))).isEmpty();

    HttpResponse<byte[]> untouched = kiosk.post("/api/kiosk/submissions", whole);
    assertThat(JSON.read(untouched.body(), Acknowledgement.class).outcome())
        .isEqualTo(Outcome.RECEIVED_NEW);
  }

  @Test
  void anotherPlanThanTheBackendsIsHeldAndTheCitizenIsToldThatStaffAreChecking() {
    Submission s = SampleSubmissions.withPlan(samples.onPaper("陈希七"), "{}");
    assertHeld(s, HoldReason.PLAN_DIFFERS);
    assertThat(checking.isChecking(hash(s))).isTrue();
  }

  @Test
  void whatIsHeldAnswersTheSameWhenItComesAgain() {
    SealedSubmission sealed = kiosk.seal(SampleSubmissions.withPlan(samples.onPaper("陈希八"), "{}"));
    assertThat(acknowledged(sealed).outcome()).isEqualTo(Outcome.QUARANTINED);
    assertThat(acknowledged(sealed).outcome()).isEqualTo(Outcome.QUARANTINED);
    assertThat(held.list().stream().filter(h -> h.caseNo().equals(sealed.caseNo()))).hasSize(1);
  }

  @Test
  void anUnknownCatalogueIsHeld() {
    assertHeld(
        SampleSubmissions.withVersion(samples.onPaper("陈希九"), "2020.01-000000000000"),
        HoldReason.UNKNOWN_CATALOGUE);
  }

  @Test
  void answersThatLeadNowhereAreHeld() {
    Submission s = samples.onPaper("陈希十");
    Map<String, String> facts = new HashMap<>(s.facts());
    facts.remove("married");
    assertHeld(SampleSubmissions.withFacts(s, facts), HoldReason.ANSWERS_INCOMPLETE);
  }

  @Test
  void aNumberOfAnotherKioskIsHeld() {
    assertHeld(
        SampleSubmissions.withNumber(samples.onPaper("陈希甲"), "K99-261123-0001-X"),
        HoldReason.WRONG_CASE_NUMBER);
  }

  @Test
  void aNumberThatIsTakenIsHeld() {
    Submission first = samples.onPaper("陈希乙");
    acknowledged(kiosk.seal(first));
    assertHeld(
        SampleSubmissions.withNumber(samples.onPaper("陈希丙"), first.caseNo()),
        HoldReason.NUMBER_TAKEN);
  }

  @Test
  void evidenceThatTheRegistryNeverGaveIsHeld() {
    assertHeld(samples.withEvidence("陈希丁", "C-never"), HoldReason.EVIDENCE_NOT_ON_RECORD);
  }

  @Test
  void evidenceThatTheRegistryGaveUnderThisConsentIsGood() {
    List<String> types = List.copyOf(samples.everyday().evidence());
    RegistryQuery query = new RegistryQuery("C-good", "990101199603080022", types);
    HttpResponse<byte[]> answer = kiosk.post("/api/kiosk/registry", JSON.write(query));
    assertThat(JSON.read(answer.body(), RegistryAnswer.class).evidence())
        .allMatch(e -> e.status() == Evidence.Status.FOUND);

    Submission s = samples.withEvidence("陈希戊", "C-good");
    assertThat(acknowledged(kiosk.seal(s)).outcome()).isEqualTo(Outcome.RECEIVED_NEW);
  }

  @Test
  void aSecondSubmissionForTheSameChildWarns() {
    Submission first = samples.onPaper("陈同一");
    Submission second = samples.onPaper("陈 同一");
    assertThat(acknowledged(kiosk.seal(first)).similarCaseNo()).isEmpty();
    SealedSubmission sealed = kiosk.seal(second);
    assertThat(acknowledged(sealed).similarCaseNo()).contains(first.caseNo());
    assertThat(acknowledged(sealed).similarCaseNo()).contains(first.caseNo());
  }

  @Test
  void anotherChildDoesNotWarn() {
    acknowledged(kiosk.seal(samples.onPaper("陈大")));
    assertThat(acknowledged(kiosk.seal(samples.onPaper("陈小"))).similarCaseNo()).isEmpty();
  }

  @Test
  void anOfficerMayOpenADoubtfulOneWithTheBackendsPlan() {
    Submission s = SampleSubmissions.withPlan(samples.onPaper("陈希己"), "{}");
    long id = assertHeld(s, HoldReason.PLAN_DIFFERS);
    assertThat(held.checkAgain(id, "window"))
        .isEqualTo(new Release.StillHeld(HoldReason.PLAN_DIFFERS));
    assertThat(held.openAnyway(id, "window")).isEqualTo(new Release.Opened(s.caseNo()));
    assertThat(held.openAnyway(id, "window")).isEqualTo(new Release.NotFound());
    assertThat(cases.byTokenHash(hash(s))).isPresent();
    assertThat(checking.isChecking(hash(s))).isFalse();
  }

  @Test
  void anUnsoundOneStaysHeldWhateverAnOfficerWishes() {
    Submission s = SampleSubmissions.withVersion(samples.onPaper("陈希庚"), "2020.01-000000000000");
    long id = assertHeld(s, HoldReason.UNKNOWN_CATALOGUE);
    assertThat(held.openAnyway(id, "window"))
        .isEqualTo(new Release.StillHeld(HoldReason.UNKNOWN_CATALOGUE));
  }

  @Test
  void afterARevocationTheSignatureNoLongerHolds() {
    Submission s = SampleSubmissions.withPlan(samples.onPaper("陈希辛"), "{}");
    long id = assertHeld(s, HoldReason.PLAN_DIFFERS);
    fleet.revoke(s.kiosk(), "admin");
    assertThat(held.openAnyway(id, "window"))
        .isEqualTo(new Release.StillHeld(HoldReason.BAD_SIGNATURE));
  }

  @Test
  void theHeldListShowsNothingPersonal() {
    assertHeld(SampleSubmissions.withPlan(samples.onPaper("陈希壬"), "{}"), HoldReason.PLAN_DIFFERS);
    byte[] sealed =
        jdbc.sql("select sealed from held_submission order by id desc limit 1")
            .query(byte[].class)
            .single();
    assertThat(held.list().toString()).doesNotContain("陈", "张示例", "990101");
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("陈", "990101");
  }

  private long assertHeld(Submission s, HoldReason reason) {
    Acknowledgement answer = acknowledged(kiosk.seal(s));
    assertThat(answer.outcome()).isEqualTo(Outcome.QUARANTINED);
    HeldSubmission row =
        held.list().stream().filter(h -> h.caseNo().equals(s.caseNo())).findFirst().orElseThrow();
    assertThat(row.reason()).isEqualTo(reason);
    return row.id();
  }

  private Acknowledgement acknowledged(SealedSubmission sealed) {
    HttpResponse<byte[]> answer = kiosk.submit(sealed);
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return JSON.read(answer.body(), Acknowledgement.class);
  }

  private long casesWith(String caseNo) {
    return jdbc.sql("select count(*) from submission where case_no = ? and outcome = 'OPENED'")
        .param(caseNo)
        .query(Long.class)
        .single();
  }

  private static Problem problem(HttpResponse<byte[]> answer) {
    return JSON.read(answer.body(), Problem.class);
  }

  private static String hash(Submission s) {
    return new CitizenToken(s.citizenToken()).hash();
  }

  private static Acknowledgement result(Future<Acknowledgement> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
