package onething.contract.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import onething.contract.json.MalformedJson.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads and writes the contract's JSON. Reading refuses unknown, duplicate and missing fields,
 * nulls, text after the end, numbers for enums, base 64 that is not the canonical one, NUL and
 * unpaired surrogates, nesting over 16 and documents over the limit.
 */
public final class ContractJson {

  /** Largest sealed submission on the wire or on disk: 48 MiB. */
  public static final int LARGEST_SEALED = 48 << 20;

  /** Largest other body: 64 KiB. */
  public static final int LARGEST_PLAIN = 64 << 10;

  private static final int DEEPEST = 16;
  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_NUMBER = 20;

  private final int largest;
  private final JsonMapper mapper;

  /**
   * @param largest greatest number of bytes it reads
   */
  public ContractJson(int largest) {
    this.largest = largest;
    this.mapper = mapper(largest);
  }

  /** The mapper behind, for an HTTP client's converter. */
  public JsonMapper mapper() {
    return mapper;
  }

  /**
   * Reads one document.
   *
   * @throws MalformedJson if it is not exactly what the type asks for
   */
  public <T> T read(byte[] json, Class<T> type) {
    if (json.length > largest) {
      throw new MalformedJson(Reason.BEYOND_LIMITS);
    }
    T value = parse(json, type);
    if (value == null) {
      throw new MalformedJson(Reason.WRONG_VALUE);
    }
    return value;
  }

  /** Writes one document, compact, in UTF-8. */
  public byte[] write(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  private <T> T parse(byte[] json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (StreamConstraintsException e) {
      throw new MalformedJson(Reason.BEYOND_LIMITS);
    } catch (StreamReadException e) {
      throw new MalformedJson(Reason.NOT_JSON);
    } catch (UnrecognizedPropertyException e) {
      throw new MalformedJson(Reason.UNKNOWN_FIELD);
    } catch (JacksonException e) {
      throw new MalformedJson(Reason.WRONG_VALUE);
    }
  }

  private static JsonMapper mapper(int largest) {
    return JsonMapper.builder(factory(largest))
        .addModule(exactValues())
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.ALWAYS))
        .build();
  }

  private static JsonFactory factory(int largest) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxDocumentLength(largest)
                .maxStringLength(largest)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  private static SimpleModule exactValues() {
    return new SimpleModule("onething")
        .addDeserializer(String.class, new ExactText())
        .addDeserializer(byte[].class, new ExactBase64());
  }
}
