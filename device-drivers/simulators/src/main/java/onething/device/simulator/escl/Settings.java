package onething.device.simulator.escl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client asks for in its scan settings. */
record Settings(int dpi, boolean grey, boolean feeder) {

  static Settings of(String xml) {
    int dpi = Integer.parseInt(element(xml, "XResolution", "300"));
    boolean grey = element(xml, "ColorMode", "Grayscale8").equals("Grayscale8");
    boolean feeder = element(xml, "InputSource", "Feeder").equals("Feeder");
    return new Settings(dpi, grey, feeder);
  }

  String colour() {
    return grey ? "Grayscale8" : "RGB24";
  }

  private static String element(String xml, String name, String otherwise) {
    Matcher matcher =
        Pattern.compile("<(?:\\w+:)?" + name + ">\\s*(\\w+)\\s*</(?:\\w+:)?" + name + ">")
            .matcher(xml);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
