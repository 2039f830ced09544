package onething.device.scanner.escl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import onething.device.DeviceState;
import onething.device.scanner.ScanEvent.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTest {

  @ParameterizedTest
  @CsvSource({
    "Idle,ScannerAdfLoaded,ONLINE,ready",
    "Processing,ScannerAdfProcessing,ONLINE,ready",
    "Stopped,ScannerAdfJam,USER_ERROR,mediaJammed",
    "Stopped,ScannerAdfHatchOpen,USER_ERROR,coverOpen",
    "Stopped,ScannerAdfEmpty,USER_ERROR,stopped",
    "Down,ScannerAdfEmpty,HARDWARE_ERROR,scannerDown",
    "Testing,ScannerAdfEmpty,STARTING,starting"
  })
  void everyStateHasItsWord(String state, String feeder, DeviceState device, String code) {
    assertThat(new Reported(state, feeder).status().state()).isEqualTo(device);
    assertThat(new Reported(state, feeder).status().code()).isEqualTo(code);
  }

  @Test
  void anEmptyFeederIsTheCauseOnlyIfNothingIsWorse() {
    assertThat(new Reported("Idle", "ScannerAdfEmpty").cause().failure())
        .isEqualTo(Failure.NO_DOCS);
    assertThat(new Reported("Stopped", "ScannerAdfJam").cause().failure())
        .isEqualTo(Failure.MEDIA_JAMMED);
  }

  @Test
  void aStatusDocumentIsRead() throws XMLStreamException {
    Reported reported =
        parse(
            "<s:ScannerStatus xmlns:s='a' xmlns:pwg='b'><pwg:State>Idle</pwg:State>"
                + "<s:AdfState>ScannerAdfLoaded</s:AdfState></s:ScannerStatus>");
    assertThat(reported).isEqualTo(new Reported("Idle", "ScannerAdfLoaded"));
  }

  @Test
  void aCaptivePortalsPageIsNoStatus() {
    assertThatThrownBy(() -> parse("<html><br>Please log in</html>"))
        .isInstanceOf(XMLStreamException.class);
  }

  @Test
  void entitiesThatReachForFilesAreNotFollowed() {
    String xxe =
        "<!DOCTYPE s [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><s><State>&f;</State></s>";
    assertThatThrownBy(() -> parse(xxe)).isInstanceOf(XMLStreamException.class);
  }

  private static Reported parse(String xml) throws XMLStreamException {
    return Reported.parse(xml.getBytes(StandardCharsets.UTF_8));
  }
}
