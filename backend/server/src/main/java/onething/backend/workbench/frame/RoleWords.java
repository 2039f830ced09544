package onething.backend.workbench.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import onething.backend.staff.Officer;
import onething.backend.staff.Role;

/** Names of roles and departments as they stand beside an officer's name. */
public final class RoleWords {

  /** Departments by id, in the order of a choice. */
  public static final Map<String, String> DEPARTMENTS = departments();

  private RoleWords() {}

  /** Such as {@code 综合窗口} or {@code 县公安局}. */
  public static String of(Officer officer) {
    return officer
        .department()
        .map(d -> DEPARTMENTS.getOrDefault(d, d))
        .orElseGet(() -> of(officer.role()));
  }

  /** The name of a role. */
  public static String of(Role role) {
    return switch (role) {
      case WINDOW_OFFICER -> "综合窗口";
      case DEPARTMENT_OFFICER -> "部门";
      case SUPERVISOR -> "监督（只看）";
      case ADMINISTRATOR -> "管理员";
    };
  }

  private static Map<String, String> departments() {
    var names = new LinkedHashMap<String, String>();
    names.put("health", "县卫健委");
    names.put("police", "县公安局");
    names.put("hrss", "县人社局");
    names.put("medins", "县医保局");
    return names;
  }
}
