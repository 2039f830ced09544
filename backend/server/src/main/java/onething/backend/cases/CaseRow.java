package onething.backend.cases;

import java.time.Instant;
import onething.catalogue.Text;

/**
 * A case in a worklist.
 *
 * @param caseNo number of the case
 * @param bundle code of the bundle
 * @param bundleName name of the bundle
 * @param step what waits, in words, for example 等您受理3件
 * @param clock time left
 * @param applicant name, masked
 * @param kiosk code of the kiosk
 * @param submittedAt when the citizen pressed submit
 * @param state state of the case
 */
public record CaseRow(
    String caseNo,
    String bundle,
    Text bundleName,
    Text step,
    TimeLeft clock,
    String applicant,
    String kiosk,
    Instant submittedAt,
    CaseState state) {}
