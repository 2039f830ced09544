package onething.backend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import onething.backend.kiosks.EnrolmentCode;
import onething.backend.kiosks.Fleet;
import onething.contract.Submission;
import onething.contract.identity.Identity;
import onething.contract.identity.IdentityFile;
import onething.contract.identity.KioskTls;
import onething.contract.json.ContractJson;
import onething.contract.sealing.SealedSubmission;
import onething.contract.sealing.Sealer;
import onething.provisioning.OneThing;

/** A kiosk enrolled with a running backend by the command line, over real TLS. */
public final class EnrolledKiosk {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_SEALED);

  private final Identity identity;
  private final HttpClient client;

  private EnrolledKiosk(Identity identity) {
    this.identity = identity;
    this.client =
        HttpClient.newBuilder()
            .sslContext(KioskTls.mutual(identity))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /** Enrols a new kiosk. */
  public static EnrolledKiosk enrol(Fleet fleet, String kiosk) {
    try {
      Path data = Files.createTempDirectory("onething-kiosk-test");
      EnrolmentCode code = fleet.newEnrolmentCode(kiosk, "示例大厅", "test");
      assertThat(enrol(code, data)).isZero();
      return of(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types the command that the administrator's page shows; its exit code. */
  public static int enrol(EnrolmentCode code, Path data) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    String[] words = (code.command() + " --data " + data).split(" ");
    return OneThing.run(nowhere, nowhere, Arrays.copyOfRange(words, 1, words.length));
  }

  /** The kiosk whose identity lies in this folder. */
  public static EnrolledKiosk of(Path data) {
    IdentityFile.Found found = new IdentityFile(data).read();
    return new EnrolledKiosk(((IdentityFile.Found.Present) found).identity());
  }

  public Identity identity() {
    return identity;
  }

  /** Seals and signs as the kiosk does. */
  public SealedSubmission seal(Submission submission) {
    return new Sealer(identity.key())
        .seal(submission, identity.enrolment().sealingKeys().usableAt(Instant.EPOCH).orElseThrow());
  }

  public HttpResponse<byte[]> submit(SealedSubmission sealed) {
    return post("/api/kiosk/submissions", JSON.write(sealed));
  }

  public HttpResponse<byte[]> post(String path, byte[] body) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  public HttpResponse<byte[]> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  private URI at(String path) {
    return URI.create(identity.server() + path);
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
