package onething.catalogue;

/**
 * How long a department may take from acceptance to decision, in working days.
 *
 * @param statutoryWorkdays 法定办结时限
 * @param promisedWorkdays 承诺办结时限, never longer; 0 means decided on the spot (即办件)
 */
public record Limits(int statutoryWorkdays, int promisedWorkdays) {}
