package onething.catalogue;

/** What the guide says to a set of answers. */
public sealed interface GuideStep {

  /**
   * Ask this.
   *
   * @param number the place of the question on the path, from 1
   * @param atMostMore how many can still follow it: an exact upper bound
   */
  record Ask(Question question, int number, int atMostMore) implements GuideStep {}

  /** Nothing is left that could change the plan. The facts hold what is on the path, no more. */
  record Concluded(Facts facts) implements GuideStep {}

  /** The bundle does not serve this; go there instead. */
  record Onward(Exit exit) implements GuideStep {}
}
