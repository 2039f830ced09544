package onething.backend.kiosks;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The kiosks' connector ({@code onething.link.*}).
 *
 * @param port TCP port; 0 picks a free one
 * @param address address to listen at
 * @param names further host names or addresses by which kiosks reach it, for its certificate
 * @param url address that technicians are told; by default {@code https://<first name or
 *     127.0.0.1>:<port>}
 */
@ConfigurationProperties("onething.link")
record LinkSettings(
    @DefaultValue("8443") int port,
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue List<String> names,
    Optional<String> url) {}
