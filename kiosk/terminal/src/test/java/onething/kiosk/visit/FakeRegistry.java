package onething.kiosk.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onething.contract.Evidence;
import onething.contract.RegistryAnswer;
import onething.kiosk.backend.Registry;
import onething.kiosk.backend.RegistryReply;

/** A registry that holds the sample family, or has an outage. */
final class FakeRegistry implements Registry {

  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(
          "marriage-certificate",
          Map.of(
              "spouseName", "陈示例",
              "spouseIdNumber", "990101199411200018",
              "marriedOn", "2022-05-20"),
          "household-register-father",
          Map.of(
              "householdAddress", "示例县示例镇幸福路12号",
              "householdHead", "陈示例",
              "householdNo", "990101001200034",
              "policeStation", "示例镇派出所"),
          "birth-record",
          Map.of(
              "childBirthDate", "2026-11-16",
              "childBirthTime", "08:12",
              "childSex", "female",
              "childWeight", "3250",
              "hospital", "示例县妇幼保健院",
              "birthRecordNo", "SL20261116003"));

  private final List<List<String>> asked = new ArrayList<>();
  private final Set<String> missing = new HashSet<>();
  private boolean outage;

  void outage() {
    outage = true;
  }

  /** The registry does not hold this type. */
  void without(String type) {
    missing.add(type);
  }

  /** The types of each query. */
  List<List<String>> asked() {
    return asked;
  }

  @Override
  public RegistryReply look(String ref, String number, List<String> types, Duration limit) {
    asked.add(types);
    return outage
        ? new RegistryReply.NoAnswer("timeout")
        : new RegistryReply.Answered(
            new RegistryAnswer(types.stream().map(this::evidence).toList()));
  }

  private Evidence evidence(String type) {
    return missing.contains(type)
        ? new Evidence(type, Evidence.Status.NOT_FOUND, "", Map.of())
        : new Evidence(
            type, Evidence.Status.FOUND, "ref-" + type, FIELDS.getOrDefault(type, Map.of()));
  }
}
