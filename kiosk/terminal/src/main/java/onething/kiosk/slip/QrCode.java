package onething.kiosk.slip;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import onething.device.printer.Bitmap;

/** A QR code as dots (ISO/IEC 18004), with its quiet zone of 4 modules. */
final class QrCode {

  private static final int QUIET_MODULES = 4;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          QUIET_MODULES,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  private QrCode() {}

  /**
   * @param dots dots a module, both ways
   */
  static Bitmap of(String text, int dots) {
    BitMatrix modules = modules(text);
    return Bitmap.draw(modules.getWidth(), modules.getHeight(), modules::get).enlarged(dots);
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }
}
