package onething.kiosk.backend;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import onething.contract.KioskApi;
import onething.contract.identity.Identity;
import onething.contract.identity.KioskTls;
import onething.contract.json.ContractJson;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The mutual TLS line to the backend, made anew when the identity changes. */
final class BackendLink implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final Identities identities;
  private final Optional<URI> address;
  private Optional<Open> open = Optional.empty();

  /**
   * @param address where the backend is, if it is not where the enrolment says
   */
  BackendLink(Identities identities, Optional<URI> address) {
    this.identities = identities;
    this.address = address;
  }

  /**
   * The backend, asked with a limit for each answer; empty while the kiosk is not enrolled.
   *
   * @param limit longest wait for an answer
   */
  Optional<KioskApi> api(Duration limit) {
    return identities.identity().map(this::opened).map(line -> line.api(limit));
  }

  private synchronized Open opened(Identity identity) {
    if (open.filter(o -> o.serves(identity)).isEmpty()) {
      close();
      open = Optional.of(connect(identity));
    }
    return open.orElseThrow();
  }

  private Open connect(Identity identity) {
    HttpClient client =
        HttpClient.newBuilder()
            .sslContext(KioskTls.mutual(identity))
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    return new Open(identity, client, address.orElseGet(() -> URI.create(identity.server())));
  }

  @Override
  public synchronized void close() {
    open.ifPresent(o -> o.client().shutdownNow());
    open = Optional.empty();
  }

  private record Open(Identity identity, HttpClient client, URI address) {

    boolean serves(Identity other) {
      return identity.key().equals(other.key())
          && identity.enrolment().certificate().equals(other.enrolment().certificate());
    }

    KioskApi api(Duration limit) {
      JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
      requests.setReadTimeout(limit);
      return proxy(RestClient.builder().requestFactory(requests).baseUrl(address));
    }

    static KioskApi proxy(RestClient.Builder builder) {
      RestClient rest =
          builder
              .configureMessageConverters(converters ->
                  converters.addCustomConverter(
                      new JacksonJsonHttpMessageConverter(
                          new ContractJson(ContractJson.LARGEST_PLAIN).mapper())))
              .build();
      return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
          .build()
          .createClient(KioskApi.class);
    }
  }
}
