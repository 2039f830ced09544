package onething.contract.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onething.contract.Enrolment;
import onething.contract.disk.DurableFile;
import onething.contract.json.ContractJson;
import onething.contract.json.MalformedJson;

/**
 * The kiosk's identity on its disk: {@code <data>/identity/identity.json}, readable by the owner
 * only. Key and certificate are one file, so that they always belong together.
 */
public final class IdentityFile {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_PLAIN);

  private final Path folder;
  private final Path file;

  /**
   * @param data the kiosk's data folder
   */
  public IdentityFile(Path data) {
    this.folder = data.resolve("identity");
    this.file = folder.resolve("identity.json");
  }

  /** Reads it. */
  public Found read() {
    try {
      return Files.exists(file) ? read(Files.readAllBytes(file)) : new Found.Absent();
    } catch (IOException | MalformedJson | IllegalArgumentException e) {
      return new Found.Damaged();
    }
  }

  /**
   * Keeps it durably.
   *
   * @throws UncheckedIOException if it cannot be written; the old one is then still in place
   */
  public void write(Identity identity) {
    Kept kept = new Kept(identity.server(), Pem.of(identity.key()), identity.enrolment());
    try {
      DurableFile.folder(folder);
      DurableFile.write(file, JSON.write(kept));
    } catch (IOException e) {
      throw new UncheckedIOException("The identity cannot be written", e);
    }
  }

  private static Found read(byte[] json) {
    Kept kept = JSON.read(json, Kept.class);
    Identity identity = new Identity(kept.server(), Pem.key(kept.key()), kept.enrolment());
    identity.certificate();
    identity.authority();
    return new Found.Present(identity);
  }

  private record Kept(String server, String key, Enrolment enrolment) {}

  /** What the folder holds. */
  public sealed interface Found {

    /** A sound identity. */
    record Present(Identity identity) implements Found {}

    /** None: not enrolled yet. */
    record Absent() implements Found {}

    /** One that cannot be read. */
    record Damaged() implements Found {}
  }
}
