package onething.backend.kiosks;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The connector of its own for kiosks: TLS 1.3, a client certificate wanted. Enrolment comes
 * without one; everything else demands it ({@link KioskDoor}).
 */
@Component
class LinkConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final int IDLE_MILLIS = 20_000;
  private static final int MOST_CONNECTIONS = 2_000;

  private final LinkSettings settings;
  private final Connector connector;

  LinkConnector(LinkSettings settings, ServerIdentity identity) {
    this.settings = settings;
    this.connector = connector(settings, identity);
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addAdditionalConnectors(connector);
  }

  /** The port it really listens at; the configured one before it does. */
  int port() {
    int real = connector.getLocalPort();
    return real > 0 ? real : settings.port();
  }

  /** The address that technicians are told. */
  String url() {
    String host = settings.names().stream().findFirst().orElse("127.0.0.1");
    return settings.url().orElseGet(() -> "https://" + host + ":" + port());
  }

  private static Connector connector(LinkSettings settings, ServerIdentity identity) {
    Connector connector = new Connector(Http11NioProtocol.class.getName());
    connector.setScheme("https");
    connector.setSecure(true);
    connector.setPort(settings.port());
    connector.setProperty("address", settings.address());
    AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
    protocol.setSSLEnabled(true);
    protocol.setMaxConnections(MOST_CONNECTIONS);
    protocol.setConnectionTimeout(IDLE_MILLIS);
    protocol.setMaxSwallowSize(0);
    protocol.addSslHostConfig(tls(identity));
    return connector;
  }

  private static SSLHostConfig tls(ServerIdentity identity) {
    SSLHostConfig tls = new SSLHostConfig();
    tls.setProtocols("TLSv1.3");
    tls.setCertificateVerification("optional");
    tls.setTrustStore(identity.trust());
    SSLHostConfigCertificate own =
        new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.EC);
    own.setCertificateKeystore(identity.keys());
    own.setCertificateKeystorePassword("");
    tls.addCertificate(own);
    return tls;
  }
}
