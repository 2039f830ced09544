package onething.backend.workbench.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onething.backend.cases.CaseView.ApplicantView;
import onething.backend.cases.CaseView.FormRow;
import onething.backend.cases.EventView;
import onething.backend.workbench.frame.Step;

/**
 * What is drawn at the left and in the middle of a case. Two equal sights look the same, so that a
 * refresh which brings nothing new leaves the page alone.
 *
 * @param steps the items
 * @param chosen id of the item looked at; empty while the whole case is
 * @param similarTo number of an earlier case of the same matter
 * @param kiosk code of the kiosk it came from
 * @param submittedAt when it was submitted
 * @param applicant who handed in, masked unless revealed
 * @param form the form, masked unless revealed
 * @param revealed whether this officer has asked to see it all
 * @param events the history, oldest first
 */
record CaseSight(
    List<Step> steps,
    String chosen,
    Optional<String> similarTo,
    String kiosk,
    Instant submittedAt,
    ApplicantView applicant,
    List<FormRow> form,
    boolean revealed,
    List<EventView> events) {}
