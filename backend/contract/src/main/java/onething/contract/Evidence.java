package onething.contract;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One piece of evidence.
 *
 * @param type id of the evidence type
 * @param status whether the registry holds it
 * @param ref reference under which the registry can show it again; empty when not found
 * @param fields the values it carries, by name; empty when not found
 */
public record Evidence(String type, Status status, String ref, Map<String, String> fields) {

  public Evidence {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** Keeps personal data out of logs and traces. */
  @Override
  public String toString() {
    return "Evidence[" + type + " " + status + "]";
  }

  /** Whether the registry holds the evidence. */
  public enum Status {
    FOUND,
    NOT_FOUND
  }
}
