package onething.kiosk.visit;

import java.util.Optional;

/**
 * Where a visit stands. A step shows a page, takes the actions that fit it and lets all others be;
 * the next step begins by {@link Visit#go}.
 */
sealed interface Step
    permits WelcomeStep,
        ChooseStep,
        AskStep,
        ExitStep,
        NoticeStep,
        ConsentStep,
        CardStep,
        LookStep,
        FetchStep,
        ChangeStep,
        FormStep,
        MaterialStep,
        ReviewStep,
        SignStep,
        SubmitStep,
        DoneStep {

  Page page();

  /** Where on the visit line, if on it. */
  Optional<Stop> stop();

  /** Does what fits this page. */
  void act(Action action);

  /** Begins what the step has to do by itself. */
  default void begin() {}

  /** A few times a second, and once when it begins. */
  default void tick() {}

  /** Whether "end" is offered here. */
  default boolean canEnd() {
    return true;
  }
}
