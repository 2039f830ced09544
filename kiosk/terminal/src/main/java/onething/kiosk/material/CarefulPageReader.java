package onething.kiosk.material;

import onething.device.scanner.quality.PageDecoder;
import onething.device.scanner.quality.PageInspector;

/**
 * Decodes what came from the scanner, measures it and encodes it anew: nothing but a picture can
 * get into a submission, whatever else was in the bytes.
 */
public final class CarefulPageReader implements PageReader {

  private final PageDecoder decoder = new PageDecoder();
  private final PageInspector inspector = new PageInspector();
  private final int dpi;

  /**
   * @param dpi dots per inch at which is scanned
   */
  public CarefulPageReader(int dpi) {
    this.dpi = dpi;
  }

  @Override
  public Result read(byte[] jpeg) {
    return switch (decoder.decode(jpeg)) {
      case PageDecoder.Decoded d ->
          new Result.Page(Pictures.of(d.page(), dpi), inspector.inspect(d.page()));
      case PageDecoder.Refused _ -> new Result.Refused();
    };
  }
}
