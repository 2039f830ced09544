package onething.catalogue.policy;

import java.time.Duration;
import onething.catalogue.source.Resource;
import onething.catalogue.source.Section;

/** Reads one file of {@code policies/}. */
public final class PolicyFile {

  private PolicyFile() {}

  static Policy bundled(String site) {
    return Resource.read("policies/" + site + ".yaml", PolicyFile::read);
  }

  /** The policy of this file; only good if no problem was noted. */
  public static Policy read(Section file) {
    return new Policy(
        file.words("site"),
        limit(file, "intakeCheck"),
        limit(file, "acceptanceLimit"),
        file.choice("clockStart", ClockStart.class),
        file.words("basis"));
  }

  private static Limit limit(Section file, String key) {
    return file.section(key)
        .map(section -> section.read(PolicyFile::limit))
        .orElse(new Limit.WorkingDays(0));
  }

  private static Limit limit(Section section) {
    return section.has("workingHours")
        ? new Limit.WorkingTime(Duration.ofHours(section.number("workingHours", 1, 1000)))
        : new Limit.WorkingDays(section.number("workingDays", 1, 1000));
  }
}
