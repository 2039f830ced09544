package onething.journey.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Works the robot that the crash journeys put beside a kiosk. */
public final class RobotHand {

  /** Everything but the signature: no paper to scan, three fields to type. */
  private static final String SAYS =
      """
      {"birthplace": "province", "firstIssue": "inHand", "childAge": "under1Month",
       "married": "yes", "householdWith": "father", "householdPlace": "thisCounty",
       "ethnicityDiffers": "no", "motherInsurance": "employee", "settledAtHospital": "yes",
       "childName": "陈希", "phone": "13800000000", "birthCertificateNo": "T990000001"}
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI kiosk;

  /** A hand at the kiosk of that address. */
  public RobotHand(URI kiosk) {
    this.kiosk = kiosk;
  }

  /** Walks to the signed page. */
  public void prepares() {
    try {
      var answer =
          http.send(
              post("robot/prepare")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(SAYS))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError("the robot is stuck: " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Submits; the number comes when the citizen would read it. */
  public CompletableFuture<String> submits() {
    var request = post("robot/submit").POST(BodyPublishers.noBody()).build();
    return http.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  private HttpRequest.Builder post(String path) {
    return HttpRequest.newBuilder(kiosk.resolve(path));
  }
}
