package onething.measure;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Times a tap inside the page: from the finger's event to the frame that shows the answer. The
 * frame counts as shown when the task after its animation callback runs, that is after style,
 * layout and paint were handed on.
 */
final class Stopwatch {

  private static final String START =
      """
      () => {
        window.tapped = undefined;
        window.shown = new Promise(resolve => {
          addEventListener('pointerdown', e => { window.tapped = e.timeStamp; }, {once: true, capture: true});
          const observer = new MutationObserver(() => {
            if (window.tapped === undefined) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => resolve(performance.now() - window.tapped);
              channel.port2.postMessage(0);
            });
          });
          observer.observe(document.body, {subtree: true, attributes: true, attributeFilter: ['data-turn']});
        });
      }
      """;

  private Stopwatch() {}

  /** Milliseconds from the touch of the key to the frame that answers it. */
  static double tap(Page page, Locator key) {
    page.evaluate(START);
    key.click();
    return ((Number) page.evaluate("() => window.shown")).doubleValue();
  }
}
