package onething.kiosk.backend;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import onething.contract.Heartbeat;
import onething.contract.KioskApi;
import onething.contract.SealingKeys;
import onething.contract.identity.Identity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.client.RestClientException;

/** Once a minute a sign of life and a look at the backend's sealing keys. */
final class Heartbeats implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int EVERY_SECONDS = 60;

  private final BackendLink link;
  private final Identities identities;
  private final Supplier<OutboxDepth> outbox;
  private final HealthWords words;
  private final String version;
  private Optional<ScheduledExecutorService> clockwork = Optional.empty();
  private boolean online;

  Heartbeats(
      BackendLink link,
      Identities identities,
      Supplier<OutboxDepth> outbox,
      HealthWords words,
      String version) {
    this.link = link;
    this.identities = identities;
    this.outbox = outbox;
    this.words = words;
    this.version = version;
  }

  /** One beat; says whether the backend heard it. */
  boolean beat() {
    Optional<Identity> identity = identities.identity();
    boolean heard = identity.isPresent() && heard(identity.orElseThrow());
    if (heard && !online) {
      outbox.get().lineIsBack();
    }
    if (heard != online) {
      LOG.info("The line to the backend is {}", heard ? "up" : "down");
    }
    online = heard;
    return heard;
  }

  private boolean heard(Identity identity) {
    try {
      KioskApi api = link.api(LIMIT).orElseThrow();
      OutboxDepth depth = outbox.get();
      String kiosk = identity.enrolment().kiosk();
      api.beat(new Heartbeat(kiosk, version, words.words(), depth.waiting(), depth.stuck()));
      renew(identity, Optional.ofNullable(api.keys()));
      return true;
    } catch (RestClientException e) {
      return false;
    }
  }

  private void renew(Identity identity, Optional<SealingKeys> keys) {
    keys.filter(k -> !k.keys().isEmpty() && !same(k, identity.enrolment().sealingKeys()))
        .ifPresent(k -> identities.renew(identity, k));
  }

  private static boolean same(SealingKeys a, SealingKeys b) {
    return words(a).equals(words(b));
  }

  private static String words(SealingKeys keys) {
    return keys.keys().stream().map(k -> k.keyId() + k.notAfter()).sorted().toList().toString();
  }

  private void beatSafely() {
    try {
      beat();
    } catch (RuntimeException e) {
      LOG.warn("A sign of life failed: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());
    executor.scheduleWithFixedDelay(this::beatSafely, 1, EVERY_SECONDS, TimeUnit.SECONDS);
    clockwork = Optional.of(executor);
  }

  @Override
  public void stop() {
    clockwork.ifPresent(ScheduledExecutorService::shutdownNow);
    clockwork = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return clockwork.isPresent();
  }
}
