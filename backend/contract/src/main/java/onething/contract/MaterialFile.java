package onething.contract;

import java.util.List;

/**
 * One scanned material.
 *
 * @param material id of the material in the catalogue
 * @param pages number of pages, at least 1
 * @param pdf the PDF; read only, never changed after construction
 * @param verdicts words of the quality verdict per page, for example {@code GOOD}
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: copied neither in nor out
public record MaterialFile(String material, int pages, byte[] pdf, List<String> verdicts) {

  public MaterialFile {
    verdicts = List.copyOf(verdicts);
  }

  @Override
  public String toString() {
    return "MaterialFile[" + material + ", " + pages + " pages, " + pdf.length + " bytes]";
  }
}
