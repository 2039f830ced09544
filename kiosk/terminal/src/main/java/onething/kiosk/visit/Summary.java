package onething.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onething.catalogue.Exempt;
import onething.catalogue.ExemptBy;
import onething.catalogue.Field;
import onething.catalogue.Need;
import onething.catalogue.Plan;
import onething.catalogue.Text;
import onething.device.idcard.ResidentIdCard;

/** What is about to be signed, in a few lines. */
final class Summary {

  private final Visit visit;
  private final Plan plan;
  private final Sheet sheet;

  Summary(Visit visit) {
    this.visit = visit;
    this.plan = new Plans(visit).now();
    this.sheet = new Sheet(visit.dossier(), plan);
  }

  List<ReviewLine> lines() {
    List<ReviewLine> lines = new ArrayList<>();
    lines.add(what());
    sheet.ownRows().stream()
        .filter(row -> !row.shown().isEmpty())
        .map(row -> new ReviewLine(row.label(), row.shown()))
        .forEach(lines::add);
    lines.add(materials());
    return lines;
  }

  List<FormRow> form() {
    return sheet.rows();
  }

  /** The name on the card. */
  String signer() {
    return visit.dossier().document().map(ResidentIdCard::name).orElse("");
  }

  /** Such as 妈妈，申请人. */
  Text role() {
    Text applicant = new Text("申请人", "applicant");
    return sheet
        .field("applicantRole")
        .map(this::label)
        .filter(label -> !label.isEmpty())
        .map(l -> new Text(l.zh() + "，" + applicant.zh(), l.en() + ", " + applicant.en()))
        .orElse(applicant);
  }

  /** What the signature stands under; commitments stand in it by name. */
  Text declaration() {
    int items = plan.items().size();
    int departments = plan.departments().size();
    return new Text(
        "以上属实。同意这" + departments + "个部门为办这" + items + "件事使用我交的材料和查到的数据，办完即止。" + commitmentsZh(),
        "All this is true. The "
            + departments
            + " departments may use what I hand in and what was looked up for these "
            + items
            + " items, and no longer."
            + commitmentsEn());
  }

  /** Papers that were kept although doubtful. */
  long doubtful() {
    return plan.needs().stream()
        .flatMap(need -> visit.dossier().pages().of(need.material().id()).stream())
        .filter(ScannedPage::doubtful)
        .count();
  }

  private Text label(Field field) {
    return Sheet.shown(field, sheet.value(field).value());
  }

  private ReviewLine what() {
    Text name = visit.dossier().bundle().name();
    int items = plan.items().size();
    return new ReviewLine(
        new Text("办什么", "What"),
        new Text(name.zh() + "，" + items + "件事", name.en() + ", " + items + " items"));
  }

  private ReviewLine materials() {
    int needs = plan.needs().size();
    int pages = plan.needs().stream().mapToInt(this::pages).sum();
    int exempt = plan.exempt().size();
    return new ReviewLine(
        new Text("材料", "Materials"),
        new Text(
            "交" + needs + "份共" + pages + "页；" + exempt + "份不用交",
            needs + " handed in, " + pages + " pages; " + exempt + " not needed"));
  }

  private int pages(Need need) {
    return visit.dossier().pages().of(need.material().id()).size();
  }

  private String commitmentsZh() {
    String names = commitments().map(t -> t.zh()).collect(Collectors.joining("、"));
    return names.isEmpty() ? "" : "并承诺：" + names + "，所说属实。";
  }

  private String commitmentsEn() {
    String names = commitments().map(t -> t.en()).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " I also commit to: " + names + ".";
  }

  private Stream<Text> commitments() {
    return plan.exempt().stream()
        .filter(exempt -> exempt.by() == ExemptBy.COMMITMENT)
        .map(Exempt::material)
        .map(material -> material.name());
  }
}
