package onething.backend.staff;

import java.util.Optional;

/** Who is signed in on the current request. */
public interface SignedIn {

  /** The officer; empty without a session, or when the account was stopped since. */
  Optional<Officer> officer();
}
