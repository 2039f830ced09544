package onething.backend.registry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onething.backend.registry.SampleRegister.Birth;
import onething.backend.registry.SampleRegister.Household;
import onething.backend.registry.SampleRegister.Insurance;
import onething.backend.registry.SampleRegister.Marriage;
import onething.backend.registry.SampleRegister.Person;
import onething.backend.site.SiteSecret;

/**
 * The embedded sample registry. Either parent's number finds what concerns the couple, as the real
 * ones do through the marriage register.
 */
final class SampleRegistry implements EvidenceRegistry {

  private static final int REF_LENGTH = 12;

  private final SampleRegister register;
  private final SiteSecret secret;

  SampleRegistry(SampleRegister register, SiteSecret secret) {
    this.register = register;
    this.secret = secret;
  }

  @Override
  public Optional<HeldEvidence> find(String evidenceType, String subjectIdNumber) {
    return fields(evidenceType, subjectIdNumber)
        .map(fields -> new HeldEvidence(ref(evidenceType, subjectIdNumber), fields));
  }

  private Optional<Map<String, String>> fields(String type, String id) {
    return switch (type) {
      case "marriage-certificate" -> register.marriageOf(id).map(m -> marriage(m, id));
      case "household-register-mother" ->
          register.householdOf(register.motherBy(id)).map(this::household);
      case "household-register-father" ->
          register.householdOf(register.fatherBy(id)).map(this::household);
      case "birth-record" -> register.birthBy(register.motherBy(id)).map(SampleRegistry::birth);
      case "id-card-mother" -> register.person(register.motherBy(id)).map(SampleRegistry::card);
      case "id-card-father" -> register.person(register.fatherBy(id)).map(SampleRegistry::card);
      case "insurance-status" ->
          register.insuranceOf(register.motherBy(id)).map(SampleRegistry::insurance);
      default -> Optional.empty();
    };
  }

  private Map<String, String> marriage(Marriage marriage, String id) {
    String spouse = marriage.wife().equals(id) ? marriage.husband() : marriage.wife();
    String name = register.person(spouse).map(Person::name).orElse("");
    return Map.of("spouseName", name, "spouseIdNumber", spouse, "marriedOn", marriage.on());
  }

  private Map<String, String> household(Household household) {
    return Map.of(
        "householdAddress", household.address(),
        "householdHead", register.person(household.head()).map(Person::name).orElse(""),
        "householdNo", household.number(),
        "policeStation", household.policeStation());
  }

  private static Map<String, String> birth(Birth birth) {
    return Map.of(
        "childBirthDate", birth.date(),
        "childBirthTime", birth.time(),
        "childSex", birth.sex(),
        "childWeight", birth.weight(),
        "hospital", birth.hospital(),
        "birthRecordNo", birth.number());
  }

  private static Map<String, String> card(Person person) {
    return Map.of("name", person.name(), "idNumber", person.id());
  }

  private static Map<String, String> insurance(Insurance insurance) {
    return Map.of("motherInsurance", insurance.kind());
  }

  /** The same evidence has the same reference, which tells nothing about the person. */
  private String ref(String type, String id) {
    String mark = secret.mark("registry-ref", type + " " + id);
    return "S-" + mark.substring(0, REF_LENGTH).toUpperCase(Locale.ROOT);
  }
}
