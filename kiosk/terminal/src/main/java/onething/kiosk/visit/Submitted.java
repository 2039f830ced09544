package onething.kiosk.visit;

import java.time.ZonedDateTime;
import java.util.List;
import onething.catalogue.Plan;
import onething.catalogue.Schedule;
import onething.catalogue.Text;
import onething.contract.Submission;
import onething.kiosk.backend.KioskIdentity;
import onething.kiosk.slip.Slip;

/**
 * What is left to know of a visit once its submission is stored: nothing about the person.
 *
 * @param bundle name of the bundle
 * @param trackUrl the citizen's page
 */
record Submitted(
    Text bundle,
    String caseNo,
    String trackUrl,
    ZonedDateTime at,
    int departments,
    List<DateLine> dates,
    boolean provisional) {

  static Submitted of(Visit visit, Submission submission, Plan plan, Schedule schedule) {
    return new Submitted(
        visit.dossier().bundle().name(),
        submission.caseNo(),
        base(visit) + "/s/" + submission.citizenToken(),
        submission.submittedAt().atZone(visit.place().machine().clock().getZone()),
        plan.departments().size(),
        new Plans(visit).dates(plan, schedule),
        schedule.provisional());
  }

  Slip slip(Text hall, boolean english, boolean copy) {
    List<Slip.Line> lines =
        dates.stream()
            .flatMap(day -> day.items().stream().map(item -> new Slip.Line(item, day.latest())))
            .toList();
    return new Slip(hall, bundle, caseNo, at, lines, provisional, trackUrl, english, copy);
  }

  private static String base(Visit visit) {
    return switch (visit.place().office().identity().get()) {
      case KioskIdentity.Enrolled e -> e.publicBaseUrl();
      case KioskIdentity.NotEnrolled _ -> "";
    };
  }
}
