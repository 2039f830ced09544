package onething.kiosk.visit;

import java.util.List;
import java.util.Optional;

/**
 * One scanned page.
 *
 * @param number from 1
 * @param imageKey for {@link Terminal#image}; a new one after each turn or rescan
 * @param problem what is wrong and what to do, as 第 3 页太暗，请重扫
 * @param kept whether the citizen kept it although doubtful
 */
public record PageThumb(
    int number,
    String imageKey,
    PageVerdict verdict,
    List<PageCheck> checks,
    Optional<Message> problem,
    boolean kept) {}
