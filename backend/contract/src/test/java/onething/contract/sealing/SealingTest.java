package onething.contract.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onething.contract.Samples;
import onething.contract.Submission;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import org.junit.jupiter.api.Test;

class SealingTest {

  private final ContractJson json = new ContractJson(ContractJson.LARGEST_SEALED);
  private final KeyPair kiosk = Samples.kioskKey();
  private final OpeningKey backend = OpeningKey.generate();
  private final Opener opener = new Opener(List.of(OpeningKey.generate(), backend));
  private final Submission submission = Samples.submission(new byte[] {'%', 'P', 'D', 'F', 0, -1});
  private final SealedSubmission sealed = seal(submission);

  @Test
  void whatIsSealedOpensToTheSame() {
    Unsealed unsealed = opener.open(sealed, List.of(kiosk.getPublic()));
    assertThat(unsealed).isInstanceOf(Unsealed.Opened.class);
    assertThat(json.write(((Unsealed.Opened) unsealed).submission()))
        .isEqualTo(json.write(submission));
  }

  @Test
  void nothingPersonalShowsInTheEnvelope() {
    String text = new String(json.write(sealed), StandardCharsets.UTF_8);
    assertThat(text)
        .doesNotContain(submission.applicant().name(), submission.applicant().idNumber())
        .doesNotContain(submission.citizenToken(), "陈希");
  }

  @Test
  void theSameSubmissionSealedTwiceGivesDifferentEnvelopes() {
    assertThat(seal(submission).digest()).isNotEqualTo(sealed.digest());
  }

  @Test
  void oneChangedBitAnywhereIsAnsweredByAWordAndNeverOpens() {
    byte[] whole = json.write(sealed);
    Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
    for (int at = 0; at < whole.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) (1 << bit);
        answers.merge(answer(changed), 1, Integer::sum);
      }
    }
    assertThat(answers).doesNotContainKey(Answer.OPENED);
    assertThat(answers.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(whole.length * 8);
    assertThat(answers).containsKeys(Answer.REFUSED, Answer.BAD_SIGNATURE);
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] whole = json.write(sealed);
    for (int length = 0; length < whole.length; length++) {
      assertThat(answer(java.util.Arrays.copyOf(whole, length))).isEqualTo(Answer.REFUSED);
    }
  }

  @Test
  void aHeaderSignedAnewByTheKioskDoesNotFitTheCiphertext() {
    SealedSubmission moved = signed(with(sealed, "K03-261121-0038-V", sealed.keyId()));
    assertThat(opener.open(moved, List.of(kiosk.getPublic())))
        .isInstanceOf(Unsealed.Tampered.class);
  }

  @Test
  void anotherTokenHashThanThatOfTheTokenInsideIsFound() {
    SealedSubmission s = sealed;
    SealedSubmission other =
        new SealedSubmission(
            s.kiosk(),
            s.idempotencyKey(),
            s.caseNo(),
            s.catalogueVersion(),
            "0".repeat(64),
            s.keyId(),
            s.enc(),
            s.ciphertext(),
            new byte[0]);
    assertThat(opener.open(signed(other), List.of(kiosk.getPublic())))
        .isInstanceOf(Unsealed.Malformed.class);
  }

  @Test
  void aKeyTheBackendDoesNotHaveIsNamed() {
    SealedSubmission other = signed(with(sealed, sealed.caseNo(), "0123456789abcdef"));
    assertThat(opener.open(other, List.of(kiosk.getPublic())))
        .isInstanceOf(Unsealed.UnknownKey.class);
  }

  @Test
  void anotherKiosksSignatureIsNotAccepted() {
    assertThat(opener.open(sealed, List.of(Samples.kioskKey().getPublic())))
        .isInstanceOf(Unsealed.BadSignature.class);
    assertThat(opener.open(sealed, List.of())).isInstanceOf(Unsealed.BadSignature.class);
  }

  @Test
  void afterARenewalBothKeysOfTheKioskServe() {
    assertThat(opener.open(sealed, List.of(Samples.kioskKey().getPublic(), kiosk.getPublic())))
        .isInstanceOf(Unsealed.Opened.class);
  }

  @Test
  void anEnvelopeOfNonsenseLengthsIsAnswered() {
    for (byte[] enc : List.of(new byte[0], new byte[31], new byte[32], new byte[33])) {
      SealedSubmission s =
          signed(
              new SealedSubmission(
                  "K03",
                  sealed.idempotencyKey(),
                  sealed.caseNo(),
                  "v",
                  sealed.tokenHash(),
                  sealed.keyId(),
                  enc,
                  new byte[0],
                  new byte[0]));
      assertThat(opener.open(s, List.of(kiosk.getPublic()))).isInstanceOf(Unsealed.Tampered.class);
    }
  }

  @Test
  void aKeptKeyIsTheSameKey() {
    OpeningKey again = OpeningKey.of(backend.bytes());
    assertThat(again.keyId()).isEqualTo(backend.keyId());
    assertThat(new Opener(List.of(again)).open(sealed, List.of(kiosk.getPublic())))
        .isInstanceOf(Unsealed.Opened.class);
  }

  private SealedSubmission seal(Submission s) {
    return new Sealer(kiosk.getPrivate()).seal(s, backend.sealingKey(Instant.MAX));
  }

  private Answer answer(byte[] bytes) {
    try {
      SealedSubmission read = json.read(bytes, SealedSubmission.class);
      return switch (opener.open(read, List.of(kiosk.getPublic()))) {
        case Unsealed.Opened o -> Answer.OPENED;
        case Unsealed.BadSignature b -> Answer.BAD_SIGNATURE;
        case Unsealed.Malformed m -> Answer.OTHER;
        case Unsealed.Tampered t -> Answer.OTHER;
        case Unsealed.UnknownKey u -> Answer.OTHER;
      };
    } catch (MalformedJson e) {
      return Answer.REFUSED;
    }
  }

  private SealedSubmission signed(SealedSubmission s) {
    return new SealedSubmission(
        s.kiosk(),
        s.idempotencyKey(),
        s.caseNo(),
        s.catalogueVersion(),
        s.tokenHash(),
        s.keyId(),
        s.enc(),
        s.ciphertext(),
        Ecdsa.sign(kiosk.getPrivate(), Envelope.signed(s)));
  }

  private static SealedSubmission with(SealedSubmission s, String caseNo, String keyId) {
    return new SealedSubmission(
        s.kiosk(),
        s.idempotencyKey(),
        caseNo,
        s.catalogueVersion(),
        s.tokenHash(),
        keyId,
        s.enc(),
        s.ciphertext(),
        s.signature());
  }

  private enum Answer {
    OPENED,
    REFUSED,
    BAD_SIGNATURE,
    OTHER
  }
}
