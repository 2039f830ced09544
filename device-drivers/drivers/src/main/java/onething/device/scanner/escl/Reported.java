package onething.device.scanner.escl;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import onething.device.DeviceState;
import onething.device.DeviceStatus;
import onething.device.RequiredAction;
import onething.device.scanner.ScanEvent.Failure;

/** What a scanner's status document says: its state and that of its feeder (PWG 5100.17 words). */
record Reported(String state, String feeder) {

  private static final DeviceStatus JAMMED = handNeeded("mediaJammed");
  private static final DeviceStatus OPEN = handNeeded("coverOpen");

  /** What a scan that ended early failed for. */
  record Cause(Failure failure, DeviceStatus status) {}

  static Reported parse(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    String state = "";
    String feeder = "";
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "State" -> state = reader.getElementText();
          case "AdfState" -> feeder = reader.getElementText();
          default -> {}
        }
      }
    }
    return new Reported(state, feeder);
  }

  DeviceStatus status() {
    return switch (feeder) {
      case "ScannerAdfJam", "ScannerAdfMispick", "ScannerAdfMultipickDetected" -> JAMMED;
      case "ScannerAdfHatchOpen" -> OPEN;
      default -> statusOfState();
    };
  }

  private DeviceStatus statusOfState() {
    return switch (state) {
      case "Idle", "Processing" -> DeviceStatus.READY;
      case "Testing" -> new DeviceStatus(DeviceState.STARTING, RequiredAction.NONE, "starting");
      case "Stopped" -> handNeeded("stopped");
      default ->
          new DeviceStatus(DeviceState.HARDWARE_ERROR, RequiredAction.MAINTENANCE, "scannerDown");
    };
  }

  boolean feederEmpty() {
    return feeder.equals("ScannerAdfEmpty");
  }

  Cause cause() {
    DeviceStatus status = status();
    if (status.equals(JAMMED)) {
      return new Cause(Failure.MEDIA_JAMMED, status);
    }
    if (status.equals(OPEN)) {
      return new Cause(Failure.COVER_OPEN, status);
    }
    return new Cause(feederEmpty() ? Failure.NO_DOCS : Failure.SCANNER_INOP, status);
  }

  private static DeviceStatus handNeeded(String code) {
    return new DeviceStatus(DeviceState.USER_ERROR, RequiredAction.CLEAR, code);
  }
}
