package onething.device.simulator.samv;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import onething.device.channel.Channel;
import onething.device.simulator.LineSimulator;
import onething.device.simulator.Listeners;
import onething.device.simulator.sample.SampleCard;

/** A reader of resident identity cards: a field for one card and a SAM-V module behind it. */
public final class SamVSimulator extends LineSimulator {

  private final Module module;

  /** An empty reader. */
  public SamVSimulator(Clock clock) {
    super("idCard", new Listeners("idCard", clock));
    module = new Module(listeners);
  }

  /** Puts a card on the reader, in the place of any other. */
  public void place(SampleCard card) {
    module.field().place(card);
    listeners.tell("mediaInserted", card.key());
  }

  /** Takes the card off the reader. */
  public void remove() {
    if (module.field().remove()) {
      listeners.tell("mediaRemoved", "");
    }
  }

  /** The card on the reader. */
  public Optional<SampleCard> placed() {
    return module.field().card();
  }

  /** Takes the next card away in the middle of its reading. */
  public void takeEarly(boolean on) {
    module.field().takeEarly(on);
    listeners.changed();
  }

  /** Whether the next card will be taken away in the middle of its reading. */
  public boolean takesEarly() {
    return module.field().takesEarly();
  }

  /** Whether a card's content is on its way at this moment. */
  public boolean isReading() {
    return module.isReading();
  }

  /**
   * Makes the line slow.
   *
   * @param factor how many times slower than 115,200 baud; 1 is ordinary, 0 takes no time at all
   */
  public void slow(int factor) {
    module.pace(factor);
    listeners.changed();
  }

  /** How many times slower than 115,200 baud. */
  public int slowness() {
    return module.pace();
  }

  /** Sends only the first bytes of the next reply, as a bad contact would. */
  public void tearNextReply(int bytes) {
    module.tear(OptionalInt.of(bytes));
  }

  @Override
  public void reset() {
    takeEarly(false);
    slow(1);
    remove();
    plug();
    listeners.changed();
  }

  @Override
  protected void talk(Channel line) {
    module.talk(line);
  }
}
