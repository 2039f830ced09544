package onething.kiosk.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import onething.contract.SealingKeys;
import onething.contract.identity.Identity;
import onething.contract.identity.IdentityFile;
import onething.contract.identity.IdentityFile.Found;

/**
 * The kiosk's present identity. The file is looked at each time, so that an enrolment takes effect
 * without a restart, and read only when it has changed.
 */
public final class Identities implements Supplier<KioskIdentity> {

  private static final FileTime NEVER = FileTime.fromMillis(0);

  private final Path path;
  private final IdentityFile file;
  private final Clock clock;
  private FileTime readAt = NEVER;
  private Found found = new Found.Absent();

  /**
   * @param data the kiosk's data folder
   * @param clock decides whether the certificate is still good
   */
  public Identities(Path data, Clock clock) {
    this.path = data.resolve("identity").resolve("identity.json");
    this.file = new IdentityFile(data);
    this.clock = clock;
  }

  @Override
  public KioskIdentity get() {
    return switch (look()) {
      case Found.Present p when expired(p.identity()) -> new KioskIdentity.NotEnrolled("expired");
      case Found.Present p -> enrolled(p.identity());
      case Found.Absent a -> new KioskIdentity.NotEnrolled("notEnrolled");
      case Found.Damaged d -> new KioskIdentity.NotEnrolled("damaged");
    };
  }

  /** The identity with its key, if the kiosk is enrolled and its certificate still good. */
  public Optional<Identity> identity() {
    return look() instanceof Found.Present p && !expired(p.identity())
        ? Optional.of(p.identity())
        : Optional.empty();
  }

  /** Keeps newer sealing keys, unless the kiosk was enrolled anew meanwhile. */
  synchronized void renew(Identity of, SealingKeys keys) {
    if (look() instanceof Found.Present p && p.identity().equals(of)) {
      file.write(of.with(keys));
    }
  }

  private synchronized Found look() {
    FileTime changed = changed();
    if (!changed.equals(readAt)) {
      found = file.read();
      readAt = changed;
    }
    return found;
  }

  private FileTime changed() {
    try {
      return Files.exists(path) ? Files.getLastModifiedTime(path) : NEVER;
    } catch (IOException e) {
      return NEVER;
    }
  }

  private boolean expired(Identity identity) {
    return clock.instant().isAfter(identity.certificate().getNotAfter().toInstant());
  }

  private static KioskIdentity enrolled(Identity identity) {
    var e = identity.enrolment();
    return new KioskIdentity.Enrolled(e.kiosk(), e.hall(), e.publicBaseUrl());
  }
}
