package onething.kiosk.backend;

import java.time.Duration;
import onething.contract.Acknowledgement;

/** What came of sending a submission. */
public sealed interface Sent {

  /**
   * The backend has it.
   *
   * @param acknowledgement its own words, for this very submission
   */
  record Acknowledged(Acknowledgement acknowledgement) implements Sent {}

  /**
   * The backend judged this submission and will not take it, now or later.
   *
   * @param code stable word, for example {@code otherBody}
   */
  record Refused(String code) implements Sent {}

  /**
   * The backend failed over this submission; others may fare better.
   *
   * @param code stable word
   */
  record Failed(String code) implements Sent {}

  /**
   * There is no line at present, for no submission: nobody there, no time, a portal's page in
   * between, an overloaded or closed backend, a certificate it does not accept.
   *
   * @param reason stable word
   * @param atLeast pause the backend asked for; zero if it named none
   */
  record NoLine(String reason, Duration atLeast) implements Sent {}
}
