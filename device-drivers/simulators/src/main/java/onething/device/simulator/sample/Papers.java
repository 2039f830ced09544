package onething.device.simulator.sample;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** What stands on the sample papers. Every one says that it is a sample. */
final class Papers {

  private static final int LEFT = 180;
  private static final int RIGHT = 1474;

  private record Charge(String what, String count, String amount) {}

  private static final List<List<Charge>> CHARGES =
      List.of(
          List.of(
              new Charge("床位费", "4", "420.00"),
              new Charge("护理费", "4", "186.00"),
              new Charge("检查费", "6", "640.00"),
              new Charge("化验费", "9", "512.50")),
          List.of(
              new Charge("治疗费", "5", "388.00"),
              new Charge("西药费", "12", "274.00"),
              new Charge("手术费", "1", "1560.00")),
          List.of(new Charge("材料费", "7", "306.00")));

  private Papers() {}

  static void bill(Graphics2D sheet, int number) {
    title(sheet, "住院收费票据（样张）");
    text(sheet, 34, LEFT, 420, "票号 0000 000" + number);
    right(sheet, 34, 420, "第 " + number + " 页，共 3 页");
    rule(sheet, 460, 6);
    row(sheet, 540, "项目", "数量", "金额（元）");
    rule(sheet, 580, 4);
    int y = 670;
    for (Charge charge : CHARGES.get(number - 1)) {
      row(sheet, y, charge.what(), charge.count(), charge.amount());
      rule(sheet, y + 40, 1);
      y += 110;
    }
    rule(sheet, 1700, 5);
    text(sheet, 52, LEFT, 1800, number == 3 ? "合计" : "转下页");
    right(sheet, 52, 1800, number == 3 ? "4286.50" : "");
    seal(sheet);
  }

  static void discharge(Graphics2D sheet) {
    title(sheet, "出院小结（样张）");
    paragraph(
        sheet,
        "科别：产科　　床号：示 12",
        "入院：2026年11月15日　出院：2026年11月19日",
        "诊断：足月妊娠，单胎顺产",
        "2026年11月16日08时12分娩一女婴，体重3250克，",
        "评分良好。产后恢复好，伤口愈合好，母婴平安。",
        "嘱：注意休息，合理饮食，产后四十二天复查；",
        "新生儿按时接种疫苗，纯母乳喂养六个月。",
        "医师：示范　　　　　　　　　　护士：样例");
    seal(sheet);
  }

  static void nameForm(Graphics2D sheet) {
    title(sheet, "孩子姓名确认书（样张）");
    paragraph(
        sheet,
        "我们是孩子的父母，商定孩子的姓名如下，",
        "请按此签发《出生医学证明》：",
        "姓名：陈　希　　　　性别：女",
        "随父姓　　　　　　　出生：2026年11月16日",
        "姓名确定后，一般不再更改，我们已知道。",
        "母亲（签字）：张示例",
        "父亲（签字）：陈示例",
        "2026年11月20日");
  }

  private static void title(Graphics2D sheet, String title) {
    sheet.setFont(font(Font.BOLD, 72));
    int width = sheet.getFontMetrics().stringWidth(title);
    sheet.drawString(title, (LEFT + RIGHT - width) / 2, 280);
  }

  private static void paragraph(Graphics2D sheet, String... lines) {
    rule(sheet, 360, 6);
    int y = 500;
    for (String line : lines) {
      text(sheet, 44, LEFT, y, line);
      y += 120;
    }
    rule(sheet, y, 2);
  }

  private static void row(Graphics2D sheet, int y, String what, String count, String amount) {
    text(sheet, 42, LEFT, y, what);
    text(sheet, 42, 960, y, count);
    right(sheet, 42, y, amount);
  }

  private static void text(Graphics2D sheet, int size, int x, int y, String text) {
    sheet.setFont(font(Font.PLAIN, size));
    sheet.drawString(text, x, y);
  }

  private static void right(Graphics2D sheet, int size, int y, String text) {
    sheet.setFont(font(Font.PLAIN, size));
    sheet.drawString(text, RIGHT - sheet.getFontMetrics().stringWidth(text), y);
  }

  private static void rule(Graphics2D sheet, int y, int thickness) {
    sheet.fillRect(LEFT, y, RIGHT - LEFT, thickness);
  }

  private static void seal(Graphics2D sheet) {
    sheet.setStroke(new BasicStroke(8));
    sheet.drawOval(1080, 1860, 300, 300);
    text(sheet, 40, 1140, 2000, "示例医院");
    text(sheet, 32, 1150, 2060, "收费专用");
  }

  private static Font font(int style, int size) {
    return new Font("Noto Sans CJK SC", style, size);
  }
}
