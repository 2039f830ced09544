package onething.backend.workbench.casefile;

/**
 * One thing to look at before a step.
 *
 * @param name what
 * @param found what the machine found, or where to look
 * @param byMachine whether the machine has checked it already
 */
record ReviewPoint(String name, String found, boolean byMachine) {}
