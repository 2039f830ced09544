package onething.device.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import onething.device.DeviceState;
import onething.device.printer.Bitmap;
import onething.device.printer.JobId;
import onething.device.printer.PaperLevel;
import onething.device.printer.PrintOutcome;
import onething.device.printer.PrintOutcome.Reason;
import onething.device.printer.SlipElement;
import onething.device.printer.SlipElement.Align;
import onething.device.printer.SlipElement.Size;
import onething.device.printer.SlipJob;
import onething.device.printer.escpos.Completion;
import onething.device.printer.escpos.EscPosPrinter;
import onething.device.simulator.LineSimulator;
import onething.device.simulator.Wire;
import onething.device.simulator.escpos.EscPosSimulator.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a kiosk may say about a slip, whatever the wire. */
@Timeout(60)
abstract class EscPosContract {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final JobId ID = new JobId("J-1");

  private final EscPosSimulator device = new EscPosSimulator(Clock.systemUTC());
  private Wire wire;
  private EscPosPrinter printer;

  abstract Wire wire(LineSimulator simulator) throws Exception;

  @BeforeEach
  void connect() throws Exception {
    device.slow(0);
    wire = wire(device);
    printer = printer(Completion.ASK_PRINTER);
  }

  private EscPosPrinter printer(Completion completion) {
    return new EscPosPrinter("slip-printer", wire.driversEnd(), completion);
  }

  @AfterEach
  void disconnect() throws Exception {
    printer.close();
    wire.close();
  }

  @Test
  void aSlipThePrinterProvesIsPrinted() {
    assertThat(print()).isEqualTo(new PrintOutcome.Printed(ID));
    assertThat(device.slips()).hasSize(1);
    assertThat(device.slips().getFirst().complete()).isTrue();
  }

  @Test
  void everySlipIsOneSlipWithNothingOfTheOneBefore() {
    print();
    print();
    assertThat(device.slips()).hasSize(2);
    assertThat(device.slips().get(1).image().getHeight())
        .isEqualTo(device.slips().get(0).image().getHeight());
  }

  @Test
  void aModelWithoutProofLeavesTheQuestionToTheCitizen() {
    device.fault(Fault.NO_PROOF, true);
    assertThat(print()).isEqualTo(new PrintOutcome.AskCitizen(ID));
    await().atMost(LIMIT).until(() -> device.slips().size() == 1);
  }

  @Test
  void aModelKnownToHaveNoProofIsNotProbed() {
    printer = printer(Completion.NONE);
    assertThat(print()).isEqualTo(new PrintOutcome.AskCitizen(ID));
    await().atMost(LIMIT).until(() -> device.slips().size() == 1);
    assertThat(HexFormat.of().formatHex(device.slips().getFirst().bytes()))
        .doesNotContain("1d2848");
  }

  @Test
  void aModelThatOughtToProveAndDoesNotIsUnconfirmed() {
    printer = printer(Completion.PROCESS_ID);
    device.fault(Fault.NO_PROOF, true);
    assertThat(printer.print(job(), Duration.ofMillis(500)))
        .isInstanceOf(PrintOutcome.Unconfirmed.class);
  }

  @Test
  void withoutPaperNothingIsSent() {
    device.fault(Fault.PAPER_OUT, true);
    assertThat(notPrinted(print()).reason()).isEqualTo(Reason.PAPER_OUT);
    assertThat(notPrinted(print()).status().code()).isEqualTo("paperOut");
    device.fault(Fault.PAPER_OUT, false);
    assertThat(print()).isEqualTo(new PrintOutcome.Printed(ID));
    assertThat(device.slips()).hasSize(1);
  }

  @Test
  void withAnOpenCoverNothingIsSent() {
    device.fault(Fault.COVER_OPEN, true);
    assertThat(notPrinted(print()).reason()).isEqualTo(Reason.COVER_OPEN);
    assertThat(device.slips()).isEmpty();
  }

  @Test
  void aSilentPrinterGetsNothing() {
    device.fault(Fault.SILENT, true);
    assertThat(notPrinted(print()).reason()).isEqualTo(Reason.OFFLINE);
    assertThat(device.slips()).isEmpty();
  }

  @Test
  void paperThatEndsInTheMiddleLeavesTheSlipUnconfirmed() {
    device.fault(Fault.PAPER_ENDS_EARLY, true);
    PrintOutcome outcome = print();
    assertThat(outcome).isInstanceOf(PrintOutcome.Unconfirmed.class);
    assertThat(((PrintOutcome.Unconfirmed) outcome).status().code()).isEqualTo("paperOut");
  }

  @Test
  void whatWasLeftOfATornSlipIsCutAwayBeforeTheNext() {
    print();
    int height = device.slips().getFirst().image().getHeight();
    device.fault(Fault.PAPER_ENDS_EARLY, true);
    print();
    device.fault(Fault.PAPER_OUT, false);
    assertThat(print()).isEqualTo(new PrintOutcome.Printed(ID));
    List<PrintedSlip> slips = device.slips();
    assertThat(slips.getLast().complete()).isTrue();
    assertThat(slips.getLast().image().getHeight()).isEqualTo(height);
    assertThat(slips.subList(1, slips.size() - 1)).noneMatch(PrintedSlip::complete);
  }

  @Test
  void aPrinterThatFallsSilentAfterSendingIsUnconfirmed() {
    device.slow(3);
    CompletableFuture<PrintOutcome> printing = CompletableFuture.supplyAsync(this::print);
    await().atMost(LIMIT).until(device::isPrinting);
    device.fault(Fault.SILENT, true);
    assertThat(printing.join()).isInstanceOf(PrintOutcome.Unconfirmed.class);
  }

  @Test
  void aPrinterUnpluggedWhilePrintingIsUnconfirmedAndUsableAgain() {
    device.slow(3);
    CompletableFuture<PrintOutcome> printing = CompletableFuture.supplyAsync(this::print);
    await().atMost(LIMIT).until(device::isPrinting);
    device.unplug();
    assertThat(printing.join()).isInstanceOf(PrintOutcome.Unconfirmed.class);
    device.slow(0);
    wire.plug();
    await().atMost(LIMIT).until(() -> printer.status().online());
    assertThat(print()).isEqualTo(new PrintOutcome.Printed(ID));
    assertThat(device.slips().getLast().complete()).isTrue();
  }

  @Test
  void aJobTornInsideAPictureDoesNotSpoilTheNextSlip() {
    print();
    int height = device.slips().getFirst().image().getHeight();
    printer.close();
    // half of a band, as a kiosk leaves it that loses its power
    try (var line = wire.driversEnd().open()) {
      line.write(HexFormat.of().parseHex("1b401d7630004800180000ff00ff"));
    }
    assertThat(print()).isEqualTo(new PrintOutcome.Printed(ID));
    assertThat(device.slips().getLast().image().getHeight()).isEqualTo(height);
  }

  @Test
  void theStateOfThePaperIsTold() {
    assertThat(printer.paper()).isEqualTo(PaperLevel.FULL);
    device.fault(Fault.PAPER_LOW, true);
    assertThat(printer.paper()).isEqualTo(PaperLevel.LOW);
    assertThat(printer.status().code()).isEqualTo("paperLow");
    assertThat(print()).isEqualTo(new PrintOutcome.Printed(ID));
    device.fault(Fault.PAPER_OUT, true);
    assertThat(printer.paper()).isEqualTo(PaperLevel.OUT);
    device.fault(Fault.SILENT, true);
    assertThat(printer.paper()).isEqualTo(PaperLevel.UNKNOWN);
    assertThat(printer.status().state()).isEqualTo(DeviceState.OFFLINE);
  }

  private PrintOutcome print() {
    return printer.print(job(), LIMIT);
  }

  private static PrintOutcome.NotPrinted notPrinted(PrintOutcome outcome) {
    assertThat(outcome).isInstanceOf(PrintOutcome.NotPrinted.class);
    return (PrintOutcome.NotPrinted) outcome;
  }

  private static SlipJob job() {
    return new SlipJob(
        ID,
        List.of(
            new SlipElement.Text("一件事·提交凭条", Align.CENTER, Size.LARGE, true),
            new SlipElement.Rule(),
            new SlipElement.Text("K03-261121-0037-X", Align.CENTER, Size.NORMAL, false),
            new SlipElement.Raster(Bitmap.draw(200, 200, (x, y) -> (x / 8 + y / 8) % 2 == 0)),
            new SlipElement.Text("扫码看进度", Align.CENTER, Size.NORMAL, false)));
  }
}
