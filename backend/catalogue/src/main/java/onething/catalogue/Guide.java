package onething.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The questions of one bundle, asked in their order and only where the answer can still change the
 * plan or the way. Nothing is remembered: every call starts from the facts alone, so an answer off
 * the path has no value and no after-effect.
 */
public final class Guide {

  private static final String EVIDENCE = Availability.factName("");

  private final List<Question> questions;
  private final Node root;

  Guide(List<Question> questions, Node root) {
    this.questions = List.copyOf(questions);
    this.root = root;
  }

  /** All questions, in order, asked or not. */
  public List<Question> questions() {
    return questions;
  }

  /** The most questions anybody is asked. */
  public int longestPath() {
    return root.height();
  }

  /** What comes next after these answers. A value that is no option counts as no answer. */
  public GuideStep next(Facts answers) {
    var walk = walk(answers);
    return switch (walk.end()) {
      case Node.Branch branch ->
          new GuideStep.Ask(
              questions.get(branch.question()), walk.answered().size() + 1, branch.height() - 1);
      case Node.Leaf leaf -> new GuideStep.Concluded(onPath(answers));
      case Node.Out out -> new GuideStep.Onward(out.exit());
    };
  }

  /** The answers on the path, in order. */
  public List<AnsweredQuestion> path(Facts answers) {
    return walk(answers).answered();
  }

  /** The answers on the path and what is known of evidence; answers off the path have no value. */
  public Facts onPath(Facts answers) {
    var kept = Facts.of();
    for (var fact : answers.asMap().entrySet()) {
      if (fact.getKey().startsWith(EVIDENCE)) {
        kept = kept.with(fact.getKey(), fact.getValue());
      }
    }
    for (var answered : path(answers)) {
      kept = kept.with(answered.question().id(), answered.answer().value());
    }
    return kept;
  }

  /** Where these answers end: the path and the node behind it. */
  Walk walk(Facts answers) {
    List<AnsweredQuestion> answered = new ArrayList<>();
    var node = root;
    while (node instanceof Node.Branch branch) {
      var question = questions.get(branch.question());
      var option = answers.get(question.id()).flatMap(question::option);
      if (option.isEmpty()) {
        break;
      }
      answered.add(new AnsweredQuestion(question, option.get()));
      node = branch.children().get(question.options().indexOf(option.get()));
    }
    return new Walk(List.copyOf(answered), node);
  }

  Node root() {
    return root;
  }

  record Walk(List<AnsweredQuestion> answered, Node end) {

    Optional<Outline> outline() {
      return end instanceof Node.Leaf leaf ? Optional.of(leaf.outline()) : Optional.empty();
    }
  }
}
