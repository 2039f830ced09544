package onething.backend.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import onething.backend.catalogues.Catalogues;
import onething.backend.kiosks.Fleet;
import onething.backend.testing.BackendTest;
import onething.backend.testing.EnrolledKiosk;
import onething.backend.testing.SampleSubmissions;
import onething.contract.Acknowledgement.Outcome;
import onething.contract.sealing.SealedSubmission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Submissions over which the backend itself fails. */
@BackendTest
class PoisonTest {

  @Autowired private Fleet fleet;
  @Autowired private Catalogues catalogues;
  @Autowired private Intake intake;
  @Autowired private HeldSubmissions held;
  @MockitoSpyBean private CaseOpening opening;
  private EnrolledKiosk kiosk;
  private SealedSubmission sealed;

  @BeforeEach
  void seal() {
    kiosk = EnrolledKiosk.enrol(fleet, "K70");
    sealed = kiosk.seal(new SampleSubmissions(catalogues.current(), "K70").onPaper("陈希"));
  }

  @Test
  void oneThatMakesTheBackendFailIsHeldAndCanBeCheckedAgain() {
    doThrow(new IllegalStateException("bug")).doCallRealMethod().when(opening).open(any());
    assertThat(intake.take(sealed, "K70").outcome()).isEqualTo(Outcome.QUARANTINED);
    HeldSubmission row = held.list().getLast();
    assertThat(row.reason()).isEqualTo(HoldReason.FAULT);
    assertThat(held.checkAgain(row.id(), "window"))
        .isEqualTo(new HeldSubmissions.Release.Opened(sealed.caseNo()));
  }

  @Test
  void aDatabaseThatIsAwayIsNoFaultOfTheSubmission() {
    doThrow(new DataAccessResourceFailureException("away")).when(opening).open(any());
    assertThat(kiosk.submit(sealed).statusCode()).isEqualTo(503);
    assertThatThrownBy(() -> intake.take(sealed, "K70"))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(held.list()).noneMatch(h -> h.caseNo().equals(sealed.caseNo()));
  }
}
