package onething.backend.progress;

import java.time.Clock;
import java.util.List;
import onething.backend.cases.CaseStanding;
import onething.backend.cases.Cases;
import onething.contract.number.CitizenToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks a token up by its hash; the token itself is kept nowhere on the server. */
@Component
class CaseProgress implements Progress {

  private final Cases cases;
  private final ObjectProvider<CheckingCases> checking;
  private final Clock clock;

  CaseProgress(Cases cases, ObjectProvider<CheckingCases> checking, Clock clock) {
    this.cases = cases;
    this.checking = checking;
    this.clock = clock;
  }

  @Override
  public CitizenProgress byToken(String token) {
    return CitizenToken.parse(token)
        .map(CitizenToken::hash)
        .map(this::byHash)
        .orElseGet(CitizenProgress.NotArrivedYet::new);
  }

  private CitizenProgress byHash(String hash) {
    return cases.byTokenHash(hash).<CitizenProgress>map(this::known).orElseGet(() -> unknown(hash));
  }

  private CitizenProgress unknown(String hash) {
    return checking.stream().anyMatch(source -> source.isChecking(hash))
        ? new CitizenProgress.Checking()
        : new CitizenProgress.NotArrivedYet();
  }

  private CitizenProgress.Known known(CaseStanding standing) {
    List<CitizenProgress.ItemProgress> items =
        standing.items().stream().map(item -> ItemWords.of(standing, item)).toList();
    int done = count(items, CitizenProgress.Stage.DONE);
    return new CitizenProgress.Known(
        standing.bundleName(),
        CaseWords.title(items.size(), done),
        CaseWords.step(standing),
        items,
        done,
        standing.latest(),
        standing.provisional(),
        standing.similarTo().map(number -> CaseWords.SIMILAR),
        standing.state().closed(),
        clock.instant());
  }

  private static int count(List<CitizenProgress.ItemProgress> items, CitizenProgress.Stage stage) {
    return (int) items.stream().filter(item -> item.stage() == stage).count();
  }
}
