package onething.backend.registry;

import java.util.List;
import java.util.Optional;

/**
 * The sample registry's content.
 *
 * @param people who have a licence of their identity card
 * @param marriages who is married to whom
 * @param households who is registered where
 * @param births what hospitals reported
 * @param insurance who is insured how
 */
record SampleRegister(
    List<Person> people,
    List<Marriage> marriages,
    List<Household> households,
    List<Birth> births,
    List<Insurance> insurance) {

  record Person(String id, String name) {}

  /** {@code on} is an ISO date. */
  record Marriage(String wife, String husband, String on) {}

  record Household(
      String number, String head, String address, String policeStation, List<String> members) {}

  /** {@code sex} is {@code female} or {@code male}; {@code weight} is in grams. */
  record Birth(
      String mother,
      String number,
      String date,
      String time,
      String sex,
      String weight,
      String hospital) {}

  /** {@code kind} is one of the guide's answers: {@code employee}, {@code resident}. */
  record Insurance(String person, String kind) {}

  Optional<Person> person(String id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  Optional<Marriage> marriageOf(String id) {
    return marriages.stream()
        .filter(m -> m.wife().equals(id) || m.husband().equals(id))
        .findFirst();
  }

  Optional<Household> householdOf(String id) {
    return households.stream().filter(h -> h.members().contains(id)).findFirst();
  }

  Optional<Birth> birthBy(String mother) {
    return births.stream().filter(b -> b.mother().equals(mother)).findFirst();
  }

  Optional<Insurance> insuranceOf(String id) {
    return insurance.stream().filter(i -> i.person().equals(id)).findFirst();
  }

  /** The woman of the couple this person belongs to; without a couple the person. */
  String motherBy(String id) {
    return marriageOf(id).map(Marriage::wife).orElse(id);
  }

  /** The man of the couple this person belongs to; without a couple the person. */
  String fatherBy(String id) {
    return marriageOf(id).map(Marriage::husband).orElse(id);
  }
}
