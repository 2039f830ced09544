package onething.backend.workbench.inbox;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import onething.backend.cases.Worklist;
import onething.backend.staff.Role;

/**
 * What of the inbox is looked at, as it stands in the address; so the way back from a case leads to
 * the same place.
 *
 * @param list the open tab
 * @param page page of the list, from 1
 * @param search part of a case number, upper case; empty for all
 */
record InboxQuery(Worklist list, int page, String search) {

  static InboxQuery of(QueryParameters parameters, Role role) {
    var page = parameters.getSingleParameter("page").filter(p -> p.matches("[1-9][0-9]{0,2}"));
    return new InboxQuery(
        Lists.named(parameters.getSingleParameter("list").orElse(""), role),
        page.map(Integer::parseInt).orElse(1),
        normal(parameters.getSingleParameter("q").orElse("")));
  }

  /** A case number, or a part of one, as it is compared: without spaces, in capitals. */
  static String normal(String typed) {
    var plain = typed.strip().replace(" ", "").toUpperCase(Locale.ROOT);
    return plain.length() > 40 ? plain.substring(0, 40) : plain;
  }

  InboxQuery with(Worklist other) {
    return new InboxQuery(other, 1, search);
  }

  InboxQuery page(int other) {
    return new InboxQuery(list, other, search);
  }

  InboxQuery search(String other) {
    return new InboxQuery(list, 1, normal(other));
  }

  QueryParameters parameters() {
    Map<String, String> parameters = new HashMap<>(Map.of("list", Lists.word(list)));
    if (page > 1) {
      parameters.put("page", Integer.toString(page));
    }
    if (!search.isEmpty()) {
      parameters.put("q", search);
    }
    return QueryParameters.simple(parameters);
  }
}
