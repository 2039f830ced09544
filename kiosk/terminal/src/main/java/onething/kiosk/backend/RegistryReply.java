package onething.kiosk.backend;

import onething.contract.RegistryAnswer;

/** What came of asking the registry. */
public sealed interface RegistryReply {

  /**
   * It answered.
   *
   * @param answer for each type whether it was found, and with what
   */
  record Answered(RegistryAnswer answer) implements RegistryReply {}

  /**
   * It did not answer, so the materials are needed on paper.
   *
   * @param reason stable word: {@code notEnrolled}, {@code timeout}, {@code unreachable}, {@code
   *     outage} or {@code refused}
   */
  record NoAnswer(String reason) implements RegistryReply {}
}
