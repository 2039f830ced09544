package onething.device.channel;

import org.jspecify.annotations.Nullable;

/** A fault of a line: it cannot be opened, or it is dead. Drivers turn it into a device status. */
public final class ChannelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  /** A fault named by a stable word, such as {@code closed}. */
  public ChannelException(String code) {
    this(code, null);
  }

  /** A fault named by a stable word, and what caused it. */
  public ChannelException(String code, @Nullable Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  /** The stable word. */
  public String code() {
    return code;
  }
}
