package onething.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onething.journey.hall.Hall;
import onething.journey.hall.Ledgers;
import onething.journey.hall.RobotHand;
import onething.journey.hall.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The power goes at any instant around the submission. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashJourneyTest {

  private static final int INSTANTS = 50;
  private static final Duration AROUND = Duration.ofMillis(700);

  private final Random random = new Random(20261121);
  private Hall hall;
  private Ledgers ledgers;

  @BeforeAll
  void open() {
    hall = Hall.open("crash", Settings.ordinary().withPackage("onething.kiosk.robot"));
    ledgers = new Ledgers(hall);
  }

  @AfterAll
  void close() {
    hall.close();
  }

  @Test
  void killedAtAnyInstantEachStoredSubmissionIsOneCase() {
    var stored = new ArrayList<String>();
    var readNext = new ArrayList<String>();
    int acknowledged = 0;
    for (int i = 0; i < INSTANTS; i++) {
      Optional<String> number = submitAndKillWithin(AROUND);
      List<String> after = ledgers.storedOnTheKiosk();
      number.ifPresent(acknowledgedNumber -> assertThat(after).contains(acknowledgedNumber));
      acknowledged += number.isPresent() ? 1 : 0;
      readNext.add(nextReading(number, after.stream().filter(n -> !stored.contains(n)).toList()));
      stored.clear();
      stored.addAll(after);
      hall.startKiosk();
    }
    awaitAllDelivered(stored);

    assertThat(ledgers.casesOnTheServer()).containsExactlyInAnyOrderElementsOf(stored);
    report(acknowledged, stored.size(), readNext);
  }

  @Test
  void killedBetweenAppendAndAcknowledgementItIsSentOnceUnderTheSameNumber() {
    Set<String> before = Set.copyOf(ledgers.storedOnTheKiosk());
    hall.kioskProgram().close();
    hall.startKiosk("--robot.halt-after-append=true");
    var robot = prepared();
    CompletableFuture<String> answer = robot.submits();
    hall.kioskProgram().awaitEnd(Duration.ofSeconds(20));
    List<String> appended =
        ledgers.storedOnTheKiosk().stream().filter(n -> !before.contains(n)).toList();
    hall.startKiosk();

    assertThat(answer).failsWithin(Duration.ofSeconds(5));
    assertThat(appended).hasSize(1);
    awaitAllDelivered(appended);
    assertThat(ledgers.casesOnTheServer().stream().filter(appended::contains)).hasSize(1);
    System.out.println(
        "[journey] halted between append and acknowledgement: the citizen was told nothing, reads"
            + " the welcome page next, and case "
            + appended.getFirst()
            + " was sent once");
  }

  private Optional<String> submitAndKillWithin(Duration limit) {
    var robot = prepared();
    CompletableFuture<String> answer = robot.submits();
    long nanos = random.nextLong(limit.toNanos());
    Optional<String> number = heardWithin(answer, nanos);
    hall.kioskProgram().kill();
    return number.or(() -> heardAtLast(answer));
  }

  private RobotHand prepared() {
    var robot = new RobotHand(hall.kiosk());
    hall.devices().placeCard("zhang");
    robot.prepares();
    hall.devices().removeCard();
    return robot;
  }

  /** The rest of the wait is part of the instant: the power goes at that time, heard or not. */
  private static Optional<String> heardWithin(CompletableFuture<String> answer, long nanos) {
    long until = System.nanoTime() + nanos;
    await()
        .pollInterval(Duration.ofMillis(1))
        .pollDelay(Duration.ZERO)
        .until(() -> System.nanoTime() >= until);
    return Optional.ofNullable(answer.getNow(null));
  }

  private static Optional<String> heardAtLast(CompletableFuture<String> answer) {
    try {
      return Optional.of(answer.get(5, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      return Optional.empty();
    }
  }

  private void awaitAllDelivered(List<String> numbers) {
    await("every stored submission is a case")
        .atMost(Duration.ofSeconds(90))
        .until(() -> ledgers.casesOnTheServer().containsAll(numbers));
  }

  private static String nextReading(Optional<String> acknowledged, List<String> newlyStored) {
    if (acknowledged.isPresent()) {
      return "交上了 " + acknowledged.get() + " (on glass and slip), then the welcome page";
    }
    return newlyStored.isEmpty()
        ? "the welcome page: nothing was submitted, nothing said so"
        : "the welcome page; the case arrives under " + newlyStored.getFirst();
  }

  private static void report(int acknowledged, int stored, List<String> readNext) {
    System.out.printf(
        "[journey] %d kills: %d acknowledged, %d stored, %d cases, 0 lost, 0 doubled%n",
        INSTANTS, acknowledged, stored, stored);
    readNext.stream()
        .map(line -> line.replaceAll("K03-\\d{6}-\\d{4}-.", "K03-…"))
        .distinct()
        .forEach(line -> System.out.println("[journey] what the citizen reads next: " + line));
  }
}
