package onething.kiosk.visit;

import java.util.ArrayList;
import java.util.List;

/** What was drawn on the signature pad. */
final class Pad {

  /** Less ink than this, in thousandths of the pad's width, is a touch and no signature. */
  private static final double LEAST_INK = 150;

  /** More points than any hand draws. */
  private static final int MOST_POINTS = 20_000;

  private final List<List<Point>> strokes = new ArrayList<>();
  private int points;

  List<List<Point>> strokes() {
    return List.copyOf(strokes);
  }

  void add(List<Point> stroke) {
    if (!stroke.isEmpty() && points + stroke.size() <= MOST_POINTS) {
      strokes.add(List.copyOf(stroke));
      points += stroke.size();
    }
  }

  void clear() {
    strokes.clear();
    points = 0;
  }

  boolean empty() {
    return strokes.isEmpty();
  }

  boolean signed() {
    return strokes.stream().mapToDouble(Pad::length).sum() >= LEAST_INK;
  }

  private static double length(List<Point> stroke) {
    double length = 0;
    for (int i = 1; i < stroke.size(); i++) {
      Point a = stroke.get(i - 1);
      Point b = stroke.get(i);
      length += Math.hypot(b.x() - a.x(), b.y() - a.y());
    }
    return length;
  }
}
