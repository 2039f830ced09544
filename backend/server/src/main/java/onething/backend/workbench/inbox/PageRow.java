package onething.backend.workbench.inbox;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import onething.backend.workbench.frame.Parts;

/** The pages of a long list; not shown for a short one. */
final class PageRow extends Nav {

  private final NativeButton before;
  private final NativeButton after;
  private final Span where = new Span();
  private int page = 1;

  PageRow(IntConsumer onPage) {
    addClassName("wb-pages");
    Parts.with(this, "aria-label", "翻页");
    before = Parts.button("wb-button small", "上一页", () -> onPage.accept(page - 1));
    after = Parts.button("wb-button small", "下一页", () -> onPage.accept(page + 1));
    add(Parts.named(before, "page-before"), where, Parts.named(after, "page-after"));
  }

  void show(int current, int pages) {
    page = current;
    setVisible(pages > 1);
    where.setText("第" + current + "页，共" + pages + "页");
    before.setEnabled(current > 1);
    after.setEnabled(current < pages);
  }
}
