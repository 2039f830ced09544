package onething.backend.cases.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onething.backend.cases.CaseState.Outcome;
import onething.backend.cases.ItemState;

/** What follows by itself from an item's step: dependants move or end, the case completes. */
final class Consequences {

  private final Deadlines deadlines;

  Consequences(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The step and all that follows from it, in order. */
  List<CaseEvent> of(BundleCase whole, CaseEvent.ForItem first, Instant now) {
    Course course = new Course(whole, now);
    course.add(first);
    switch (first) {
      case CaseEvent.Accepted a -> readyUnlessWaiting(course, a.item());
      case CaseEvent.Granted g -> releaseDependants(course, g.item());
      case CaseEvent.NotAccepted n -> endDependants(course, n.item(), n.reason());
      case CaseEvent.Denied d -> endDependants(course, d.item(), d.reason());
      case CaseEvent.PreReviewed p -> {}
      case CaseEvent.Completed c -> {}
      case CaseEvent.BecameAcceptable b -> {}
      case CaseEvent.BecameReady b -> {}
      case CaseEvent.Terminated t -> {}
    }
    completeIfOver(course);
    return course.events;
  }

  private void readyUnlessWaiting(Course course, String id) {
    ItemPlan plan = course.item(id).plan();
    if (course.whole.openPrerequisites(plan).isEmpty()) {
      course.add(ready(plan, course.now));
    }
  }

  /** B3 (3): on the prerequisite's result the dependant is decision-ready at once. */
  private void releaseDependants(Course course, String granted) {
    for (ItemCase dependant : course.whole.dependants(granted)) {
      release(course, dependant);
    }
  }

  private void release(Course course, ItemCase dependant) {
    ItemPlan plan = dependant.plan();
    boolean waits =
        dependant.state() instanceof ItemState.PreReview
            || dependant.state() instanceof ItemState.AwaitingPrerequisite;
    if (waits && course.whole.openPrerequisites(plan).isEmpty()) {
      course.add(ready(plan, course.now));
    }
    if (dependant.state() instanceof ItemState.Held && !course.whole.held(plan)) {
      course.add(new CaseEvent.BecameAcceptable(plan.id(), deadlines.acceptBy(course.now)));
    }
  }

  /** B3 (6): a refusal ends what depends on it, directly or through others, and nothing else. */
  private void endDependants(Course course, String refused, String reason) {
    for (ItemCase dependant : course.whole.dependants(refused)) {
      String id = dependant.plan().id();
      if (!course.item(id).state().terminal()) {
        course.add(new CaseEvent.Terminated(id, refused, reason));
        endDependants(course, id, reason);
      }
    }
  }

  private static void completeIfOver(Course course) {
    if (course.whole.allTerminal()) {
      course.add(new CaseEvent.CaseCompleted(outcome(course.whole)));
    }
  }

  private static Outcome outcome(BundleCase whole) {
    long granted = whole.states().stream().filter(ItemState::granted).count();
    if (granted == 0) {
      return Outcome.REFUSED;
    }
    return granted == whole.items().size() ? Outcome.ALL_GRANTED : Outcome.PARTIAL;
  }

  private CaseEvent ready(ItemPlan plan, Instant now) {
    return new CaseEvent.BecameReady(plan.id(), deadlines.decideBy(now, plan.limitWorkdays()));
  }

  /** Events in the making, and the case as they leave it. */
  private static final class Course {
    private final Instant now;
    private final List<CaseEvent> events = new ArrayList<>();
    private BundleCase whole;

    Course(BundleCase whole, Instant now) {
      this.whole = whole;
      this.now = now;
    }

    void add(CaseEvent event) {
      events.add(event);
      whole = whole.after(event, now);
    }

    ItemCase item(String id) {
      return whole.item(id).orElseThrow();
    }
  }
}
