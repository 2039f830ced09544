package onething.journey.picture;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds words on a page that are cut off, run out of the glass, or lie over other words. */
public final class Clipping {

  /** Walks every visible text; the numbers are device-independent pixels. */
  private static final String SCRIPT =
      """
      () => {
        const found = [];
        const slack = 2;
        const glass = {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
        const scrolls = document.documentElement.dataset.density === 'desktop'
            || document.documentElement.dataset.density === 'phone'
            || document.body.dataset.density !== undefined;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const boxes = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const words = node.data.trim();
          const owner = node.parentElement;
          if (!words || !owner || ['SCRIPT', 'STYLE', 'TITLE'].includes(owner.tagName)) continue;
          if (!owner.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
          if (owner.closest('.visually-hidden, [aria-hidden="true"], vaadin-dev-tools')) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const r of range.getClientRects()) {
            if (r.width < 1 || r.height < 1) continue;
            const what = `"${words.slice(0, 24)}" (${owner.tagName.toLowerCase()}.${owner.className})`;
            if (!scrolls && (r.left < glass.left - slack || r.right > glass.right + slack
                || r.top < glass.top - slack || r.bottom > glass.bottom + slack)) {
              found.push(`${what} runs out of the page`);
            }
            for (let box = owner; box && box !== document.body; box = box.parentElement) {
              const style = getComputedStyle(box);
              const cutsX = style.overflowX !== 'visible', cutsY = style.overflowY !== 'visible';
              if (!cutsX && !cutsY) continue;
              const b = box.getBoundingClientRect();
              const mayScroll = scrolls && ['auto', 'scroll'].includes(style.overflowY);
              if (cutsX && (r.left < b.left - slack || r.right > b.right + slack)
                  || cutsY && !mayScroll && (r.top < b.top - slack - r.height * 0.2
                      || r.bottom > b.bottom + slack + r.height * 0.2)) {
                found.push(`${what} is cut off by ${box.tagName.toLowerCase()}.${box.className}`);
                break;
              }
            }
            boxes.push({r, what, owner});
          }
        }
        for (let i = 0; i < boxes.length; i++) {
          for (let j = i + 1; j < boxes.length; j++) {
            const a = boxes[i], b = boxes[j];
            if (a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue;
            const w = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
            const h = Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top);
            if (w > 3 && h > Math.min(a.r.height, b.r.height) * 0.35) {
              found.push(`${a.what} lies over ${b.what}`);
            }
          }
        }
        return [...new Set(found)];
      }
      """;

  private Clipping() {}

  /** What is wrong with the words on the page; empty when all can be read. */
  @SuppressWarnings("unchecked")
  public static List<String> on(Page page) {
    return (List<String>) page.evaluate(SCRIPT);
  }
}
