package onething.catalogue;

import java.util.List;

/**
 * What follows from the answers alone, before it is known which evidence is to be had. Two sets of
 * answers with equal outlines have equal plans whatever the evidence.
 */
record Outline(
    List<PlannedItem> items, List<LeftOut> leftOut, List<Field> fields, List<Demand> demands) {

  /**
   * A material some planned items require.
   *
   * @param items the planned items that require it
   * @param ways the ways round it that these answers leave open, best first
   * @param causes places of the questions that make it required
   */
  record Demand(
      Paper paper,
      List<String> items,
      Text reason,
      String basis,
      List<Rules.ExemptRule> ways,
      List<Integer> causes) {}
}
