package onething.backend.kiosks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onething.backend.site.DataFolder;
import onething.contract.SealingKeys;
import onething.contract.disk.DurableFile;
import onething.contract.json.ContractJson;
import onething.contract.sealing.Opener;
import onething.contract.sealing.OpeningKey;
import org.springframework.stereotype.Component;

/**
 * The keys to which kiosks seal, in the data folder ({@code sealing/keys.json}, mode 0600). A new
 * one is made when the newest has less than half of its life left; old ones open for ever.
 */
@Component
public class SealingKeyring {

  private static final Duration LIFE = Duration.ofDays(180);
  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  private final Path file;
  private final Clock clock;
  private Kept kept;

  SealingKeyring(DataFolder data, Clock clock) {
    this.file = data.folder("sealing").resolve("keys.json");
    this.clock = clock;
    this.kept = read(file);
    renew();
  }

  /** The public halves that are still good. */
  public synchronized SealingKeys published() {
    renew();
    Instant now = clock.instant();
    return new SealingKeys(
        kept.keys().stream()
            .filter(k -> now.isBefore(k.notAfter()))
            .map(k -> OpeningKey.of(k.key()).sealingKey(k.notAfter()))
            .toList());
  }

  /** Opens what was sealed to any key, present or past. */
  public synchronized Opener opener() {
    return new Opener(kept.keys().stream().map(k -> OpeningKey.of(k.key())).toList());
  }

  private void renew() {
    Instant half = clock.instant().plus(LIFE.dividedBy(2));
    if (kept.keys().stream().noneMatch(k -> half.isBefore(k.notAfter()))) {
      List<One> more = new ArrayList<>(kept.keys());
      more.add(new One(OpeningKey.generate().bytes(), clock.instant().plus(LIFE)));
      kept = write(file, new Kept(more));
    }
  }

  private static Kept read(Path file) {
    try {
      return Files.exists(file)
          ? JSON.read(Files.readAllBytes(file), Kept.class)
          : new Kept(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("sealing-keys", e);
    }
  }

  private static Kept write(Path file, Kept keys) {
    try {
      DurableFile.write(file, JSON.write(keys));
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException("sealing-keys", e);
    }
  }

  private record Kept(List<One> keys) {}

  @SuppressWarnings("ArrayRecordComponent") // never leaves this class
  private record One(byte[] key, Instant notAfter) {}
}
