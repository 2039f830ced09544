package onething.device.scanner.escl;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onething.device.Cancellation;

/** HTTP with bounds: HTTP/1.1, a limit of time and of bytes for every answer, and cancellable. */
final class Http implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofMillis(500);
  private static final long TURN_MILLIS = 50;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** A whole answer. */
  record Answer(int status, String location, byte[] body) {}

  Answer get(URI uri, int maxBytes, Duration limit, Cancellation cancel) throws IOException {
    return send(HttpRequest.newBuilder(uri).GET().build(), maxBytes, limit, cancel);
  }

  Answer post(URI uri, String xml, Duration limit, Cancellation cancel) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "text/xml")
            .POST(BodyPublishers.ofString(xml))
            .build();
    return send(request, 64 * 1024, limit, cancel);
  }

  void delete(URI uri, Duration limit) throws IOException {
    send(HttpRequest.newBuilder(uri).DELETE().build(), 64 * 1024, limit, new Cancellation());
  }

  private Answer send(HttpRequest request, int maxBytes, Duration limit, Cancellation cancel)
      throws IOException {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request, head -> new CappedBody(maxBytes));
    try {
      HttpResponse<byte[]> came = await(coming, limit, cancel);
      String location = came.headers().firstValue("Location").orElse("");
      return new Answer(came.statusCode(), location, came.body());
    } finally {
      coming.cancel(true);
    }
  }

  private static HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> coming, Duration limit, Cancellation cancel)
      throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    while (!cancel.isCanceled() && System.nanoTime() < end) {
      try {
        return coming.get(TURN_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        continue;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException | CancellationException e) {
        throw e.getCause() instanceof CappedBody.TooLong tooLong
            ? tooLong
            : new IOException("no whole answer", e);
      }
    }
    throw new IOException(cancel.isCanceled() ? "canceled" : "no answer in time");
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
