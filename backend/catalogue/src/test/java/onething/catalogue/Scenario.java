package onething.catalogue;

import static onething.catalogue.Newborn.EVERYDAY;

/** Named sets of facts (情形), for specifications only: the logic never looks at a name. */
enum Scenario {
  EVERYDAY_FIRST_CHILD("日常：本省医院出生，随爸爸落户，住院费自己先垫", EVERYDAY),
  SETTLED_AT_HOSPITAL("出院时已经报销", EVERYDAY.with("settledAtHospital", "yes")),
  NOBODY_INSURED(
      "爸爸妈妈都没有医保", EVERYDAY.with("motherInsurance", "none").without("settledAtHospital")),
  FATHERS_INSURANCE("用爸爸的职工医保报销", EVERYDAY.with("motherInsurance", "fatherEmployee")),
  GRANDPARENTS_HOUSEHOLD("落在爷爷奶奶家", EVERYDAY.with("householdWith", "grandparents")),
  COLLECTIVE_HOUSEHOLD("落在集体户", EVERYDAY.with("householdWith", "collective")),
  HOUSEHOLD_ELSEWHERE(
      "户口在外县", EVERYDAY.with("householdPlace", "elsewhere").without("ethnicityDiffers")),
  TWO_ETHNIC_GROUPS(
      "父母民族不一样，随妈妈落户", EVERYDAY.with("ethnicityDiffers", "yes").with("householdWith", "mother")),
  LATE_REGISTRATION("孩子八个月才来报户口", EVERYDAY.with("childAge", "under1Year")),
  CERTIFICATE_IN_HAND("出生证已经在手里", EVERYDAY.with("firstIssue", "inHand")),
  BORN_IN_ANOTHER_PROVINCE(
      "外省出生，带着出生证回来", EVERYDAY.with("birthplace", "otherProvince").with("firstIssue", "inHand")),
  NO_CONSENT("不同意查询任何数据", withoutConsent()),
  LICENCE_NOT_FOUND("结婚证电子证照没查到", EVERYDAY.with("evidence.marriage-certificate", "notFound"));

  private final String title;
  private final Facts facts;

  Scenario(String title, Facts facts) {
    this.title = title;
    this.facts = facts;
  }

  String title() {
    return title;
  }

  Facts facts() {
    return facts;
  }

  private static Facts withoutConsent() {
    var facts = EVERYDAY;
    for (var evidence : Newborn.plan(EVERYDAY).evidence()) {
      facts = facts.with(Availability.factName(evidence), Availability.NO_CONSENT.word());
    }
    return facts;
  }
}
