package onething.backend.submissions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onething.backend.progress.CheckingCases;
import onething.contract.json.ContractJson;
import onething.contract.sealing.SealedSubmission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what came in. */
@Repository
class SubmissionStore implements CheckingCases {

  private static final ContractJson JSON = new ContractJson(ContractJson.LARGEST_SEALED);

  private final JdbcClient jdbc;
  private final Clock clock;

  SubmissionStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the key for this submission; a second delivery at the same moment waits here for the
   * first one's end. False if the key was taken before.
   */
  boolean claim(SealedSubmission s) {
    return jdbc.sql(
                """
                insert into submission
                  (idempotency_key, kiosk, case_no, digest, outcome, received_at)
                values (?, ?, ?, ?, 'OPENED', ?)
                on conflict (idempotency_key) do nothing
                """)
            .params(UUID.fromString(s.idempotencyKey()), s.kiosk(), s.caseNo(), s.digest(), now())
            .update()
        == 1;
  }

  Optional<Known> known(String idempotencyKey) {
    return jdbc.sql(
            """
            select kiosk, case_no, digest, outcome, similar_case_no from submission
            where idempotency_key = ?
            """)
        .param(UUID.fromString(idempotencyKey))
        .query((row, n) -> known(row))
        .optional();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getString("kiosk"),
        row.getString("case_no"),
        row.getString("digest"),
        "HELD".equals(row.getString("outcome")),
        Optional.of(row.getString("similar_case_no")).filter(n -> !n.isEmpty()));
  }

  void outcome(String idempotencyKey, boolean held, Optional<String> similar) {
    jdbc.sql("update submission set outcome = ?, similar_case_no = ? where idempotency_key = ?")
        .params(held ? "HELD" : "OPENED", similar.orElse(""), UUID.fromString(idempotencyKey))
        .update();
  }

  /** Keeps it sealed, for the staff; the same body once only. */
  void hold(SealedSubmission s, HoldReason reason) {
    jdbc.sql(
            """
            insert into held_submission
              (idempotency_key, kiosk, case_no, token_hash, digest, reason, received_at, sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (idempotency_key, digest) do nothing
            """)
        .params(
            UUID.fromString(s.idempotencyKey()),
            s.kiosk(),
            s.caseNo(),
            s.tokenHash(),
            s.digest(),
            reason.name(),
            now(),
            JSON.write(s))
        .update();
  }

  List<HeldSubmission> held() {
    return jdbc.sql(
            """
            select id, case_no, kiosk, reason, received_at from held_submission
            where released_at is null order by id
            """)
        .query((row, n) -> held(row))
        .list();
  }

  private static HeldSubmission held(ResultSet row) throws SQLException {
    return new HeldSubmission(
        row.getLong("id"),
        row.getString("case_no"),
        row.getString("kiosk"),
        HoldReason.valueOf(row.getString("reason")),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }

  /** The envelope of a held one, locked against other officers until the transaction's end. */
  Optional<SealedSubmission> take(long id) {
    return jdbc.sql(
            """
            select sealed from held_submission where id = ? and released_at is null
            for update skip locked
            """)
        .param(id)
        .query((row, n) -> JSON.read(row.getBytes(1), SealedSubmission.class))
        .optional();
  }

  void rename(long id, HoldReason reason) {
    jdbc.sql("update held_submission set reason = ? where id = ?")
        .params(reason.name(), id)
        .update();
  }

  void release(long id, String who) {
    jdbc.sql("update held_submission set released_at = ?, released_by = ? where id = ?")
        .params(now(), who, id)
        .update();
  }

  @Override
  public boolean isChecking(String tokenHash) {
    return jdbc.sql(
            """
            select exists (select 1 from held_submission
              where token_hash = ? and released_at is null)
            """)
        .param(tokenHash)
        .query(Boolean.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** What a key stands for. */
  record Known(
      String kiosk, String caseNo, String digest, boolean held, Optional<String> similarCaseNo) {}
}
