package onething.kiosk.visit;

import java.time.LocalDate;
import onething.device.idcard.IdNumber;
import onething.device.idcard.Nation;
import onething.device.idcard.ResidentIdCard;
import onething.device.idcard.Sex;
import onething.device.idcard.Validity;

/** The sample people; evidently invented, of a region that was never assigned. */
final class People {

  static final ResidentIdCard ZHANG = card("张示例", Sex.FEMALE, "990101199603080022");
  static final ResidentIdCard CHEN = card("陈示例", Sex.MALE, "990101199411200018");
  static final ResidentIdCard ZHAO = card("赵示范", Sex.MALE, "990101195805120039");
  static final ResidentIdCard RARE = card("张𠮷示", Sex.FEMALE, "990101199207220046");

  private People() {}

  static ResidentIdCard expired() {
    IdNumber number = ZHANG.number();
    return new ResidentIdCard(
        "张示例",
        Sex.FEMALE,
        new Nation("01", "汉"),
        number.birth(),
        "示例县示例镇幸福路12号",
        number,
        "示例县公安局",
        LocalDate.parse("2016-01-01"),
        new Validity.Until(LocalDate.parse("2026-11-22")));
  }

  private static ResidentIdCard card(String name, Sex sex, String id) {
    IdNumber number = new IdNumber(id);
    return new ResidentIdCard(
        name,
        sex,
        new Nation("01", "汉"),
        number.birth(),
        "示例县示例镇幸福路12号",
        number,
        "示例县公安局",
        LocalDate.parse("2020-01-01"),
        new Validity.Until(LocalDate.parse("2040-01-01")));
  }
}
