package onething.bench;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bench's devices listen.
 *
 * @param devicesPort first of three neighbouring TCP ports on loopback: card reader (SAM-V),
 *     scanner (eSCL), slip printer (ESC/POS)
 * @param kioskUrl the kiosk's page, for the link on the bench
 */
@ConfigurationProperties("onething.bench")
public record BenchProperties(
    @DefaultValue("7101") int devicesPort, @DefaultValue("http://127.0.0.1:8080/") URI kioskUrl) {}
