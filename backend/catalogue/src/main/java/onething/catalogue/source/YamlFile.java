package onething.catalogue.source;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One YAML document as a tree of {@link Section}s. No object is ever built from a tag, and anchors
 * and aliases are refused, so a small file cannot unfold into a large one.
 */
public final class YamlFile {

  private static final int MOST_CODE_POINTS = 1_000_000;
  private static final int DEEPEST = 20;

  private YamlFile() {}

  /** The root mapping; empty when the text is no such document, with the problem noted. */
  public static Optional<Section> read(String file, String text, Problems problems) {
    try {
      return isBomb(file, text, problems)
          ? Optional.empty()
          : root(file, yaml().compose(new StringReader(text)), problems);
    } catch (MarkedYAMLException e) {
      problems.add(place(file, e.getProblemMark()), "not valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(new Place(file, 1, 1), "not valid YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static Optional<Section> root(String file, Node node, Problems problems) {
    if (node == null) {
      problems.add(new Place(file, 1, 1), "the file is empty");
      return Optional.empty();
    }
    return Section.of(file, node, problems);
  }

  /** Looks at the events before any node is built: they cost no more than the text is long. */
  private static boolean isBomb(String file, String text, Problems problems) {
    var depth = 0;
    for (Event event : yaml().parse(new StringReader(text))) {
      depth += depthAdded(event);
      if (event instanceof AliasEvent || event instanceof NodeEvent node && isAnchored(node)) {
        problems.add(place(file, event.getStartMark()), "anchors and aliases are not allowed");
        return true;
      }
      if (depth > DEEPEST) {
        problems.add(place(file, event.getStartMark()), "nested deeper than " + DEEPEST);
        return true;
      }
    }
    return false;
  }

  private static boolean isAnchored(NodeEvent node) {
    return node.getAnchor() != null;
  }

  private static int depthAdded(Event event) {
    return switch (event) {
      case CollectionStartEvent start -> 1;
      case CollectionEndEvent end -> -1;
      default -> 0;
    };
  }

  private static Yaml yaml() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    return new Yaml(options);
  }

  static Place place(String file, @Nullable Mark mark) {
    return mark == null
        ? new Place(file, 1, 1)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
