package onething.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** How the citizen signed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Signature.Drawn.class, name = "drawn"),
  @JsonSubTypes.Type(value = Signature.CardAgain.class, name = "cardAgain"),
  @JsonSubTypes.Type(value = Signature.None.class, name = "none")
})
public sealed interface Signature {

  /**
   * Drawn with a finger.
   *
   * @param png picture of the strokes; read only
   */
  @SuppressWarnings("ArrayRecordComponent") // a picture: copied neither in nor out
  record Drawn(byte[] png) implements Signature {
    @Override
    public String toString() {
      return "Drawn[" + png.length + " bytes]";
    }
  }

  /**
   * The same card placed on the reader once more.
   *
   * @param at instant of the second reading
   */
  record CardAgain(Instant at) implements Signature {}

  /** The bundle asks for no signature. */
  record None() implements Signature {}
}
