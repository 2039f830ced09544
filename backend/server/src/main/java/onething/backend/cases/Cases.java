package onething.backend.cases;

import java.util.List;
import java.util.Optional;
import onething.backend.staff.Officer;
import onething.contract.MaterialFile;

/**
 * All cases. Every change is one transaction which writes the state and its events together; every
 * question is answered as far as the officer may know.
 */
public interface Cases {

  /**
   * Opens a case within the caller's transaction, which must exist.
   *
   * @throws org.springframework.dao.DuplicateKeyException when the number or token is taken
   */
  CaseStanding open(NewCase newCase);

  /** Number of the latest case with this likeness that was not refused; see {@link NewCase}. */
  Optional<String> alike(String likeness);

  /** A case as this officer may see it; empty if there is none or it is none of their business. */
  Optional<CaseView> byNumber(String caseNo, Officer who);

  /** Where the case stands whose citizen token has this hash ({@code CitizenToken.hash()}). */
  Optional<CaseStanding> byTokenHash(String tokenHash);

  /** A worklist, most pressing first, at most 200 rows. */
  List<CaseRow> worklist(Officer who, Worklist which);

  /** How many cases a worklist holds. */
  int count(Officer who, Worklist which);

  /** Does what the officer asks, if the rules allow it. */
  CommandResult handle(Officer who, Command command);

  /** A case's history, oldest first; empty if it is none of the officer's business. */
  List<EventView> events(String caseNo, Officer who);

  /** Checks a case's hash chain. */
  ChainCheck verify(String caseNo);

  /** Personal data in clear; the look is written into the history. */
  Revealed reveal(String caseNo, Officer who);

  /** A material's PDF; the first look of an officer on a day is written into the history. */
  Optional<MaterialFile> material(String caseNo, String materialId, Officer who);
}
