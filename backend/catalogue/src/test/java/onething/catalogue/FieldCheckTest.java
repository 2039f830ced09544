package onething.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"陈希", "张𠮷示", "欧阳示例·吐尔逊", "Anna-Maria O'Neill", "㐀", "买买提·艾力"})
  void takesNamesOfEveryKind(String name) {
    assertThat(field(FieldType.TEXT_NAME).error(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"陈1", "·陈", "陈希\u202E", "陈\u200B希", "<b>陈</b>", "陈希!"})
  void refusesWhatIsNoName(String name) {
    assertThat(zh(FieldType.TEXT_NAME, name)).isEqualTo("名字里只能有汉字、字母和“·”");
  }

  @ParameterizedTest
  @CsvSource({
    "990101199603080022, ''",
    "990101199603080023, 最后一位对不上，请再核对一遍",
    "990101199303150060, 最后一位对不上，请再核对一遍",
    "99010119960308002, 身份证号码是18位，您填了17位",
    "99010119960308OO22, 身份证号码只有数字，最后一位可以是X",
    "９９０１０１１９９６０３０８００２２, 身份证号码只有数字，最后一位可以是X"
  })
  void saysWhatIsWrongWithAnIdNumber(String number, String says) {
    assertThat(zh(FieldType.ID_NUMBER, number)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({"13800000000, ''", "1380000000, 手机号是11位，您填了10位", "23800000000, 这不像手机号，请再核对一遍"})
  void saysWhatIsWrongWithAMobileNumber(String number, String says) {
    assertThat(zh(FieldType.PHONE, number)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({
    "6222020000000000000, ''",
    "6222020000000000006, 卡号对不上，请再核对一遍",
    "62220200, 银行卡号是16到19位数字"
  })
  void saysWhatIsWrongWithABankCard(String number, String says) {
    assertThat(zh(FieldType.BANK_ACCOUNT, number)).isEqualTo(says);
  }

  @Test
  void knowsTheDaysOfTheCalendar() {
    assertThat(zh(FieldType.DATE, "2026-11-16")).isEmpty();
    assertThat(zh(FieldType.DATE, "2026-02-30")).isEqualTo("没有这一天，请再核对一遍");
  }

  @Test
  void takesOnlyListedChoices() {
    assertThat(zh(FieldType.CHOICE, "female")).isEmpty();
    assertThat(zh(FieldType.CHOICE, "other")).isEqualTo("请从列出的里面选一个");
  }

  @Test
  void limitsLengthInCharactersAsPeopleCountThem() {
    assertThat(zh(FieldType.TEXT, "𠮷".repeat(200))).isEmpty();
    assertThat(zh(FieldType.TEXT, "𠮷".repeat(201))).isEqualTo("写得太长，最多200个字");
    assertThat(zh(FieldType.TEXT_NAME, "陈".repeat(51))).isEqualTo("名字太长，最多50个字");
  }

  @Test
  void refusesControlCharactersSuchAsPrinterCommands() {
    assertThat(zh(FieldType.ADDRESS, "幸福路\u001b@12号")).isEqualTo("这里有认不出的字符，请重新填");
  }

  @Test
  void asksOnlyForRequiredFields() {
    assertThat(zh(FieldType.TEXT, "")).isEqualTo("这一项还没填");
    var optional =
        new Field(
            "x",
            Text.empty(),
            Text.empty(),
            FieldType.BANK_ACCOUNT,
            List.of(),
            FieldSource.NONE,
            false,
            false,
            List.of());
    assertThat(optional.error("  ")).isEmpty();
  }

  private static String zh(FieldType type, String value) {
    return field(type).error(value).map(Text::zh).orElse("");
  }

  private static Field field(FieldType type) {
    return new Field(
        "x",
        Text.empty(),
        Text.empty(),
        type,
        List.of(new FieldOption("female", new Text("女", "Girl"))),
        FieldSource.NONE,
        true,
        false,
        List.of());
  }
}
