package onething.device.printer;

import java.util.List;

/**
 * One slip to print; the driver feeds and cuts at its end.
 *
 * @param id the job's name, compared before anything is said about the slip
 * @param elements what is on it
 */
public record SlipJob(JobId id, List<SlipElement> elements) {

  /** Keeps its own copy. */
  public SlipJob {
    elements = List.copyOf(elements);
  }
}
