package onething.backend.workbench.inbox;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import onething.backend.cases.Worklist;
import onething.backend.staff.Role;
import onething.backend.workbench.frame.Parts;

/** The worklists of a role, each with how many cases it holds. */
final class TabRow extends Nav {

  private final Map<Worklist, Span> counts = new EnumMap<>(Worklist.class);

  TabRow(Role role, Worklist open, Consumer<Worklist> onOpen) {
    addClassName("wb-tabs");
    Parts.with(this, "aria-label", "办件列表");
    Lists.of(role).forEach(list -> add(tab(list, role, list == open, onOpen)));
  }

  private NativeButton tab(Worklist list, Role role, boolean open, Consumer<Worklist> onOpen) {
    var tab = Parts.button("wb-tab", "", () -> onOpen.accept(list));
    var count = Parts.words("wb-number", "");
    counts.put(list, count);
    tab.add(new Span(Lists.name(list, role)), count);
    if (open) {
      Parts.with(tab, "aria-current", "page");
    }
    return Parts.named(tab, "tab-" + Lists.word(list));
  }

  /** Shows the counts; what is closed is not counted out, for it only grows. */
  void show(Map<Worklist, Integer> now) {
    counts.forEach((list, count) ->
        count.setText(
            list == Worklist.COMPLETED ? "" : Integer.toString(now.getOrDefault(list, 0))));
  }
}
