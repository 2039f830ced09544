package onething.device.idcard.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import onething.device.idcard.CardReading;
import onething.device.idcard.CardReading.Reason;
import onething.device.idcard.Nation;
import onething.device.idcard.ResidentIdCard;
import onething.device.idcard.Sex;
import onething.device.idcard.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTextTest {

  private static final String BLANK = " ".repeat(128);
  private final StringBuilder text = new StringBuilder(BLANK);

  CardTextTest() {
    put(0, "张示例");
    put(15, "2");
    put(16, "01");
    put(18, "19960308");
    put(26, "示例县示例镇幸福路12号");
    put(61, "990101199603080022");
    put(79, "示例县公安局");
    put(94, "20200101");
    put(102, "20400101");
  }

  @Test
  void everyFieldIsReadFromItsPlace() {
    ResidentIdCard card = card();
    assertThat(card.name()).isEqualTo("张示例");
    assertThat(card.sex()).isEqualTo(Sex.FEMALE);
    assertThat(card.nation()).isEqualTo(new Nation("01", "汉"));
    assertThat(card.birth()).isEqualTo(LocalDate.of(1996, 3, 8));
    assertThat(card.address()).isEqualTo("示例县示例镇幸福路12号");
    assertThat(card.number().value()).isEqualTo("990101199603080022");
    assertThat(card.issuer()).isEqualTo("示例县公安局");
    assertThat(card.validFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(card.validTo()).isEqualTo(new Validity.Until(LocalDate.of(2040, 1, 1)));
  }

  @Test
  void aCardWithoutEndIsLongTerm() {
    put(102, "长期      ");
    assertThat(card().validTo()).isEqualTo(new Validity.LongTerm());
  }

  @Test
  void aCharacterOfTwoUnitsIsReadWhole() {
    put(0, "张𠮷示");
    assertThat(card().name()).isEqualTo("张𠮷示");
  }

  @Test
  void aNameThatFillsItsFieldIsReadWhole() {
    put(0, "欧阳示例·吐尔逊·买买提·阿不");
    assertThat(card().name()).isEqualTo("欧阳示例·吐尔逊·买买提·阿不").hasSize(15);
  }

  @Test
  void aWrongCheckPlaceIsSaidToBeJustThat() {
    put(61, "990101199303150060");
    assertThat(reading()).isEqualTo(new CardReading.Unreadable(Reason.INVALID_CHECK_DIGIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"J", "Y", "I"})
  void otherKindsOfCardsAreNotTakenForResidents(String flag) {
    put(124, flag);
    assertThat(reading()).isEqualTo(new CardReading.Unreadable(Reason.UNKNOWN_TYPE));
  }

  @Test
  void halfACharacterIsGarbled() {
    text.setCharAt(1, '\uD842');
    assertThat(reading()).isEqualTo(new CardReading.Unreadable(Reason.GARBLED));
  }

  @Test
  void aDayThatDoesNotExistIsGarbled() {
    put(18, "19960230");
    assertThat(reading()).isEqualTo(new CardReading.Unreadable(Reason.GARBLED));
  }

  @Test
  void anEmptyCardIsGarbled() {
    text.replace(0, 128, BLANK);
    assertThat(reading()).isEqualTo(new CardReading.Unreadable(Reason.GARBLED));
  }

  @Test
  void anyOtherLengthIsSaidToBeWrong() {
    byte[] whole = data();
    for (int length = 0; length < whole.length; length++) {
      assertThat(CardText.read(Arrays.copyOf(whole, length)))
          .isEqualTo(new CardReading.Unreadable(Reason.WRONG_LENGTH));
    }
  }

  @Test
  void randomBytesNeverBecomeAPerson() {
    Random random = new Random(20261121);
    for (int round = 0; round < 5_000; round++) {
      byte[] noise = Frames.random(random, 1288 - 4);
      System.arraycopy(new byte[] {1, 0, 4, 0}, 0, noise, 0, 4);
      assertThat(CardText.read(noise)).isInstanceOf(CardReading.Unreadable.class);
    }
  }

  @Test
  void whatIsShownOfAReadingHoldsNoPerson() {
    assertThat(reading().toString()).contains("9901**********0022").doesNotContain("张示例");
  }

  private void put(int at, String value) {
    text.replace(at, at + value.length(), value);
  }

  private byte[] data() {
    // not by a charset, which would mend half a character
    ByteBuffer units = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    text.chars().forEach(unit -> units.putChar((char) unit));
    return Frames.joined(new byte[] {1, 0, 4, 0}, units.array(), new byte[1024]);
  }

  private CardReading reading() {
    return CardText.read(data());
  }

  private ResidentIdCard card() {
    assertThat(reading()).isInstanceOf(CardReading.Read.class);
    return (ResidentIdCard) ((CardReading.Read) reading()).document();
  }
}
