package onething.catalogue;

import java.util.List;

/** The questions of one bundle. */
public final class Guide {

  /** What comes next after these answers. */
  public GuideStep next(Facts answers) {
    throw new UnsupportedOperationException();
  }

  /** The answers on the path, in order. */
  public List<AnsweredQuestion> path(Facts answers) {
    throw new UnsupportedOperationException();
  }

  /** These facts without the answers off the path. */
  public Facts onPath(Facts answers) {
    throw new UnsupportedOperationException();
  }
}
