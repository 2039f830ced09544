package onething.kiosk.slip;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import onething.catalogue.Text;

/**
 * A submission slip. It carries nothing about the person.
 *
 * @param hall name of the hall
 * @param bundle what was submitted
 * @param submitted when, in the hall's zone
 * @param lines what is decided by when, at the latest
 * @param provisional whether the dates rest on a year whose holidays are not announced yet
 * @param trackUrl what the code says
 * @param english whether English stands beside the Chinese
 * @param copy whether it is a second print
 */
public record Slip(
    Text hall,
    Text bundle,
    String caseNo,
    ZonedDateTime submitted,
    List<Line> lines,
    boolean provisional,
    String trackUrl,
    boolean english,
    boolean copy) {

  public Slip {
    lines = List.copyOf(lines);
  }

  /** One item and the latest day of its decision. */
  public record Line(Text item, LocalDate latest) {}
}
