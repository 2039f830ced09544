package onething.contract.json;

import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Base 64 in its one canonical form. Common decoders ignore the last character's unused bits, so
 * that a changed byte of the document would go unnoticed.
 */
final class ExactBase64 extends StdScalarDeserializer<byte[]> {

  ExactBase64() {
    super(byte[].class);
  }

  @Override
  public byte[] deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return context.reportInputMismatch(byte[].class, "not base 64");
    }
    String text = parser.getString();
    byte[] bytes = decode(text, context);
    if (!lastGroup(bytes).equals(text.substring(Math.max(0, text.length() - 4)))) {
      return context.reportInputMismatch(byte[].class, "not canonical base 64");
    }
    return bytes;
  }

  private static byte[] decode(String text, DeserializationContext context) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(byte[].class, "not base 64");
    }
  }

  /** Only the last group can be written in more than one way. */
  private static String lastGroup(byte[] bytes) {
    int length = bytes.length == 0 ? 0 : (bytes.length - 1) % 3 + 1;
    byte[] last = Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    return Base64.getEncoder().encodeToString(last);
  }
}
