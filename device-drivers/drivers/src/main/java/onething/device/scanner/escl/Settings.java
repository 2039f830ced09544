package onething.device.scanner.escl;

import onething.device.scanner.ScanRequest;

/** The scan settings document of a job: one A4 page after the other, as JPEG. */
final class Settings {

  private static final String TEMPLATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scan:ScanSettings xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
          xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
        <pwg:Version>2.6</pwg:Version>
        <scan:Intent>Document</scan:Intent>
        <pwg:ScanRegions>
          <pwg:ScanRegion>
            <pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>
            <pwg:XOffset>0</pwg:XOffset>
            <pwg:YOffset>0</pwg:YOffset>
            <pwg:Width>2480</pwg:Width>
            <pwg:Height>3508</pwg:Height>
          </pwg:ScanRegion>
        </pwg:ScanRegions>
        <pwg:InputSource>%s</pwg:InputSource>
        <scan:ColorMode>%s</scan:ColorMode>
        <scan:XResolution>%d</scan:XResolution>
        <scan:YResolution>%d</scan:YResolution>
        <pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
        <scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>
      </scan:ScanSettings>
      """;

  private Settings() {}

  static String xml(ScanRequest request) {
    String source =
        switch (request.source()) {
          case FEEDER -> "Feeder";
          case FLATBED -> "Platen";
        };
    String colour =
        switch (request.mode()) {
          case GRAY8 -> "Grayscale8";
          case RGB24 -> "RGB24";
        };
    return TEMPLATE.formatted(source, colour, request.dpi(), request.dpi());
  }
}
