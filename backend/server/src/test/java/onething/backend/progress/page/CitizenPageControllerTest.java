package onething.backend.progress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onething.backend.progress.CitizenProgress;
import onething.backend.progress.CitizenProgress.ItemProgress;
import onething.backend.progress.CitizenProgress.Known;
import onething.backend.progress.CitizenProgress.Stage;
import onething.catalogue.Text;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CitizenPageControllerTest {

  private static final String TOKEN = "7Q2M-9XKD-4TPA-0123-4567-89AB-CD";
  private static final Instant NOW = Instant.parse("2026-11-23T02:24:00Z");

  private CitizenProgress progress = new CitizenProgress.NotArrivedYet();

  private final MockMvcTester pages =
      MockMvcTester.of(
          new CitizenPageController(
              token -> progress, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"))));

  @Test
  void theHeadlineTheDateAndEachItemAreSaid() {
    progress = known(false, item("household", Stage.IN_HAND, "在办，最晚11月27日"));
    var html = html("/s/" + TOKEN);
    assertThat(html).contains("7件办好了3件", "新生儿出生，最晚", "12月4日", "10:24更新");
    assertThat(html).contains("data-testid=\"item-household\"", "data-state=\"in_hand\"");
    assertThat(html).contains("在办，最晚11月27日", "这页不显示姓名和证件号");
  }

  @Test
  void theSamePageSpeaksEnglish() {
    progress = known(false, item("household", Stage.IN_HAND, "在办"));
    var html = html("/s/" + TOKEN + "?lang=en");
    assertThat(html).contains("lang=\"en\"", "3 of 7 done", "4 December", "Where it stands");
    assertThat(html).contains("href=\"/s/" + TOKEN + "?lang=zh\"", "中文");
  }

  @Test
  void aProvisionalDateIsCalledSo() {
    progress = known(true, item("household", Stage.WAITING, "等"));
    assertThat(html("/s/" + TOKEN)).contains("data-testid=\"provisional\"", "可能差几天");
    progress = known(false, item("household", Stage.WAITING, "等"));
    assertThat(html("/s/" + TOKEN)).doesNotContain("data-testid=\"provisional\"");
  }

  @Test
  void whatIsDoneStandsFirstAndWhatEndedLast() {
    progress =
        known(
            false,
            item("stopped", Stage.STOPPED, "不再办"),
            item("refused", Stage.REFUSED, "没办成：住址不在本县"),
            item("waiting", Stage.WAITING, "等"),
            item("done", Stage.DONE, "办好"));
    assertThat(html("/s/" + TOKEN))
        .containsSubsequence("item-done", "item-waiting", "item-refused", "item-stopped")
        .contains("没办成：住址不在本县");
  }

  @Test
  void aTokenThatHasNotArrivedGetsAnHonestPageThatAsksAgainByItself() {
    assertThat(html("/s/" + TOKEN)).contains("还没传到", "机器断网时会晚一点", "不用再交", "http-equiv=\"refresh\"");
  }

  @Test
  void whatStaffCheckIsSaidToBeChecked() {
    progress = new CitizenProgress.Checking();
    assertThat(html("/s/" + TOKEN)).contains("data-testid=\"checking\"", "工作人员正在核对");
  }

  @Test
  void anAddressThatNoSlipCarriesIsNotFoundAndSaysWhatToDo() {
    var result = pages.get().uri("/s/hello").exchange();
    assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(body(result)).contains("这个地址不对", "凭条").doesNotContain("hello");
  }

  @Test
  void aTokenIsReadHoweverItWasTyped() {
    assertThat(pages.get().uri("/s/7q2m9xkd4tpao123456789abcd").exchange()).hasStatusOk();
  }

  @Test
  void nothingIsKeptFoundOrFramed() {
    assertThat(pages.get().uri("/s/" + TOKEN).exchange())
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive")
        .hasHeader("Referrer-Policy", "no-referrer");
    assertThat(html("/s/" + TOKEN)).contains("noindex");
    var policy =
        pages
            .get()
            .uri("/s/" + TOKEN)
            .exchange()
            .getResponse()
            .getHeader("Content-Security-Policy");
    assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void thePageNeedsNoScriptAndNoInlineStyle() {
    progress = known(false, item("household", Stage.IN_HAND, "在办"));
    assertThat(html("/s/" + TOKEN)).doesNotContain("<script", "style=\"");
  }

  @Test
  void textFromOutsideIsInertWhereverItStands() {
    var attack = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>&";
    progress =
        new Known(
            new Text(attack, attack),
            new Text(attack, attack),
            new Text(attack, attack),
            List.of(item(attack, Stage.REFUSED, attack), item("ok", Stage.DONE, attack)),
            0,
            LocalDate.of(2026, 12, 4),
            false,
            Optional.of(new Text(attack, attack)),
            false,
            NOW);
    assertThat(html("/s/" + TOKEN))
        .doesNotContain("<script", "<img", "'alert")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void aClosedCaseAsksNoMore() {
    progress =
        new Known(
            new Text("新生儿出生", "A child is born"),
            new Text("7件都办好了", "All 7 done"),
            new Text("办结", "Completed"),
            List.of(item("household", Stage.DONE, "11月27日办好")),
            1,
            LocalDate.of(2026, 12, 4),
            false,
            Optional.empty(),
            true,
            NOW);
    assertThat(html("/s/" + TOKEN)).doesNotContain("http-equiv=\"refresh\"", "最晚");
  }

  private static Known known(boolean provisional, ItemProgress... items) {
    return new Known(
        new Text("新生儿出生", "A child is born"),
        new Text("7件办好了3件", "3 of 7 done"),
        new Text("各部门同时在办", "The departments are at work"),
        List.of(items),
        3,
        LocalDate.of(2026, 12, 4),
        provisional,
        Optional.empty(),
        false,
        NOW);
  }

  private static ItemProgress item(String id, Stage stage, String words) {
    return new ItemProgress(
        id,
        new Text("户口登记", "Household"),
        new Text("县公安局", "Police"),
        stage,
        new Text(words, words),
        Optional.empty());
  }

  private String html(String address) {
    return body(pages.get().uri(address).exchange());
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
