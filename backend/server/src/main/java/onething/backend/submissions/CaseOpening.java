package onething.backend.submissions;

import java.util.Optional;
import onething.backend.cases.Cases;
import onething.backend.cases.NewCase;
import onething.backend.submissions.Verdict.Sound;
import org.springframework.stereotype.Component;

/** Makes a case of a checked submission, in the caller's transaction. */
@Component
class CaseOpening {

  private final Cases cases;
  private final Likeness likeness;

  CaseOpening(Cases cases, Likeness likeness) {
    this.cases = cases;
    this.likeness = likeness;
  }

  /** Opens it; the number of an earlier case of the same matter, if there is one. */
  Optional<String> open(Sound sound) {
    String mark = likeness.of(sound.submission());
    Optional<String> similar = cases.alike(mark);
    cases.open(NewCase.of(sound.submission(), sound.bundle(), sound.plan(), mark, similar));
    return similar;
  }
}
