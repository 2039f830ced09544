package onething.kiosk.screen;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import onething.catalogue.FieldOption;
import onething.catalogue.FieldType;
import onething.catalogue.Text;
import onething.kiosk.visit.BundleTile;
import onething.kiosk.visit.CardState;
import onething.kiosk.visit.Change;
import onething.kiosk.visit.DateLine;
import onething.kiosk.visit.DeliveryState;
import onething.kiosk.visit.Editing;
import onething.kiosk.visit.FormRow;
import onething.kiosk.visit.KeyboardMode;
import onething.kiosk.visit.MaterialSlot;
import onething.kiosk.visit.Message;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.PageCheck;
import onething.kiosk.visit.PageThumb;
import onething.kiosk.visit.PageVerdict;
import onething.kiosk.visit.Point;
import onething.kiosk.visit.ReviewLine;
import onething.kiosk.visit.ScanState;
import onething.kiosk.visit.Scope;
import onething.kiosk.visit.SignWay;
import onething.kiosk.visit.SlipState;
import onething.kiosk.visit.Tab;
import onething.kiosk.visit.ValueSource;

/** Every page the terminal can show, made up, by the name of its picture. All content is sample. */
final class SamplePagesShown {

  static final String TRACK = "http://127.0.0.1:8090/s/7Q4M-0XKD-9TZ1-V3RB-6YHN-2CPE-WG";

  private SamplePagesShown() {}

  static Map<String, Page> all() {
    var all = new LinkedHashMap<String, Page>();
    var plan = SamplePlans.view();
    var names = plan.items().stream().map(i -> i.shortName()).toList();
    all.put("welcome", new Page.Welcome(1, true, names, Optional.empty()));
    all.put(
        "welcome-notice",
        new Page.Welcome(
            1,
            false,
            names,
            Optional.of(
                message("今天打不了凭条", "交上后用手机扫码", "No slips today", "scan the screen instead"))));
    all.put("in-use", new Page.InUse());
    all.put(
        "out-of-service",
        new Page.OutOfService(
            text("工作人员已收到通知。", "Staff have been told."),
            text(
                "大厅3号窗口，今天8:30–12:00、14:30–18:00",
                "Window 3 in the hall, today 8:30–12:00 and 14:30–18:00")));
    all.put(
        "choose-bundle",
        new Page.ChooseBundle(
            List.of(
                new BundleTile(
                    "newborn",
                    text("新生儿出生", "A child is born"),
                    text("7项合1次办", "7 things in one go"),
                    "stroller",
                    true,
                    Optional.empty())),
            Optional.empty()));
    all.put("question", asking("householdWith", 5, 4, Optional.of("father"), false));
    all.put("question-first", asking("birthplace", 1, 8, Optional.empty(), false));
    all.put("question-why", asking("motherInsurance", 8, 1, Optional.empty(), true));
    all.put("question-age", asking("childAge", 3, 6, Optional.of("under1Month"), false));
    all.put("exited", new Page.Exited(SamplePlans.exit().exit()));
    all.put("plan", new Page.Notice(plan, Tab.MATERIALS, Optional.empty()));
    all.put("plan-items", new Page.Notice(plan, Tab.ITEMS, Optional.empty()));
    all.put("plan-compared", new Page.Notice(plan, Tab.COMPARED, Optional.empty()));
    all.put("plan-reasons", new Page.Notice(plan, Tab.EXEMPT_REASONS, Optional.empty()));
    all.put("consent", new Page.Consenting(scopes(false), false, 9));
    all.put("consent-given", new Page.Consenting(scopes(true), true, 9));
    cards().forEach((name, state) -> all.put(name, new Page.Identifying(state)));
    all.put("offer-elderly", new Page.OfferElderly());
    all.put(
        "fetching",
        new Page.Fetching(
            List.of(
                text("结婚登记", "marriage record"),
                text("户籍", "household record"),
                text("出生登记", "birth record"),
                text("参保情况", "insurance status"))));
    all.put(
        "changed",
        new Page.Changed(
            List.of(
                new Change(
                    text("结婚证", "Marriage certificate"),
                    true,
                    text(
                        "民政那边没有查到，请带原件来扫一下。",
                        "The registry did not answer: please scan the original."))),
            plan));
    all.put(
        "form",
        new Page.Form(
            rows("", ""),
            Optional.of(new Editing("childName", "", Optional.empty(), KeyboardMode.CHINESE)),
            2,
            14));
    all.put(
        "form-error",
        new Page.Form(
            rows("陈希", ""),
            Optional.of(
                new Editing(
                    "phone",
                    "1380013",
                    Optional.of(text("手机号是11位，请再看一遍", "A mobile number has 11 digits")),
                    KeyboardMode.DIGITS)),
            1,
            14));
    all.put(
        "form-choice",
        new Page.Form(
            rows("陈希", ""),
            Optional.of(new Editing("delivery", "", Optional.empty(), KeyboardMode.CHOICE)),
            1,
            14));
    all.put(
        "form-id",
        new Page.Form(
            rows("陈希", ""),
            Optional.of(
                new Editing(
                    "agentId", "990101199303150060", Optional.empty(), KeyboardMode.ID_NUMBER)),
            1,
            14));
    all.put("form-done", new Page.Form(rows("陈希", "138****8000"), Optional.empty(), 0, 14));
    all.put("scan-empty", materials(0, 0, new ScanState.Idle(), false, false));
    all.put("scanning", materials(1, 1, new ScanState.Scanning(1), false, false));
    all.put("scan-good", materials(2, 2, new ScanState.Idle(), false, true));
    all.put("scan-dark", materials(3, 3, new ScanState.Idle(), true, false));
    all.put(
        "scan-failed",
        materials(
            1,
            1,
            new ScanState.Failed(
                text("纸卡住了", "The paper is stuck"),
                text(
                    "请打开盖子取出纸，盖好再扫。扫好的页都还在。",
                    "Open the cover, take the paper out, close it and scan. Scanned pages are kept.")),
            false,
            false));
    all.put("review", new Page.Review(summary(), rows("陈希", "138****8000"), Optional.empty()));
    all.put("sign", signing(SignWay.DRAW, List.of(), false, Optional.empty()));
    all.put("sign-drawn", signing(SignWay.DRAW, strokes(), true, Optional.empty()));
    all.put(
        "sign-card", signing(SignWay.CARD, List.of(), false, Optional.of(new CardState.Waiting())));
    all.put("submitting", new Page.Submitting());
    all.put(
        "not-submitted",
        new Page.NotSubmitted(
            text("机器存不下了，没有交上", "This machine could not store it"),
            text("可以再提交一次，或者去2号机办。", "Submit again, or go to machine 2.")));
    slips()
        .forEach(
            (name, slip) -> all.put(name, done(slip, DeliveryState.DELIVERED, Optional.empty())));
    all.put(
        "done-offline",
        done(new SlipState.Printed(), DeliveryState.QUEUED, Optional.of("K03-261120-0012-5")));
    all.put("farewell", new Page.Farewell(false));
    all.put("farewell-card", new Page.Farewell(true));
    return all;
  }

  private static Page asking(
      String id, int number, int more, Optional<String> selected, boolean why) {
    return new Page.Asking(SamplePlans.question(id), number, more, selected, number > 1, why);
  }

  private static List<Scope> scopes(boolean given) {
    return List.of(
        new Scope(
            "civil",
            text("民政：结婚登记", "Civil affairs: marriage record"),
            text("不用交1份", "1 fewer to hand in"),
            given),
        new Scope(
            "police",
            text("公安：户籍、身份证", "Police: household and ID records"),
            text("不用交5份", "5 fewer to hand in"),
            given),
        new Scope(
            "health",
            text("卫健：出生登记", "Health: birth record"),
            text("不用交2份", "2 fewer to hand in"),
            false),
        new Scope(
            "insurance",
            text("医保：参保情况", "Insurance: status"),
            text("不用交1份", "1 fewer to hand in"),
            false));
  }

  private static Map<String, CardState> cards() {
    var cards = new LinkedHashMap<String, CardState>();
    cards.put("card", new CardState.Waiting());
    cards.put("card-reading", new CardState.Reading());
    cards.put("card-removed", new CardState.RemovedEarly());
    cards.put("card-none", new CardState.NoCard());
    cards.put(
        "card-unreadable",
        new CardState.Unreadable(
            text("卡上号码的最后一位对不上。", "The last place of its number does not match."),
            text("换一张身份证，或者请窗口核对。", "Use another ID card, or ask at the window.")));
    cards.put(
        "card-down",
        new CardState.ReaderDown(
            text("等一会儿会自动再试；也可以去2号机办。", "It is tried again by itself; machine 2 works too.")));
    cards.put("card-read", new CardState.Read("张示例", "9901**********0022"));
    return cards;
  }

  private static Map<String, SlipState> slips() {
    var slips = new LinkedHashMap<String, SlipState>();
    slips.put("done-printing", new SlipState.Printing());
    slips.put("done-printed", new SlipState.Printed());
    slips.put("done-ask", new SlipState.Ask());
    slips.put(
        "done-paper-failed",
        new SlipState.Failed(
            text("没纸了，凭条没打出来", "Out of paper: no slip was printed"),
            text(
                "不影响办理。请用手机扫码，进度都在里面。",
                "Your case is not affected. Scan the code with your phone.")));
    slips.put("done-unconfirmed", new SlipState.Unconfirmed());
    return slips;
  }

  static List<FormRow> rows(String child, String phone) {
    return List.of(
        row(
            "childName",
            text("孩子姓名", "Child's name"),
            text("和姓名确认书写成一样", "as on the name form"),
            FieldType.TEXT_NAME,
            child,
            child.isEmpty() ? ValueSource.NONE : ValueSource.TYPED),
        row(
            "phone",
            text("联系手机", "Mobile number"),
            text("办好了发短信", "for a message when done"),
            FieldType.PHONE,
            phone,
            phone.isEmpty() ? ValueSource.NONE : ValueSource.TYPED),
        row(
            "mother",
            text("妈妈（您）", "Mother (you)"),
            Text.empty(),
            FieldType.TEXT_NAME,
            "张示例",
            ValueSource.CARD),
        row(
            "motherId",
            text("妈妈身份证号", "Mother's ID"),
            Text.empty(),
            FieldType.ID_NUMBER,
            "9901**********0022",
            ValueSource.CARD),
        row(
            "father",
            text("爸爸", "Father"),
            Text.empty(),
            FieldType.TEXT_NAME,
            "陈示例",
            ValueSource.MARRIAGE),
        row(
            "fatherId",
            text("爸爸身份证号", "Father's ID"),
            Text.empty(),
            FieldType.ID_NUMBER,
            "9901**********0018",
            ValueSource.MARRIAGE),
        row(
            "address",
            text("落户地址", "Household address"),
            Text.empty(),
            FieldType.ADDRESS,
            "示例县示例镇幸福路***号",
            ValueSource.HOUSEHOLD),
        row(
            "birthDate",
            text("出生日期", "Born on"),
            Text.empty(),
            FieldType.DATE,
            "2026-11-16",
            ValueSource.BIRTH_RECORD),
        row(
            "hospital",
            text("出生医院", "Hospital"),
            Text.empty(),
            FieldType.TEXT,
            "示例县妇幼保健院",
            ValueSource.BIRTH_RECORD),
        row(
            "agentId",
            text("代办人身份证号", "Agent's ID"),
            Text.empty(),
            FieldType.ID_NUMBER,
            "",
            ValueSource.NONE),
        new FormRow(
            "delivery",
            text("证件怎么取", "How to get the papers"),
            Text.empty(),
            FieldType.CHOICE,
            List.of(
                new FieldOption("post", text("一起寄到家", "All by post")),
                new FieldOption("window", text("到窗口取", "Collect at the window"))),
            Text.empty(),
            ValueSource.NONE,
            Optional.empty(),
            false,
            true),
        row(
            "householdWith",
            text("随谁落户", "Whose household"),
            Text.empty(),
            FieldType.TEXT,
            "随爸爸",
            ValueSource.ANSWER));
  }

  private static FormRow row(
      String id, Text label, Text hint, FieldType type, String shown, ValueSource source) {
    boolean required = !id.equals("agentId");
    return new FormRow(
        id,
        label,
        hint,
        type,
        List.of(),
        text(shown, shown),
        source,
        Optional.empty(),
        required,
        source != ValueSource.CARD);
  }

  private static Page materials(
      int pages, int selected, ScanState state, boolean dark, boolean good) {
    var thumbs = IntStream.rangeClosed(1, pages).mapToObj(n -> thumb(n, dark && n == 3)).toList();
    var slots =
        List.of(
            new MaterialSlot(
                "bill",
                text("住院收费票据、出院小结", "Hospital bill and discharge summary"),
                text("报销生育费用要用", "for the maternity claim"),
                pages,
                4,
                good),
            new MaterialSlot(
                "nameForm",
                text("孩子姓名确认书（父母签字）", "Name form signed by both parents"),
                text("办出生证要用", "for the birth certificate"),
                0,
                1,
                false));
    return new Page.Materials(slots, 0, state, thumbs, selected, dark, good);
  }

  private static PageThumb thumb(int number, boolean dark) {
    return new PageThumb(
        number,
        dark ? "dark" : "bill" + number,
        dark ? PageVerdict.DOUBTFUL : PageVerdict.GOOD,
        List.of(
            new PageCheck(PageCheck.Kind.STRAIGHT, true, 0.2, 3),
            new PageCheck(PageCheck.Kind.COMPLETE, true, 1, 1),
            new PageCheck(PageCheck.Kind.BRIGHT, !dark, dark ? 38 : 210, 60),
            new PageCheck(PageCheck.Kind.SHARP, !dark, dark ? 4.2 : 30, 12)),
        dark
            ? Optional.of(
                message(
                    "第3页太暗，请重扫",
                    "字看不清。把纸抚平，盖好盖板，再扫一次。",
                    "Page 3 is too dark: scan it again",
                    "The print cannot be read. Flatten it, close the lid, scan again."))
            : Optional.empty(),
        false);
  }

  static List<ReviewLine> summary() {
    return List.of(
        new ReviewLine(text("办什么", "What"), text("新生儿出生，7件事", "A child is born, 7 things")),
        new ReviewLine(text("孩子", "Child"), text("陈希，2026年11月16日出生", "陈希, born 16 Nov 2026")),
        new ReviewLine(text("落户", "Household"), text("随爸爸，示例镇幸福路***号", "father's, 示例镇幸福路***号")),
        new ReviewLine(
            text("材料", "Papers"), text("交2份共4页；9份不用交", "2 handed in, 4 pages; 9 not needed")));
  }

  private static Page signing(
      SignWay way, List<List<Point>> strokes, boolean can, Optional<CardState> card) {
    var declaration =
        text(
            "以上属实。同意这4个部门为办这7件事使用我交的材料和查到的数据，办完即止。",
            "All this is true. The 4 departments may use what I hand in and what was looked up for these 7 items, and no longer.");
    return new Page.Signing(
        summary(),
        "张示例",
        text("妈妈，申请人", "mother, applicant"),
        declaration,
        way,
        strokes,
        false,
        card,
        can);
  }

  private static List<List<Point>> strokes() {
    return List.of(
        List.of(
            new Point(220, 90),
            new Point(290, 88),
            new Point(260, 150),
            new Point(280, 210),
            new Point(230, 260)),
        List.of(new Point(330, 80), new Point(350, 160), new Point(320, 280), new Point(400, 230)),
        List.of(new Point(460, 100), new Point(560, 92)),
        List.of(new Point(440, 160), new Point(590, 150), new Point(520, 155), new Point(515, 270)),
        List.of(new Point(680, 80), new Point(640, 200)),
        List.of(new Point(700, 110), new Point(780, 100), new Point(720, 270)),
        List.of(new Point(850, 70), new Point(845, 280), new Point(815, 250)));
  }

  private static Page done(SlipState slip, DeliveryState delivery, Optional<String> similar) {
    var dates =
        List.of(
            new DateLine(
                LocalDate.of(2026, 11, 24),
                List.of(text("出生证", "Birth certificate"), text("接种证", "Vaccination record"))),
            new DateLine(LocalDate.of(2026, 12, 8), List.of(text("费用报销", "Claim"))));
    return new Page.Done(
        text("新生儿出生", "A child is born"),
        "K03-261123-0037-X",
        TRACK,
        4,
        delivery,
        slip,
        dates,
        false,
        slip instanceof SlipState.Failed,
        similar,
        false);
  }

  static Text text(String zh, String en) {
    return new Text(zh, en);
  }

  private static Message message(String zh, String nextZh, String en, String nextEn) {
    return new Message(text(zh, en), text(nextZh, nextEn));
  }
}
