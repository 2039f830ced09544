package onething.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onething.contract.Acknowledgement;
import onething.contract.Heartbeat;
import onething.contract.RegistryQuery;
import onething.contract.Samples;
import onething.contract.SealingKey;
import onething.contract.Submission;
import onething.contract.json.MalformedJson.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractJsonTest {

  private static final String QUERY =
      "{\"consentRef\":\"C\",\"subjectIdNumber\":\"9\",\"evidenceTypes\":[\"a\"]}";

  private final ContractJson json = new ContractJson(ContractJson.LARGEST_PLAIN);

  @Test
  void aSubmissionReadsBackAsItself() {
    byte[] written = json.write(Samples.submission(new byte[] {1, 2, 3, 4}));
    assertThat(json.write(json.read(written, Submission.class))).isEqualTo(written);
  }

  @Test
  void anAbsentSimilarCaseReadsBackAsAbsent() {
    Acknowledgement none =
        new Acknowledgement("K", Acknowledgement.Outcome.RECEIVED_NEW, Optional.empty());
    assertThat(json.read(json.write(none), Acknowledgement.class)).isEqualTo(none);
  }

  @Test
  void instantsAreIsoText() {
    SealingKey key = new SealingKey("k", new byte[] {1}, Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(new String(json.write(key), StandardCharsets.UTF_8))
        .contains("\"2027-01-01T00:00:00Z\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NOT_JSON | <html><body>Please sign in</body></html>",
        "NOT_JSON | {\"consentRef\":\"C\",\"consentRef\":\"C\",\"subjectIdNumber\":\"9\"}",
        "NOT_JSON | {\"consentRef\":NaN}",
        "UNKNOWN_FIELD | {\"consentRef\":\"C\",\"subjectIdNumber\":\"9\",\"evidenceTypes\":[],\"admin\":1}",
        "WRONG_VALUE | {\"consentRef\":\"C\"}",
        "WRONG_VALUE | {\"consentRef\":null,\"subjectIdNumber\":\"9\",\"evidenceTypes\":[]}",
        "WRONG_VALUE | {\"consentRef\":1,\"subjectIdNumber\":\"9\",\"evidenceTypes\":[]}",
        "WRONG_VALUE | {\"consentRef\":\"C\",\"subjectIdNumber\":\"9\",\"evidenceTypes\":[null]}",
        "WRONG_VALUE | {\"consentRef\":\"\\u0000\",\"subjectIdNumber\":\"9\",\"evidenceTypes\":[]}",
        "WRONG_VALUE | {\"consentRef\":\"\\ud842\",\"subjectIdNumber\":\"9\",\"evidenceTypes\":[]}",
        "WRONG_VALUE | null",
        "WRONG_VALUE | []"
      })
  void whatIsNotTheContractIsRefusedByAWord(Reason reason, String text) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), reason);
  }

  @Test
  void textAfterTheEndIsRefused() {
    assertThatThrownBy(
            () -> json.read((QUERY + "{}").getBytes(StandardCharsets.UTF_8), RegistryQuery.class))
        .isInstanceOf(MalformedJson.class);
  }

  @Test
  void badUtf8IsRefused() {
    byte[] bytes = QUERY.getBytes(StandardCharsets.UTF_8);
    bytes[QUERY.indexOf('9')] = (byte) 0xC0;
    assertThatThrownBy(() -> json.read(bytes, RegistryQuery.class))
        .isInstanceOf(MalformedJson.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 100_000})
  void deepNestingIsRefused(int depth) {
    byte[] deep = ("{\"devices\":" + "[".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> json.read(deep, Heartbeat.class)).isInstanceOf(MalformedJson.class);
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsRead() {
    assertRefused(new byte[ContractJson.LARGEST_PLAIN + 1], Reason.BEYOND_LIMITS);
  }

  @Test
  void base64HasOneForm() {
    String key = "{\"keyId\":\"k\",\"publicKey\":\"%s\",\"notAfter\":\"2027-01-01T00:00:00Z\"}";
    assertThat(json.read(bytes(key, "AQ=="), SealingKey.class).publicKey()).containsExactly(1);
    for (String other : List.of("AR==", "AQ", "AQ=", "A Q==", "AQ==\\n", "AQ*=")) {
      assertThatThrownBy(() -> json.read(bytes(key, other), SealingKey.class))
          .as(other)
          .isInstanceOf(MalformedJson.class);
    }
  }

  @Test
  void theRefusalQuotesNothingOfTheContent() {
    byte[] bytes = "{\"consentRef\":{\"张示例\":1}}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> json.read(bytes, RegistryQuery.class))
        .hasNoCause()
        .hasMessageNotContaining("张");
  }

  private void assertRefused(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> json.read(bytes, RegistryQuery.class))
        .isInstanceOfSatisfying(MalformedJson.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static byte[] bytes(String form, String value) {
    return form.formatted(value).getBytes(StandardCharsets.UTF_8);
  }
}
