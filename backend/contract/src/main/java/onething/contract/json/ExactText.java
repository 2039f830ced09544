package onething.contract.json;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text that every store and every screen can hold: no NUL, no half of a surrogate pair. */
final class ExactText extends StdScalarDeserializer<String> {

  ExactText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return context.reportInputMismatch(String.class, "not a text");
    }
    String text = parser.getString();
    if (text.indexOf('\0') >= 0
        || !StandardCharsets.UTF_8.newEncoder().canEncode(CharBuffer.wrap(text))) {
      return context.reportInputMismatch(String.class, "not a sound text");
    }
    return text;
  }
}
