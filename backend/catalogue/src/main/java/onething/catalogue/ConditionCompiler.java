package onething.catalogue;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onething.catalogue.source.Located;
import onething.catalogue.source.Problems;

/**
 * Turns CEL over the questions of one guide into {@link Condition}s. Each question is a string
 * variable; an option that does not exist is refused like a wrong type.
 */
final class ConditionCompiler {

  /** Beyond this a condition should be split; it also bounds the work a hostile file can cause. */
  private static final int MOST_COMBINATIONS = 10_000;

  private final List<Question> questions;
  private final Map<String, Integer> places = new HashMap<>();
  private final Problems problems;
  private final CelCompiler compiler;
  private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
  private final Map<String, Condition> known = new HashMap<>();

  ConditionCompiler(List<Question> questions, Problems problems) {
    this.questions = questions;
    this.problems = problems;
    var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
    for (var place = 0; place < questions.size(); place++) {
      var id = questions.get(place).id();
      if (places.put(id, place) == null) {
        builder.addVar(id, SimpleType.STRING);
      }
    }
    this.compiler = builder.build();
  }

  /** The condition; one that always holds where the expression is wrong, with the problem noted. */
  Condition compile(Located expression) {
    var compiled = known.get(expression.text());
    if (compiled == null) {
      compiled = parse(expression);
      known.put(expression.text(), compiled);
    }
    return compiled;
  }

  private Condition parse(Located expression) {
    try {
      var result = compiler.compile(expression.text());
      if (result.hasError()) {
        result.getErrors().forEach(issue -> problems.add(expression.place(), said(issue)));
        return Condition.always();
      }
      var ast = result.getAst();
      checkOptions(ast, expression);
      return tabulate(ast, expression);
    } catch (CelValidationException | CelEvaluationException | ArithmeticException e) {
      problems.add(expression.place(), "condition cannot be worked out: " + e.getMessage());
      return Condition.always();
    }
  }

  private static String said(CelIssue issue) {
    return "condition: " + issue.getMessage();
  }

  private Condition tabulate(CelAbstractSyntaxTree ast, Located expression)
      throws CelEvaluationException {
    var asked = variables(ast);
    var sizes = asked.stream().map(place -> questions.get(place).options().size()).toList();
    if (sizes.stream().reduce(1, Math::multiplyExact) > MOST_COMBINATIONS) {
      problems.add(expression.place(), "condition looks at too many questions: split it");
      return Condition.always();
    }
    var program = runtime.createProgram(ast);
    return Condition.of(asked, sizes, choice -> decide(program, asked, choice, expression));
  }

  private boolean decide(
      CelRuntime.Program program, List<Integer> asked, int[] choice, Located expression) {
    Map<String, Object> answers = new HashMap<>();
    for (var i = 0; i < choice.length; i++) {
      var question = questions.get(asked.get(i));
      answers.put(question.id(), question.options().get(choice[i]).value());
    }
    try {
      return (Boolean) program.eval(answers);
    } catch (CelEvaluationException e) {
      problems.add(expression.place(), "condition fails for " + answers + ": " + e.getMessage());
      return false;
    }
  }

  private List<Integer> variables(CelAbstractSyntaxTree ast) {
    return nodes(ast)
        .map(CelNavigableExpr::expr)
        .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.IDENT)
        .map(expr -> places.get(expr.ident().name()))
        .filter(place -> place != null)
        .distinct()
        .sorted()
        .toList();
  }

  /** Types cannot catch a mistyped option: compare each literal with the question beside it. */
  private void checkOptions(CelAbstractSyntaxTree ast, Located expression) {
    nodes(ast)
        .map(CelNavigableExpr::expr)
        .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CALL)
        .map(CelExpr::call)
        .filter(call -> List.of("_==_", "_!=_", "@in").contains(call.function()))
        .forEach(call -> checkOptions(call.args(), expression));
  }

  private void checkOptions(List<CelExpr> compared, Located expression) {
    compared.stream()
        .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.IDENT)
        .map(expr -> places.get(expr.ident().name()))
        .filter(place -> place != null)
        .map(questions::get)
        .forEach(question -> literals(compared).forEach(v -> checkOption(question, v, expression)));
  }

  private void checkOption(Question question, String value, Located expression) {
    if (question.option(value).isEmpty()) {
      problems.add(
          expression.place(), "question '" + question.id() + "' has no option '" + value + "'");
    }
  }

  private static Stream<String> literals(List<CelExpr> compared) {
    return compared.stream()
        .flatMap(expr ->
            expr.getKind() == CelExpr.ExprKind.Kind.LIST
                ? expr.list().elements().stream()
                : Stream.of(expr))
        .filter(expr -> expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
        .map(CelExpr::constant)
        .filter(constant -> constant.getKind() == CelConstant.Kind.STRING_VALUE)
        .map(CelConstant::stringValue);
  }

  private static Stream<CelNavigableExpr> nodes(CelAbstractSyntaxTree ast) {
    return CelNavigableAst.fromAst(ast).getRoot().allNodes();
  }
}
