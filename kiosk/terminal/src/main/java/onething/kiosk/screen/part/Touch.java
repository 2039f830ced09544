package onething.kiosk.screen.part;

import onething.kiosk.keyboard.Candidate;
import onething.kiosk.keyboard.Mode;
import onething.kiosk.visit.Action;

/** What touching a key means; data, so that a redrawn page can be compared with the old one. */
public sealed interface Touch {

  /** For the visit. */
  record Act(Action action) implements Touch {}

  /** Opens another leaf of a list that is longer than the page; stays on this screen. */
  record Leaf(String list, int leaf) implements Touch {}

  /** A key of the on-screen keyboard. */
  record Type(Stroke stroke) implements Touch {}

  /** What a key of the keyboard does. */
  sealed interface Stroke {
    /** Writes a letter, digit or sign. */
    record Sign(String text) implements Stroke {}

    /** Takes back. */
    record Erase() implements Stroke {}

    /** Puts this in place of the draft: a field's option was chosen. */
    record Replace(String draft) implements Stroke {}

    /** Takes everything back. */
    record Clear() implements Stroke {}

    /** Cuts syllables. */
    record Split() implements Stroke {}

    /** Capitals or not. */
    record Shift() implements Stroke {}

    /** Other keys. */
    record Switch(Mode mode) implements Stroke {}

    /** A candidate. */
    record Choose(Candidate candidate) implements Stroke {}

    /** Another page of candidates. */
    record Turn(int page) implements Stroke {}
  }
}
