package onething.kiosk.screen.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onething.kiosk.visit.ItemLine;

/**
 * Lays items out on two lanes: the trunk for a chain of prerequisites, and a branch beside it for
 * an item that nothing waits for while the chain goes on.
 */
final class Lanes {

  private static final int HEIGHT = 104;
  private static final int TRUNK = 22;
  private static final int BRANCH = 62;

  private Lanes() {}

  /**
   * One item on its lane.
   *
   * @param above whether the trunk comes down to it
   * @param below whether the trunk goes on under it
   */
  record Line(ItemLine item, boolean branch, boolean above, boolean below) {

    boolean starts() {
      return item.after().isEmpty();
    }

    String svg() {
      var trunk =
          branch
              ? (below ? "M22 0V104" : "M22 0V8") + "M22 0C22 46 34 52 50 52"
              : (above ? "M22 0V38" : "") + (below ? "M22 66V104" : "");
      return frame("<path d=\"%s\"/>".formatted(trunk) + circle(branch ? BRANCH : TRUNK, starts()));
    }
  }

  /** A single dot for the legend. */
  static String dot(boolean starts) {
    return "<svg viewBox=\"0 0 44 44\" fill=\"none\" stroke-width=\"6\">"
        + "<circle class=\"%s\" cx=\"22\" cy=\"22\" r=\"13\"/></svg>".formatted(style(starts));
  }

  /** Prerequisites first, each chain together, an item that ends beside the chain on a branch. */
  static List<Line> of(List<ItemLine> items) {
    var order = new ArrayList<ItemLine>();
    items.stream()
        .filter(i -> i.after().isEmpty())
        .sorted(byWaiting(items))
        .forEach(i -> walk(i, items, order));
    items.stream().filter(i -> !order.contains(i)).forEach(order::add);
    return laid(order);
  }

  private static Comparator<ItemLine> byWaiting(List<ItemLine> items) {
    return Comparator.comparingInt(i -> dependants(i, items).isEmpty() ? 1 : 0);
  }

  /** What waits for an item, those that nothing waits for first. */
  private static List<ItemLine> dependants(ItemLine item, List<ItemLine> items) {
    return items.stream().filter(i -> i.after().contains(item.id())).toList();
  }

  private static void walk(ItemLine item, List<ItemLine> items, List<ItemLine> order) {
    if (order.contains(item)) {
      return;
    }
    order.add(item);
    var next =
        dependants(item, items).stream().sorted(Comparator.comparing(ItemLine::latest)).toList();
    next.stream()
        .filter(i -> dependants(i, items).isEmpty())
        .limit(Math.max(0, next.size() - 1L))
        .forEach(i -> walk(i, items, order));
    next.forEach(i -> walk(i, items, order));
  }

  private static List<Line> laid(List<ItemLine> order) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < order.size(); i++) {
      var item = order.get(i);
      boolean below = comesLater(i, order);
      boolean branch = !item.after().isEmpty() && below && !awaited(item, order);
      lines.add(new Line(item, branch, !item.after().isEmpty(), below));
    }
    return List.copyOf(lines);
  }

  private static boolean awaited(ItemLine item, List<ItemLine> order) {
    return order.stream().anyMatch(i -> i.after().contains(item.id()));
  }

  private static boolean comesLater(int place, List<ItemLine> order) {
    Set<String> before = new HashSet<>();
    order.subList(0, place + 1).forEach(i -> before.add(i.id()));
    return order.subList(place + 1, order.size()).stream()
        .anyMatch(i -> i.after().stream().anyMatch(before::contains));
  }

  private static String frame(String inside) {
    return "<svg viewBox=\"0 0 88 %d\" preserveAspectRatio=\"none\" fill=\"none\" stroke-width=\"6\">%s</svg>"
        .formatted(HEIGHT, inside);
  }

  private static String circle(int x, boolean starts) {
    return "<circle class=\"%s\" cx=\"%d\" cy=\"52\" r=\"13\"/>".formatted(style(starts), x);
  }

  private static String style(boolean starts) {
    return starts ? "today" : "later";
  }
}
