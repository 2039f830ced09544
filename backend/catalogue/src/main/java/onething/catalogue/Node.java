package onething.catalogue;

import java.util.List;

/** A node of a guide's decision diagram. */
sealed interface Node {

  /** Names this node among the others of its diagram: equal nodes are one node. */
  int id();

  /** How many questions can still be asked from here at most, this one included. */
  int height();

  /**
   * A question whose answer matters here.
   *
   * @param question its place in the guide
   * @param children one for each option
   */
  record Branch(int id, int question, List<Node> children, int height) implements Node {}

  /** All that matters is known. */
  record Leaf(int id, Outline outline) implements Node {

    @Override
    public int height() {
      return 0;
    }
  }

  /** The answers lead out of the bundle. */
  record Out(int id, Exit exit) implements Node {

    @Override
    public int height() {
      return 0;
    }
  }
}
