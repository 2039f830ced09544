package onething.device.simulator.sample;

import java.util.List;
import onething.device.simulator.sample.Sheet.Treatment;

/** What is written on the sample sheets. Every one says that it is a sample. */
final class Sheets {

  private static final List<String> WARD =
      List.of(
          "床位费 5 420.00",
          "护理费 5 186.00",
          "诊查费 5 125.00",
          "检查费 3 640.00",
          "化验费 6 512.50",
          "治疗费 4 388.00",
          "空调取暖费 5 60.00",
          "膳食费 5 240.00");
  private static final List<String> MEDICINE =
      List.of(
          "西药费 12 274.00",
          "中成药费 2 46.80",
          "卫生材料费 9 306.00",
          "输氧费 1 32.00",
          "注射费 8 96.00",
          "麻醉费 1 420.00");
  private static final List<String> DELIVERY =
      List.of("接生费 1 1560.00", "新生儿护理费 5 250.00", "新生儿筛查费 1 180.00", "听力筛查费 1 120.00");

  static final List<SamplePage> ALL =
      List.of(
          sheet("bill1", "住院票据 1", pen -> bill(pen, 1, WARD, "2571.50")),
          sheet("bill2", "住院票据 2", pen -> bill(pen, 2, MEDICINE, "1174.80")),
          sheet("bill3", "住院票据 3", pen -> bill(pen, 3, DELIVERY, "2110.00")),
          sheet("discharge", "出院小结", Sheets::discharge),
          sheet("nameform", "姓名确认书", Sheets::nameForm),
          new Sheet("dark", "太暗", Treatment.DARK, pen -> bill(pen, 3, DELIVERY, "2110.00")),
          sheet("blank", "空白", pen -> {}),
          new Sheet("skewed", "歪 9°", Treatment.SKEWED, pen -> bill(pen, 2, MEDICINE, "1174.80")));

  private Sheets() {}

  private static Sheet sheet(String key, String title, java.util.function.Consumer<Pen> content) {
    return new Sheet(key, title, Treatment.NONE, content);
  }

  private static void bill(Pen pen, int page, List<String> rows, String total) {
    pen.centred(36, 9, "住院收费票据（样张）");
    pen.text(20, 52, 5, "票号 0000 000" + page);
    pen.right(190, 52, 5, "2026-11-20");
    pen.text(20, 62, 5, "姓名 张示例　　住院号 00037　　第 " + page + " 页，共 3 页");
    pen.rule(68, 0.8);
    billRow(pen, 78, "项目", "数量", "金额（元）");
    pen.rule(83, 0.8);
    double y = 94;
    for (String row : rows) {
      String[] cells = row.split(" ");
      billRow(pen, y, cells[0], cells[1], cells[2]);
      pen.rule(y + 5, 0.2);
      y += 14;
    }
    pen.rule(y + 2, 0.8);
    pen.bold(22, y + 16, 6, "合计");
    pen.right(188, y + 16, 6.4, total);
    pen.seal(160, y + 32, "示例医院", "收费专用");
    pen.text(20, 272, 4.4, "样张：只用于演示和测试，没有任何效力。");
  }

  private static void billRow(Pen pen, double y, String item, String count, String amount) {
    pen.text(22, y, 5.2, item);
    pen.right(130, y, 5.2, count);
    pen.right(188, y, 5.2, amount);
  }

  private static void discharge(Pen pen) {
    pen.centred(36, 9, "出院小结（样张）");
    pen.text(20, 52, 5, "示例县妇幼保健院　　产科");
    pen.right(190, 52, 5, "2026-11-20");
    pen.rule(58, 0.8);
    lines(
        pen,
        72,
        "姓名　张示例　　性别　女　　年龄　30 岁",
        "入院　2026-11-15　　出院　2026-11-20　　住院 5 天",
        "入院情况　孕 39 周，规律腹痛 3 小时入院。",
        "诊疗经过　2026-11-16 08:12 顺产一女婴，体重 3250 克，",
        "　　　　　出生评分好。产后观察，恢复顺利。",
        "出院情况　母女平安，伤口愈合好，哺乳顺利。",
        "出院诊断　足月顺产，单胎活婴。",
        "出院医嘱　一、注意休息，均衡饮食。",
        "　　　　　二、产后 42 天复查。",
        "　　　　　三、按时接种疫苗。");
    pen.text(120, 232, 5.2, "医师　示例医生");
    pen.seal(160, 250, "示例医院", "病历专用");
    pen.text(20, 280, 4.4, "样张：只用于演示和测试，没有任何效力。");
  }

  private static void nameForm(Pen pen) {
    pen.centred(36, 9, "孩子姓名确认书（样张）");
    pen.rule(46, 0.8);
    lines(
        pen,
        64,
        "我们是孩子的父母，确认孩子的姓名如下：",
        "",
        "孩子姓名　陈希",
        "性别　女　　出生日期　2026-11-16",
        "随父姓　　民族　汉",
        "",
        "母亲　张示例",
        "父亲　陈示例",
        "",
        "确认日期　2026-11-21");
    pen.line(52, 92, 110, 92, 0.3);
    pen.text(30, 226, 5.2, "母亲签名　张示例");
    pen.text(120, 226, 5.2, "父亲签名　陈示例");
    pen.line(52, 229, 92, 229, 0.3);
    pen.line(142, 229, 182, 229, 0.3);
    pen.text(20, 272, 4.4, "样张：只用于演示和测试，没有任何效力。");
  }

  private static void lines(Pen pen, double top, String... lines) {
    double y = top;
    for (String line : lines) {
      pen.text(20, y, 5.4, line);
      y += 13;
    }
  }
}
