package onething.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import onething.catalogue.calendar.WorkCalendar;
import onething.catalogue.policy.Policy;

/** A plan as a page that an author can read and approve. */
final class PlanPage {

  private static final Instant SUBMITTED = Instant.parse("2026-11-23T02:24:00Z");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private PlanPage() {}

  static String of(Scenario scenario) {
    var plan = Newborn.plan(scenario.facts());
    var schedule = Scheduler.schedule(plan, Policy.xinxiang(), WorkCalendar.bundled(), SUBMITTED);
    return String.join(
        "\n",
        "# " + scenario.title(),
        "",
        "回答：",
        "",
        lines(Newborn.GUIDE.path(scenario.facts()).stream().map(PlanPage::answer).toList()),
        "## 办"
            + plan.items().size()
            + "件事，最晚"
            + schedule.latest()
            + "全部办好（"
            + schedule.workingDays()
            + "个工作日）",
        "",
        "| 事项 | 部门 | 等哪一项 | 为什么办 | 最晚受理 | 最晚办好 |",
        "|---|---|---|---|---|---|",
        lines(plan.items().stream().map(item -> item(item, schedule)).toList()),
        "不办：" + joined(plan.leftOut().stream().map(PlanPage::leftOut).toList()),
        "",
        "## 要交" + plan.needs().size() + "份",
        "",
        lines(plan.needs().stream().map(PlanPage::need).toList()),
        "## 不用交" + plan.exempt().size() + "份",
        "",
        lines(plan.exempt().stream().map(PlanPage::exempt).toList()),
        "## 一张表，" + plan.form().fields().size() + "项",
        "",
        lines(List.of(FieldSource.values()).stream().map(source -> fields(plan, source)).toList()),
        "## 分开办",
        "",
        apart(plan.apart()),
        "");
  }

  private static String answer(AnsweredQuestion answered) {
    return "- " + answered.question().title().zh() + answered.answer().title().zh();
  }

  private static String item(PlannedItem planned, Schedule schedule) {
    var dates = schedule.item(planned.item().id()).orElseThrow();
    return "| "
        + String.join(
            " | ",
            planned.item().name().zh(),
            planned.item().department().name().zh(),
            joined(planned.after()),
            planned.reason().zh(),
            DAY.format(dates.acceptBy()),
            DAY.format(dates.decideBy()))
        + " |";
  }

  private static String leftOut(LeftOut left) {
    return left.item().shortName().zh() + "（" + left.reason().zh() + "）";
  }

  private static String need(Need need) {
    return "- %s：%s。依据：%s。可信等级%s。%s"
        .formatted(
            need.material().name().zh(),
            need.reason().zh(),
            need.basis(),
            need.trust(),
            because(need.because()));
  }

  private static String exempt(Exempt exempt) {
    return "- %s：%s（%s %s）。%s"
        .formatted(
            exempt.material().name().zh(),
            exempt.reason().zh(),
            exempt.by(),
            exempt.evidence(),
            because(exempt.because()));
  }

  private static String because(List<AnsweredQuestion> because) {
    return because.isEmpty()
        ? "总是要"
        : because.stream()
            .map(cause -> cause.answer().title().zh())
            .collect(Collectors.joining("”“", "因为“", "”"));
  }

  private static String fields(Plan plan, FieldSource source) {
    var labels =
        plan.form().fields().stream()
            .filter(field -> field.prefill() == source)
            .map(field -> field.label().zh() + (field.required() ? "" : "（可不填）"))
            .toList();
    return "- " + source + "：" + joined(labels);
  }

  private static String apart(Comparison apart) {
    return "%d趟，%d张表，%d份材料，%d个工作日"
        .formatted(apart.trips(), apart.forms(), apart.materials(), apart.workingDays());
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? "无" : String.join("、", words);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
