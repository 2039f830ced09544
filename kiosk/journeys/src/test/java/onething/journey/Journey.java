package onething.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.Map;
import onething.journey.hall.Hall;
import onething.journey.hall.Settings;
import onething.journey.people.Answers;
import onething.journey.people.Browsers;
import onething.journey.people.Citizen;
import onething.journey.people.Officer;
import onething.journey.people.Phone;

/** A hall with its kiosk browser open, for as long as a class of journeys lasts. */
final class Journey implements AutoCloseable {

  static final Map<String, String> TYPED = Map.of("childName", "陈希", "phone", "13800000000");

  final Hall hall;
  final Browsers browsers = new Browsers();
  final Browser elsewhere = browsers.plain();
  final BrowserContext kiosk;

  private Journey(Hall hall, int width, int height) {
    this.hall = hall;
    this.kiosk = browsers.withProfile(hall.folder().resolve("browser"), width, height);
  }

  static Journey upright(String name, Settings settings) {
    return new Journey(Hall.open(name, settings), Browsers.WIDE, Browsers.HIGH);
  }

  static Journey landscape(String name, Settings settings) {
    return new Journey(Hall.open(name, settings), Browsers.HIGH, Browsers.WIDE);
  }

  /** Somebody steps up to the kiosk's one window. */
  Citizen citizen() {
    return new Citizen(hall, kiosk.pages().getFirst());
  }

  Officer officer(String user) {
    return Officer.signsIn(hall, elsewhere, user);
  }

  Phone phone(String address) {
    return new Phone(elsewhere, address);
  }

  /** The everyday visit from the welcome page to the page that says 交上了. */
  String everydayVisit(Citizen citizen) {
    citizen.starts("newborn").answersAll(Answers.everyday());
    citizen.readsTheNotice().agrees().laysCard("zhang").goesOnToTheForm().fillsIn(TYPED);
    citizen.scans("bill1", "bill2", "bill3").glass().touch("next-material");
    citizen.scans("nameform").glass().touch("next-material").shows("review").touch("next");
    return citizen.signs().submits();
  }

  @Override
  public void close() {
    browsers.close();
    hall.close();
  }
}
