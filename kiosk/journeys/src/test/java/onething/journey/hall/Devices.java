package onething.journey.hall;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.imageio.ImageIO;

/** Hands at the devices of a hall, by the bench's control interface. */
public final class Devices {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI bench;

  Devices(URI bench) {
    this.bench = bench;
  }

  /** Lays a sample person's card on the reader. */
  public void placeCard(String person) {
    post("api/card/place?key=" + person);
  }

  /** Lays a card on the reader that was made up just now. */
  public void placeCard(CardData card) {
    send(
        HttpRequest.newBuilder(bench.resolve("api/card/place"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(card.json())));
  }

  /** Takes the card off the reader. */
  public void removeCard() {
    post("api/card/remove");
  }

  /** Puts sample pages into the feeder. */
  public void loadPages(String... pages) {
    post("api/scanner/load?pages=" + String.join(",", pages));
  }

  /** Makes a device fail, such as {@code slipPrinter/paper-out}. */
  public void cause(String fault) {
    post("api/fault/" + fault);
  }

  /** Mends it. */
  public void mend(String fault) {
    send(HttpRequest.newBuilder(bench.resolve("api/fault/" + fault)).DELETE());
  }

  /** Takes card, papers and slips away and mends everything. */
  public void reset() {
    post("api/reset");
  }

  /** The state of all devices, as the bench tells it. */
  public String state() {
    return new String(get("api/state"), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The last slip, drawn from the bytes that were sent. */
  public BufferedImage lastSlip() {
    try {
      return ImageIO.read(new ByteArrayInputStream(get("api/slips/last.png")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void post(String path) {
    send(HttpRequest.newBuilder(bench.resolve(path)).POST(BodyPublishers.noBody()));
  }

  private byte[] get(String path) {
    return send(HttpRequest.newBuilder(bench.resolve(path))).body();
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(answer.uri().getPath() + " answered " + answer.statusCode());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
