package onething.backend.progress;

/** The citizen's view of a case, behind the slip's QR code. */
public interface Progress {

  /** What to say for a token as it stands in the address, however it was typed. */
  CitizenProgress byToken(String token);
}
