package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onething.device.idcard.Sex;
import onething.device.simulator.sample.SampleIds;
import onething.journey.hall.CardData;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Citizen;
import onething.journey.privacy.DiskSearch;
import onething.journey.privacy.Needles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Nobody's data stays behind: a person who never existed before is looked for on the whole disk.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyJourneyTest {

  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
  private static final String NAMES = "嘉懿煜烨绮霄璟翊珩沅澍蕤昱骞";

  private final Random random = new Random();
  private final Instant began = Instant.now();
  @RegisterExtension final FailurePicture failure = new FailurePicture(this::walked);

  private Journey journey;

  @BeforeAll
  void open() {
    journey = Journey.upright("privacy", Settings.ordinary());
  }

  @AfterAll
  void close() {
    journey.close();
  }

  @Test
  void afterTheWipeNoWordOfAPersonIsFoundOnTheDisk() throws IOException {
    CardData person = somebody();
    String phone = "139" + "%08d".formatted(random.nextInt(100_000_000));
    visit(person, phone);
    Needles needles =
        Needles.of(
            Map.of(
                "name", person.name(),
                "number", person.number(),
                "address", person.address(),
                "phone", phone));
    DiskSearch search = new DiskSearch(places(), excluded(), began);

    DiskSearch.Result found = search.lookFor(needles);
    Path planted = Files.write(journey.hall.folder().resolve("kiosk/tmp/planted"), base64(person));
    DiskSearch.Result withPlanted = search.lookFor(needles);
    Files.delete(planted);

    report(found, withPlanted);
    assertThat(found.hits()).isEmpty();
    assertThat(withPlanted.hits()).isNotEmpty().allMatch(hit -> hit.endsWith("/planted"));
  }

  private void visit(CardData person, String phone) {
    Citizen citizen = journey.citizen();
    citizen
        .starts("newborn")
        .answersAll(Answers.everyday().but("firstIssue", "inHand").but("settledAtHospital", "yes"));
    citizen
        .readsTheNotice()
        .agrees()
        .laysCard(person)
        .goesOnToTheForm()
        .fillsIn(field -> field.equals("phone") ? phone : field.equals("childName") ? "陈希" : "示例");
    citizen.scansWhateverIsAsked().signs().submits();
    citizen.glass().awaits("slip", "data-state", "printed");
    citizen.finishes().glass().shows("welcome");
  }

  private CardData somebody() {
    LocalDate birth = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(7000));
    String name = "" + pick(SURNAMES) + pick(NAMES) + pick(NAMES);
    String address = "示例县" + pick(NAMES) + pick(NAMES) + "路" + (100 + random.nextInt(900)) + "号";
    return new CardData(name, new SampleIds(random).next(birth, Sex.FEMALE), birth, address);
  }

  private char pick(String from) {
    return from.charAt(random.nextInt(from.length()));
  }

  private List<Path> places() {
    var places = new ArrayList<Path>();
    places.add(journey.hall.folder());
    places.add(Path.of("/tmp"));
    places.add(Path.of("/var/tmp"));
    places.add(Path.of("/dev/shm"));
    places.add(Path.of(System.getProperty("java.io.tmpdir")));
    places.add(Path.of(System.getProperty("user.home"), ".cache"));
    places.add(Path.of(System.getProperty("user.home"), ".config"));
    return places;
  }

  /** Not looked at, each with its reason. */
  private Set<Path> excluded() {
    return Set.of(
        // the backend's own store: where the case belongs
        journey.hall.backendData(),
        // sealed payloads: unreadable without the backend's key
        journey.hall.kioskData().resolve("outbox/payloads"));
  }

  private static byte[] base64(CardData person) {
    return Base64.getEncoder().encode(("xx" + person.name()).getBytes(StandardCharsets.UTF_8));
  }

  private void report(DiskSearch.Result found, DiskSearch.Result withPlanted) {
    System.out.printf(
        "[journey] searched %d files, %d MB changed since the hall opened, in %s: %d hits; planted:"
            + " %d hits; left out: %s%n",
        found.files(),
        found.bytes() >> 20,
        places(),
        found.hits().size(),
        withPlanted.hits().size(),
        excluded());
  }

  private Journey walked() {
    return journey;
  }
}
