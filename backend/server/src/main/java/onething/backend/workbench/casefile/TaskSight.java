package onething.backend.workbench.casefile;

import java.util.List;
import onething.backend.cases.CaseAction;

/**
 * What the task panel shows while no step has been begun.
 *
 * @param title what is looked at
 * @param sub who handles it and how far it is
 * @param item id of the item; empty for the whole case
 * @param actions what this officer may do now, in order
 * @param points what to look at
 * @param idle when nothing is to do: why
 * @param next when nothing is to do: what happens next
 */
record TaskSight(
    String title,
    String sub,
    String item,
    List<CaseAction> actions,
    List<ReviewPoint> points,
    String idle,
    String next) {}
