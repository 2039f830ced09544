package onething.backend.workbench.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onething.backend.kiosks.KioskView;
import onething.backend.kiosks.Sighting;
import onething.backend.workbench.frame.Moments;

/**
 * A kiosk as its line in the list says it.
 *
 * @param code its code
 * @param hall its hall
 * @param state where its enrolment stands
 * @param version its software, in words
 * @param seen when it was last heard of, in words
 * @param health how to mark that: {@code on}, {@code turn} or {@code off}
 * @param devices how each device is, in words
 * @param waiting what waits in its outbox, in words
 */
record KioskLine(
    String code,
    String hall,
    KioskView.State state,
    String version,
    String seen,
    String health,
    List<String> devices,
    String waiting) {

  /** Heartbeats come twice a minute; three missed ones are worth a look. */
  private static final Duration FRESH = Duration.ofSeconds(100);

  private static final Map<String, String> STATES =
      Map.of(
          "ONLINE", "好",
          "OFFLINE", "连不上",
          "NO_DEVICE", "没接",
          "HARDWARE_ERROR", "坏了，要修",
          "USER_ERROR", "要人处理",
          "DEVICE_BUSY", "在忙",
          "STARTING", "在启动");

  static KioskLine of(KioskView kiosk, Instant now) {
    var sighting = kiosk.sighting();
    return new KioskLine(
        kiosk.code(),
        kiosk.hall(),
        kiosk.state(),
        sighting.map(s -> "软件" + s.version()).orElse(""),
        seen(kiosk, now),
        health(kiosk, now),
        sighting.map(KioskLine::devices).orElse(List.of()),
        sighting.map(KioskLine::waiting).orElse(""));
  }

  private static String seen(KioskView kiosk, Instant now) {
    return switch (kiosk.state()) {
      case INVITED -> "等它来报到";
      case REVOKED -> "已注销";
      case ENROLLED -> kiosk.sighting().map(s -> ago(s.at(), now)).orElse("服务器启动后还没联系过");
    };
  }

  private static String health(KioskView kiosk, Instant now) {
    return switch (kiosk.state()) {
      case INVITED, REVOKED -> "off";
      case ENROLLED -> fresh(kiosk.sighting(), now) ? "on" : "turn";
    };
  }

  private static boolean fresh(Optional<Sighting> sighting, Instant now) {
    return sighting.filter(s -> s.at().plus(FRESH).isAfter(now)).isPresent();
  }

  private static String ago(Instant at, Instant now) {
    var minutes = Duration.between(at, now).toMinutes();
    if (at.plus(FRESH).isAfter(now)) {
      return "刚刚";
    }
    return minutes < 60 ? minutes + "分钟前" : Moments.minute(at);
  }

  private static List<String> devices(Sighting sighting) {
    return sighting.devices().entrySet().stream()
        .map(device -> device(device.getKey()) + "：" + state(device.getValue()))
        .toList();
  }

  private static String state(String word) {
    return STATES.getOrDefault(word, word);
  }

  private static String device(String id) {
    return switch (id) {
      case String s when s.contains("card") -> "读卡器";
      case String s when s.contains("scan") -> "扫描仪";
      case String s when s.contains("print") -> "打印机";
      case String s -> s;
    };
  }

  private static String waiting(Sighting sighting) {
    var waiting = sighting.waiting() == 0 ? "没有" : sighting.waiting() + "份";
    return sighting.stuck() == 0 ? waiting : waiting + "，另有" + sighting.stuck() + "份搁下了";
  }
}
