package onething.backend.cases;

import java.util.List;

/** What came of asking for personal data in clear. */
public sealed interface Revealed {

  /**
   * Shown, and written into the case's history.
   *
   * @param applicant in clear
   * @param form in clear
   */
  record Shown(CaseView.ApplicantView applicant, List<CaseView.FormRow> form) implements Revealed {
    public Shown {
      form = List.copyOf(form);
    }
  }

  /** This officer has nothing to do with the case, or it does not exist. */
  record NotShown() implements Revealed {}
}
