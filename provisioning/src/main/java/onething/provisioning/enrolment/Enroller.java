package onething.provisioning.enrolment;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import onething.contract.Enrolment;
import onething.contract.EnrolmentApi;
import onething.contract.EnrolmentRequest;
import onething.contract.Problem;
import onething.contract.identity.Identity;
import onething.contract.identity.IdentityFile;
import onething.contract.identity.IdentityFile.Found;
import onething.contract.identity.KioskTls;
import onething.contract.identity.Pem;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Makes a key, asks for its certificate, checks it and keeps both. */
final class Enroller {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  private final IdentityFile file;
  private final Clock clock;

  /**
   * @param data the kiosk's data folder
   */
  Enroller(Path data, Clock clock) {
    this.file = new IdentityFile(data);
    this.clock = clock;
  }

  /**
   * @param again whether to enrol even if the kiosk is enrolled with this backend already
   */
  Outcome enrol(Invitation invitation, boolean again) {
    Optional<String> already = again ? Optional.empty() : enrolledWith(invitation);
    return already
        .<Outcome>map(Outcome.AlreadyEnrolled::new)
        .orElseGet(() -> ask(invitation, KioskKey.generate()));
  }

  private Optional<String> enrolledWith(Invitation invitation) {
    return file.read() instanceof Found.Present p
            && Pem.fingerprint(p.identity().authority()).equals(invitation.fingerprint())
            && clock.instant().isBefore(p.identity().certificate().getNotAfter().toInstant())
        ? Optional.of(p.identity().enrolment().kiosk())
        : Optional.empty();
  }

  private Outcome ask(Invitation invitation, KioskKey key) {
    EnrolmentRequest request = new EnrolmentRequest(invitation.code(), key.signingRequest());
    try (HttpClient client = client(invitation)) {
      return Optional.ofNullable(api(client, invitation).enrol(request))
          .map(enrolment -> keep(invitation, key, enrolment))
          .orElseGet(Outcome.Unreachable::new);
    } catch (ResourceAccessException e) {
      return e.getCause() instanceof SSLHandshakeException
          ? new Outcome.OtherAuthority()
          : new Outcome.Unreachable();
    } catch (RestClientResponseException e) {
      return refused(e);
    } catch (RestClientException e) {
      return new Outcome.Unreachable();
    }
  }

  private Outcome keep(Invitation invitation, KioskKey key, Enrolment enrolment) {
    Identity identity =
        new Identity(invitation.server().toString(), key.keys().getPrivate(), enrolment);
    if (!belongs(identity, key, invitation)) {
      return new Outcome.OtherAuthority();
    }
    try {
      file.write(identity);
      return new Outcome.Enrolled(enrolment);
    } catch (UncheckedIOException e) {
      return new Outcome.NotWritable();
    }
  }

  /** The certificate must be for the key just made, by the authority with the fingerprint. */
  private static boolean belongs(Identity identity, KioskKey key, Invitation invitation) {
    try {
      identity.certificate().verify(identity.authority().getPublicKey());
      return identity.certificate().getPublicKey().equals(key.keys().getPublic())
          && Pem.fingerprint(identity.authority()).equals(invitation.fingerprint());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Outcome refused(RestClientResponseException e) {
    try {
      Problem problem = JSON.read(e.getResponseBodyAsByteArray(), Problem.class);
      return new Outcome.Refused(problem.code());
    } catch (MalformedJson x) {
      return new Outcome.Unreachable();
    }
  }

  private static HttpClient client(Invitation invitation) {
    return HttpClient.newBuilder()
        .sslContext(KioskTls.pinned(invitation.fingerprint()))
        .connectTimeout(LIMIT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .version(HttpClient.Version.HTTP_1_1)
        .build();
  }

  private static EnrolmentApi api(HttpClient client, Invitation invitation) {
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(LIMIT);
    RestClient rest =
        RestClient.builder()
            .requestFactory(requests)
            .baseUrl(invitation.server())
            .configureMessageConverters(
                c -> c.addCustomConverter(new JacksonJsonHttpMessageConverter(JSON.mapper())))
            .build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
        .build()
        .createClient(EnrolmentApi.class);
  }
}
