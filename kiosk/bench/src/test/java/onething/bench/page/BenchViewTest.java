package onething.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.escpos.EscPosSimulator;
import onething.device.simulator.sample.SampleCard;
import onething.device.simulator.sample.SamplePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DisplayName("The bench's page")
@SpringBootTest(properties = "onething.bench.devices-port=0")
class BenchViewTest extends SpringBrowserlessTest {

  @Autowired private SimulatedDevices devices;

  @BeforeEach
  void open() {
    devices.reset();
    navigate(BenchView.class);
  }

  @Test
  @DisplayName("puts a citizen's card on the reader, and takes it off")
  void placesAndRemovesACard() {
    click("card-zhang");
    assertThat(devices.cardReader().placed().map(SampleCard::key)).contains("zhang");
    devices.cardReader().remove();
    assertThat(devices.cardReader().placed()).isEmpty();
  }

  @Test
  @DisplayName("lays pages into the feeder one upon another")
  void loadsPages() {
    click("page-bill1");
    click("page-bill2");
    assertThat(devices.scanner().feeder())
        .extracting(SamplePage::key)
        .containsExactly("bill1", "bill2");
  }

  @Test
  @DisplayName("turns a fault on and names every fault by a switch of its own")
  void causesAFault() {
    click("fault-paper-out");
    assertThat(devices.printer().faults()).containsExactly(EscPosSimulator.Fault.PAPER_OUT);
    assertThat(devices.faults().values())
        .allSatisfy(
            faults -> assertThat(faults).extracting(fault -> fault.id()).doesNotHaveDuplicates());
  }

  @Test
  @DisplayName("says that it is for demonstration and tests only")
  void isLabelled() {
    assertThat(view().getElement().getTextRecursively()).contains("只用于演示和测试");
  }

  private void click(String testId) {
    NativeButton button =
        all(view())
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(each -> testId.equals(each.getElement().getAttribute("data-testid")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button with data-testid " + testId));
    test(button).click();
  }

  private Component view() {
    return (Component) getCurrentView();
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(Stream.of(root), root.getChildren().flatMap(BenchViewTest::all));
  }
}
