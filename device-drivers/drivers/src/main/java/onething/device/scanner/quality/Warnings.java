package onething.device.scanner.quality;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Notices that the decoder had to mend a picture, as it does when one breaks off. */
final class Warnings implements IIOReadWarningListener {

  private boolean any;

  boolean any() {
    return any;
  }

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    any = true;
  }
}
