package onething.backend.workbench.sample;

import java.util.ArrayList;
import java.util.List;
import onething.backend.submissions.HeldSubmission;
import onething.backend.submissions.HeldSubmissions;

/** Held submissions in memory. */
public final class FakeHeld implements HeldSubmissions {

  private final List<HeldSubmission> held = new ArrayList<>();
  private Release answer = new Release.NotFound();

  public void clear() {
    held.clear();
    answer = new Release.NotFound();
  }

  public void put(HeldSubmission one) {
    held.add(one);
  }

  public void answer(Release next) {
    answer = next;
  }

  @Override
  public List<HeldSubmission> list() {
    return List.copyOf(held);
  }

  @Override
  public Release checkAgain(long id, String who) {
    return answer;
  }

  @Override
  public Release openAnyway(long id, String who) {
    held.removeIf(one -> one.id() == id && answer instanceof Release.Opened);
    return answer;
  }
}
