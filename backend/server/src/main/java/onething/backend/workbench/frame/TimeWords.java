package onething.backend.workbench.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import onething.backend.cases.TimeLeft;
import onething.backend.cases.TimeLeft.NoClock;
import onething.backend.cases.TimeLeft.Running;
import onething.catalogue.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** Says how much time is left, as an officer reads it at a glance. */
@Component
public class TimeWords {

  private final Clock clock;
  private final WorkCalendar calendar;

  TimeWords(Clock clock, WorkCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
  }

  /** The time now. */
  public Instant now() {
    return clock.instant();
  }

  /** Such as {@code 1小时20分}, {@code 2天}, {@code 超了35分}, or {@code 不计时}. */
  public String left(TimeLeft time) {
    return switch (time) {
      case NoClock n -> "不计时";
      case Running r when late(time) -> "超了" + late(r);
      case Running r when today(time) -> hours(r.working());
      case Running r -> workdays(now(), r.due()) + "天";
    };
  }

  /** Such as {@code 还剩1小时20分} or {@code 超了35分}. */
  public String chip(TimeLeft time) {
    return switch (time) {
      case NoClock n -> "不计时";
      case Running r -> late(time) ? left(time) : "还剩" + left(time);
    };
  }

  /** Whether amber is right: it expires within two working hours, or has. */
  public static boolean soon(TimeLeft time) {
    return switch (time) {
      case NoClock n -> false;
      case Running r ->
          switch (r.urgency()) {
            case OVERDUE, SOON -> true;
            case TODAY, LATER -> false;
          };
    };
  }

  /** Whether it belongs to what must be done today. */
  public boolean today(TimeLeft time) {
    return switch (time) {
      case NoClock n -> false;
      case Running r -> !Moments.date(r.due()).isAfter(Moments.date(now()));
    };
  }

  private static boolean late(TimeLeft time) {
    return time instanceof Running r && r.urgency() == TimeLeft.Urgency.OVERDUE;
  }

  private String late(Running r) {
    var days = workdays(r.due(), now());
    return days > 0 ? days + "天" : hours(r.working().abs());
  }

  private static String hours(Duration left) {
    var minutes = Math.max(1, left.toMinutes());
    if (minutes < 60) {
      return minutes + "分";
    }
    var rest = minutes % 60;
    return minutes / 60 + "小时" + (rest == 0 ? "" : "%02d分".formatted(rest));
  }

  /** Working days after the day of {@code from}, up to the day of {@code to}. */
  private long workdays(Instant from, Instant to) {
    var first = Moments.date(from).plusDays(1);
    var end = Moments.date(to).plusDays(1);
    return first.isBefore(end) ? first.datesUntil(end).filter(calendar::isWorkday).count() : 0;
  }
}
