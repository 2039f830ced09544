package onething.backend.staff;

import java.util.Optional;

/**
 * Somebody who works here, as far as rules need to know.
 *
 * @param username name for signing in; it stands in the events
 * @param displayName name shown on screen, in Chinese
 * @param role what the officer may do
 * @param department id of the department; present exactly for {@link Role#DEPARTMENT_OFFICER}
 */
public record Officer(String username, String displayName, Role role, Optional<String> department) {

  public Officer {
    if ((role == Role.DEPARTMENT_OFFICER) != department.isPresent()) {
      throw new IllegalArgumentException("A department belongs to a department officer");
    }
  }

  /** Whether this officer handles the items of that department. */
  public boolean handles(String departmentId) {
    return department.filter(departmentId::equals).isPresent();
  }
}
