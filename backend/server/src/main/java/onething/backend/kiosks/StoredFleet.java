package onething.backend.kiosks;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import onething.contract.identity.Pem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The fleet's tables. */
@Repository
class StoredFleet {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Sightings sightings;

  StoredFleet(JdbcClient jdbc, Clock clock, Sightings sightings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.sightings = sightings;
  }

  /** Whose certificate this is, and whether it may come in. */
  Standing standing(String fingerprint) {
    return jdbc.sql("select kiosk, state from kiosk_certificate where fingerprint = ?")
        .param(fingerprint)
        .query((row, n) -> standing(row))
        .optional()
        .orElseGet(Standing.Unknown::new);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return "ACTIVE".equals(row.getString("state"))
        ? new Standing.Good(row.getString("kiosk"))
        : new Standing.Revoked();
  }

  List<PublicKey> signatureKeys(String kiosk) {
    return jdbc.sql(
            "select public_key from kiosk_certificate where kiosk = ? and state <> 'REVOKED'"
                + " order by issued_at desc")
        .param(kiosk)
        .query((row, n) -> publicKey(row.getBytes(1)))
        .list();
  }

  private static PublicKey publicKey(byte[] encoded) {
    try {
      return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A kiosk's key in the database is damaged", e);
    }
  }

  List<KioskView> list() {
    return jdbc.sql(
            """
            select k.code, k.hall, k.state, k.enrolled_at, c.not_after
            from kiosk k left join kiosk_certificate c on c.kiosk = k.code and c.state = 'ACTIVE'
            order by k.code
            """)
        .query((row, n) -> view(row))
        .list();
  }

  private KioskView view(ResultSet row) throws SQLException {
    return new KioskView(
        row.getString("code"),
        row.getString("hall"),
        KioskView.State.valueOf(row.getString("state")),
        instant(row, "enrolled_at"),
        instant(row, "not_after"),
        sightings.of(row.getString("code")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** Keeps a new code's mark in the place of an unused earlier one. */
  @Transactional
  void invite(String kiosk, String hall, String mark, Instant until, String who) {
    jdbc.sql(
            """
            insert into kiosk (code, hall, state) values (?, ?, 'INVITED')
            on conflict (code) do update set hall = excluded.hall
            """)
        .params(kiosk, hall)
        .update();
    jdbc.sql("delete from enrolment_code where kiosk = ? and used_at is null")
        .param(kiosk)
        .update();
    jdbc.sql("insert into enrolment_code (mark, kiosk, valid_until) values (?, ?, ?)")
        .params(mark, kiosk, at(until))
        .update();
    note(kiosk, "INVITED", who);
  }

  /** Uses a code up and says for which kiosk and hall it was; empty if it is not good. */
  Optional<Invited> useUp(String mark) {
    OffsetDateTime now = at(clock.instant());
    return jdbc.sql(
            """
            update enrolment_code c set used_at = ? from kiosk k
            where c.mark = ? and c.used_at is null and c.valid_until > ? and k.code = c.kiosk
            returning k.code, k.hall
            """)
        .params(now, mark, now)
        .query((row, n) -> new Invited(row.getString(1), row.getString(2)))
        .optional();
  }

  /** Makes this the kiosk's present certificate. */
  void enrol(String kiosk, X509Certificate certificate) {
    OffsetDateTime now = at(clock.instant());
    jdbc.sql(
            "update kiosk_certificate set state = 'SUPERSEDED' where kiosk = ? and state = 'ACTIVE'")
        .param(kiosk)
        .update();
    jdbc.sql(
            """
            insert into kiosk_certificate
              (fingerprint, kiosk, public_key, state, not_after, issued_at)
            values (?, ?, ?, 'ACTIVE', ?, ?)
            """)
        .params(
            Pem.fingerprint(certificate),
            kiosk,
            certificate.getPublicKey().getEncoded(),
            at(certificate.getNotAfter().toInstant()),
            now)
        .update();
    jdbc.sql("update kiosk set state = 'ENROLLED', enrolled_at = ? where code = ?")
        .params(now, kiosk)
        .update();
    note(kiosk, "ENROLLED", "kiosk");
  }

  @Transactional
  void revoke(String kiosk, String who) {
    jdbc.sql("update kiosk set state = 'REVOKED' where code = ?").param(kiosk).update();
    jdbc.sql("update kiosk_certificate set state = 'REVOKED' where kiosk = ?")
        .param(kiosk)
        .update();
    jdbc.sql("delete from enrolment_code where kiosk = ? and used_at is null")
        .param(kiosk)
        .update();
    note(kiosk, "REVOKED", who);
  }

  private void note(String kiosk, String what, String who) {
    jdbc.sql("insert into fleet_event (at, kiosk, what, who) values (?, ?, ?, ?)")
        .params(at(clock.instant()), kiosk, what, who)
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** For whom a code was. */
  record Invited(String kiosk, String hall) {}

  /** What a certificate is worth. */
  sealed interface Standing {
    record Good(String kiosk) implements Standing {}

    /** Revoked, or superseded by a newer enrolment. */
    record Revoked() implements Standing {}

    record Unknown() implements Standing {}
  }
}
