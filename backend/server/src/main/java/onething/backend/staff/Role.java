package onething.backend.staff;

/** What an officer may do. */
public enum Role {
  /** Receives or rejects what kiosks send in, for all departments (综合窗口). */
  WINDOW_OFFICER,
  /** Handles the items of one department. */
  DEPARTMENT_OFFICER,
  /** Reads everything, changes nothing. */
  SUPERVISOR,
  /** Keeps accounts and kiosks; sees no case. */
  ADMINISTRATOR
}
