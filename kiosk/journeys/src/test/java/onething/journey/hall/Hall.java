package onething.journey.hall;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Backend, device bench and one kiosk K03, as four real processes on free ports of this machine.
 */
public final class Hall implements AutoCloseable {

  private Settings settings;
  private final Path folder;
  private final Ports ports = Ports.free();
  private final Program bench;
  private Program backend;
  private Program kiosk;
  private List<String> trained = List.of();

  private Hall(String name, Settings settings) {
    this.settings = settings;
    this.folder = emptyFolder(name);
    this.bench = startBench();
    this.backend = startBackendProcess();
    awaitBackend();
    enrol();
    this.kiosk = startKioskProcess();
    bench.awaitPage(at(ports.bench(), "/"));
    kiosk.awaitPage(kiosk());
  }

  /** Opens a hall; its data and logs lie in {@code target/halls/name}. */
  public static Hall open(String name, Settings settings) {
    return new Hall(name, settings);
  }

  /** The kiosk's page. */
  public URI kiosk() {
    return at(ports.kiosk(), "/");
  }

  /** A page of the workbench. */
  public URI desk(String path) {
    return at(ports.desk(), path);
  }

  /** The bench's page. */
  public URI benchPage() {
    return at(ports.bench(), "/");
  }

  /** The hands at the devices. */
  public Devices devices() {
    return new Devices(at(ports.bench(), "/"));
  }

  /** Where all data and logs of this hall lie. */
  public Path folder() {
    return folder;
  }

  /** The kiosk's own data. */
  public Path kioskData() {
    return folder.resolve("kiosk/data");
  }

  /** The backend's own data. */
  public Path backendData() {
    return folder.resolve("backend/data");
  }

  /** The kiosk's process. */
  public Program kioskProgram() {
    return kiosk;
  }

  /** The accounts made at the first start. */
  public Accounts accounts() {
    return Accounts.read(backendData().resolve("accounts.txt"));
  }

  /** The server goes down. */
  public void stopBackend() {
    backend.close();
  }

  /** The server comes back. */
  public void startBackend() {
    backend = startBackendProcess();
    awaitBackend();
  }

  /** The kiosk comes back after it was killed, perhaps with more arguments than before. */
  public void startKiosk(String... more) {
    settings = settings.with(List.of(more));
    kiosk = startKioskProcess();
    kiosk.awaitPage(kiosk());
  }

  @Override
  public void close() {
    kiosk.close();
    backend.close();
    bench.close();
  }

  private void awaitBackend() {
    backend.awaitPage(desk("/login"));
  }

  private Program startBench() {
    return start(
        "bench",
        packaged("kiosk/bench"),
        List.of(
            "--server.port=" + ports.bench(), "--onething.bench.devices-port=" + ports.devices()));
  }

  private Program startBackendProcess() {
    var arguments = new ArrayList<>(settings.clockArguments());
    arguments.addAll(
        List.of(
            "--server.port=" + ports.desk(),
            "--onething.link.port=" + ports.link(),
            "--onething.data=" + backendData(),
            "--onething.postgres.embedded=true",
            "--onething.staff.seed=true",
            "--onething.public-base-url=http://127.0.0.1:" + ports.desk(),
            "--onething.kiosks.demo-enrolment-file=" + enrolmentFile()));
    return start("backend", packaged("backend/server"), arguments);
  }

  private Program startKioskProcess() {
    var arguments = new ArrayList<>(settings.kioskArguments());
    arguments.addAll(
        List.of(
            "--server.port=" + ports.kiosk(),
            "--onething.data=" + kioskData(),
            "--onething.backend.url=https://127.0.0.1:" + ports.link(),
            "--onething.devices.id-card=tcp://127.0.0.1:" + ports.devices(),
            "--onething.devices.scanner=http://127.0.0.1:" + (ports.devices() + 1) + "/eSCL",
            "--onething.devices.slip-printer=tcp://127.0.0.1:" + (ports.devices() + 2)));
    arguments.addAll(settings.kioskExtras());
    return start("kiosk", kioskLaunch(), arguments);
  }

  /**
   * Unpacks the kiosk's program and lets the JDK record, over one real start and page, what to have
   * ready the next time.
   */
  public void trainKiosk() {
    kiosk.close();
    Path program = Packaged.unpacked("kiosk/terminal", folder.resolve("kiosk-program"));
    Path cache = folder.resolve("kiosk-program/kiosk.aot");
    trained = List.of("-XX:AOTCacheOutput=" + cache, "-jar", program.toString());
    kiosk = startKioskProcess();
    kiosk.awaitPage(kiosk());
    kiosk.close();
    trained = List.of("-XX:AOTCache=" + cache, "-jar", program.toString());
    startKiosk();
  }

  private List<String> kioskLaunch() {
    if (!trained.isEmpty()) {
      return trained;
    }
    if (settings.planted().isEmpty()) {
      return packaged("kiosk/terminal");
    }
    Path program = Packaged.unpacked("kiosk/terminal", folder.resolve("kiosk-program"));
    Path beside = folder.resolve("planted");
    if (!Files.exists(beside)) {
      Planted.copy(settings.planted().get(), beside);
    }
    return List.of("-cp", beside + ":" + program, "onething.kiosk.Kiosk");
  }

  private static List<String> packaged(String module) {
    return List.of("-jar", Packaged.program(module).toString());
  }

  private void enrol() {
    await("the backend invites the kiosk")
        .atMost(Duration.ofSeconds(60))
        .until(() -> Files.exists(enrolmentFile()));
    start(
            "enrolment",
            packaged("provisioning"),
            List.of(
                "kiosk",
                "enrol",
                "--demo-file",
                enrolmentFile().toString(),
                "--data",
                kioskData().toString()))
        .awaitSuccess(Duration.ofSeconds(60));
  }

  private Path enrolmentFile() {
    return backendData().resolve("enrolment.txt");
  }

  private Program start(String name, List<String> launch, List<String> arguments) {
    return Program.start(
        name, folder.resolve(name), folder.resolve(name + ".log"), launch, arguments);
  }

  private static URI at(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static Path emptyFolder(String name) {
    Path folder = Path.of("target", "halls", name).toAbsolutePath();
    try {
      if (Files.exists(folder)) {
        try (var files = Files.walk(folder)) {
          for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
