package onething.device.idcard.samv;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import onething.device.Cancellation;
import onething.device.DeviceStatus;
import onething.device.channel.Channel;
import onething.device.channel.ChannelException;
import onething.device.channel.ChannelFactory;
import onething.device.channel.Line;
import onething.device.idcard.CardReading;
import onething.device.idcard.CardReading.Reason;
import onething.device.idcard.IdCardReader;

/**
 * A reader of resident identity cards with a SAM-V module. Find, select and read are sent every
 * time. After a good reading the module does not find the same card again until it was lifted.
 */
public final class SamVReader implements IdCardReader {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(150);
  private static final Duration SHORT_SILENCE = Duration.ofMillis(450);
  private static final Duration READ_SILENCE = Duration.ofSeconds(2);
  private static final Duration TURN = Duration.ofMillis(100);
  private static final int TRIES = 3;
  private static final int FOUND = 0x9F;
  private static final int OK = 0x90;
  private static final int NO_CONTENT = 0x91;

  private final String id;
  private final Line line;
  private final Module module = new Module();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile DeviceStatus known = DeviceStatus.NOT_ASKED;
  private volatile boolean selected;

  /** A reader at the end of a line that is not open yet. */
  public SamVReader(String id, ChannelFactory channels) {
    this.id = id;
    this.line = new Line(channels);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public CardReading read(Duration wait, Cancellation cancel) {
    turn.lock();
    try {
      return readInTurn(wait, cancel);
    } catch (ChannelException e) {
      return lost(DeviceStatus.UNREACHABLE);
    } finally {
      turn.unlock();
    }
  }

  private CardReading readInTurn(Duration wait, Cancellation cancel) {
    long end = System.nanoTime() + wait.toNanos();
    int troubles = 0;
    while (!cancel.isCanceled()) {
      Reply reply = ask(Command.FIND, cancel);
      if (reply instanceof Reply.Frame frame && frame.is(FOUND)) {
        known = DeviceStatus.READY;
        return readFound(cancel);
      }
      troubles = reply instanceof Reply.Frame ? 0 : troubles + 1;
      if (troubles == TRIES) {
        return lost(DeviceStatus.SILENT);
      }
      if (System.nanoTime() >= end) {
        return new CardReading.NoCard();
      }
      cancel.await(LOOK_AGAIN);
    }
    return new CardReading.Canceled();
  }

  private CardReading lost(DeviceStatus status) {
    line.close();
    selected = false;
    known = status;
    return new CardReading.ReaderDown(status);
  }

  /** A card was found: read it, and if that fails see whether it is still there. */
  private CardReading readFound(Cancellation cancel) {
    CardReading reading = readOnce(cancel);
    for (int i = 1; i < TRIES && mayHelpToReadAgain(reading); i++) {
      Reply again = ask(Command.FIND, cancel);
      if (!(again instanceof Reply.Frame frame && frame.is(FOUND))) {
        return gone(again);
      }
      reading = readOnce(cancel);
    }
    return cancel.isCanceled() ? new CardReading.Canceled() : reading;
  }

  private CardReading gone(Reply find) {
    return switch (find) {
      case Reply.Frame notFound -> new CardReading.RemovedEarly();
      case Reply.Stopped stopped -> new CardReading.Canceled();
      case Reply.Noise noise -> lost(DeviceStatus.SILENT);
      case Reply.Silence silence -> lost(DeviceStatus.SILENT);
    };
  }

  private static boolean mayHelpToReadAgain(CardReading reading) {
    return reading instanceof CardReading.Unreadable(Reason reason) && !isFinal(reason);
  }

  /** Whether reading the same card again cannot help. */
  private static boolean isFinal(Reason reason) {
    return switch (reason) {
      case INVALID_CHECK_DIGIT, WRONG_LENGTH, UNKNOWN_TYPE -> true;
      case GARBLED, AUTHENTICATION_FAILED -> false;
    };
  }

  private CardReading readOnce(Cancellation cancel) {
    selected = false;
    Channel channel = line.channel();
    Reply select = module.exchange(channel, Command.SELECT, SHORT_SILENCE, cancel);
    if (!(select instanceof Reply.Frame answered && answered.is(OK))) {
      return failed(select);
    }
    Reply read = module.exchange(channel, Command.READ_TEXT_AND_PHOTO, READ_SILENCE, cancel);
    if (!(read instanceof Reply.Frame content && content.is(OK))) {
      return failed(read);
    }
    selected = true;
    try {
      return CardText.read(content.data());
    } finally {
      Arrays.fill(content.data(), (byte) 0);
    }
  }

  private static CardReading failed(Reply reply) {
    int sw3 = reply instanceof Reply.Frame frame ? frame.sw3() : 0;
    return new CardReading.Unreadable(
        switch (sw3) {
          case 0x40 -> Reason.UNKNOWN_TYPE;
          case 0x31, 0x32, 0x61, 0x66 -> Reason.AUTHENTICATION_FAILED;
          default -> Reason.GARBLED;
        });
  }

  private Reply ask(Command command, Cancellation cancel) {
    return line.ask(channel -> module.exchange(channel, command, SHORT_SILENCE, cancel));
  }

  @Override
  public boolean cardPresent() {
    if (!turn.tryLock()) {
      return false;
    }
    try {
      return (selected && stillSelected()) || found();
    } catch (ChannelException e) {
      lost(DeviceStatus.UNREACHABLE);
      return false;
    } finally {
      turn.unlock();
    }
  }

  private boolean stillSelected() {
    Reply reply = ask(Command.LATEST_ADDRESS, new Cancellation());
    selected = reply instanceof Reply.Frame frame && (frame.is(OK) || frame.is(NO_CONTENT));
    return selected;
  }

  private boolean found() {
    return ask(Command.FIND, new Cancellation()) instanceof Reply.Frame frame && frame.is(FOUND);
  }

  @Override
  public DeviceStatus status() {
    if (!inTurn()) {
      return known;
    }
    try {
      boolean answers = ask(Command.STATUS, new Cancellation()) instanceof Reply.Frame;
      known = answers ? DeviceStatus.READY : DeviceStatus.SILENT;
    } catch (ChannelException e) {
      lost(DeviceStatus.UNREACHABLE);
    } finally {
      turn.unlock();
    }
    return known;
  }

  private boolean inTurn() {
    try {
      return turn.tryLock(TURN.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      line.close();
    } finally {
      turn.unlock();
    }
  }
}
