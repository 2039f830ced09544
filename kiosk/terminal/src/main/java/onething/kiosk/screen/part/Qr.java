package onething.kiosk.screen.part;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** A QR code (ISO/IEC 18004) drawn as one SVG path, error correction M, quiet zone of four. */
public final class Qr {

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

  private Qr() {}

  /** The code of an address, with a spoken name. */
  public static Span of(String address, String name) {
    var code = Box.svg("qr", svg(address));
    code.getElement().removeAttribute("aria-hidden");
    code.getElement().setAttribute("role", "img").setAttribute("aria-label", name);
    code.getElement().setAttribute("data-testid", "track-qr").setAttribute("data-url", address);
    return code;
  }

  static String svg(String address) {
    var matrix = matrix(address);
    var path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return ("<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
            + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>")
        .formatted(matrix.getWidth(), matrix.getHeight(), path);
  }

  private static BitMatrix matrix(String address) {
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("an address too long for a code", e);
    }
  }
}
