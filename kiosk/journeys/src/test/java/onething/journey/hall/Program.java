package onething.journey.hall;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One packaged program, running as a process of its own, as it would in a hall. */
public final class Program implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final String name;
  private final Process process;
  private final Path log;

  private Program(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program.
   *
   * @param folder its working and temporary folder
   * @param launch what stands between {@code java} and the program's own arguments
   */
  static Program start(String name, Path folder, Path log, List<String> launch, List<String> args) {
    var command = new ArrayList<String>();
    // Without core dumps: a dump would hold a person's data.
    command.addAll(List.of("sh", "-c", "ulimit -c 0; exec \"$@\"", name));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags(folder));
    command.addAll(launch);
    command.addAll(args);
    try {
      Files.createDirectories(folder.resolve("tmp"));
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return new Program(name, process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> flags(Path folder) {
    return List.of(
        "-Xms48m",
        "-Xmx384m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-XX:-HeapDumpOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder.resolve("tmp"));
  }

  /** Waits until the program answers at the address with a page. */
  void awaitPage(URI address) {
    await(name)
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(100))
        .failFast(() -> {
          if (!process.isAlive()) {
            throw new AssertionError(name + " ended by itself:\n" + tail());
          }
        })
        .until(() -> answers(address));
  }

  private static boolean answers(URI address) {
    try {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() < 400;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits until a program that does one thing has done it. */
  void awaitSuccess(Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
        throw new AssertionError(name + " failed:\n" + tail());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether the process is there. */
  public boolean running() {
    return process.isAlive();
  }

  /** As a power cut would: {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits until it is gone by itself. */
  public void awaitEnd(Duration limit) {
    await(name + " ends").atMost(limit).until(() -> !process.isAlive());
  }

  /** As an operator would: asks it to end, and waits. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException e) {
      return log + " cannot be read";
    }
  }
}
