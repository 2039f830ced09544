package onething.backend.registry;

import java.time.Clock;
import java.time.ZoneOffset;
import onething.backend.site.SiteSecret;
import onething.contract.Evidence;
import onething.contract.RegistryQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The log of accesses. The subject is a keyed mark, which the database alone cannot read back. */
@Repository
class AccessLog implements RegistryRecords {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SiteSecret secret;

  AccessLog(JdbcClient jdbc, Clock clock, SiteSecret secret) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.secret = secret;
  }

  /** Written before the answer leaves: what cannot be logged is not told. */
  @Transactional
  void note(String kiosk, RegistryQuery query, Iterable<Evidence> answered) {
    String subject = secret.mark("registry-subject", query.subjectIdNumber());
    for (Evidence evidence : answered) {
      jdbc.sql(
              """
              insert into registry_access
                (at, kiosk, consent_ref, evidence_type, subject_mark, found, ref)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              clock.instant().atOffset(ZoneOffset.UTC),
              kiosk,
              query.consentRef(),
              evidence.type(),
              subject,
              evidence.status() == Evidence.Status.FOUND,
              evidence.ref())
          .update();
    }
  }

  @Override
  public boolean answeredFound(String kiosk, String consentRef, String evidenceType) {
    return jdbc.sql(
            """
            select exists (select 1 from registry_access
              where kiosk = ? and consent_ref = ? and evidence_type = ? and found)
            """)
        .params(kiosk, consentRef, evidenceType)
        .query(Boolean.class)
        .single();
  }
}
