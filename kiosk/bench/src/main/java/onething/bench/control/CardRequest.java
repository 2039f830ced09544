package onething.bench.control;

import java.time.LocalDate;
import onething.device.idcard.Nation;
import onething.device.idcard.Sex;
import onething.device.simulator.sample.SampleCard;
import onething.device.simulator.sample.SampleCards;

/**
 * A card made up by the caller, for an identity that must not be known beforehand.
 *
 * @param name the name
 * @param sex {@code MALE} or {@code FEMALE}
 * @param nation the nation's name, such as 汉
 * @param birth the birth date
 * @param address the address
 * @param number the identity number
 */
record CardRequest(
    String name, Sex sex, String nation, LocalDate birth, String address, String number) {

  SampleCard card() {
    Nation known = Nation.ofName(nation).orElseThrow(() -> new BadCall("no such nation"));
    return SampleCards.of("made-up", name, sex, known, birth, address, number);
  }
}
