package onething.device.simulator.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onething.device.idcard.Nation;
import onething.device.idcard.Sex;

/** The sample people. Their region code 9901xx was never assigned to any place. */
public final class SampleCards {

  /** The mother: 张示例. */
  public static final SampleCard ZHANG =
      card("zhang", "张示例", Sex.FEMALE, "汉", "1996-03-08", "990101199603080022");

  /** The father: 陈示例. */
  public static final SampleCard CHEN =
      card("chen", "陈示例", Sex.MALE, "汉", "1994-11-20", "990101199411200018");

  /** 68 years old, with a card valid for ever: 赵示范. */
  public static final SampleCard ZHAO =
      longTerm(card("zhao", "赵示范", Sex.MALE, "汉", "1958-05-12", "990101195805120039"));

  /** A long name with a dot: 欧阳示例·吐尔逊. */
  public static final SampleCard OUYANG =
      card("ouyang", "欧阳示例·吐尔逊", Sex.MALE, "维吾尔", "1990-10-01", "990101199010010053");

  /** A character beyond the basic plane, two units in UTF-16: 张𠮷示. */
  public static final SampleCard RARE =
      card("rare", "张𠮷示", Sex.FEMALE, "回", "1992-07-22", "990101199207220046");

  /** A wrong check place (8 would be right): 校验示例. */
  public static final SampleCard WRONG =
      card("wrong", "校验示例", Sex.FEMALE, "汉", "1993-03-15", "990101199303150060");

  private SampleCards() {}

  /** All of them, in the order of the bench. */
  public static List<SampleCard> all() {
    return List.of(ZHANG, CHEN, ZHAO, OUYANG, RARE, WRONG);
  }

  /** The one with a key. */
  public static Optional<SampleCard> byKey(String key) {
    return all().stream().filter(card -> card.key().equals(key)).findFirst();
  }

  /** A card with the sample's issuer and term for a person made up by the caller. */
  public static SampleCard of(
      String key, String name, Sex sex, Nation nation, LocalDate birth, String address, String id) {
    return new SampleCard(
        key,
        name,
        sex,
        nation,
        birth,
        address,
        id,
        "示例县公安局",
        LocalDate.of(2020, 1, 1),
        Optional.of(LocalDate.of(2040, 1, 1)));
  }

  private static SampleCard card(
      String key, String name, Sex sex, String nation, String birth, String id) {
    return of(
        key,
        name,
        sex,
        Nation.ofName(nation).orElseThrow(),
        LocalDate.parse(birth),
        "示例县示例镇幸福路12号",
        id);
  }

  private static SampleCard longTerm(SampleCard card) {
    return new SampleCard(
        card.key(),
        card.name(),
        card.sex(),
        card.nation(),
        card.birth(),
        card.address(),
        card.id(),
        card.issuer(),
        card.validFrom(),
        Optional.empty());
  }
}
