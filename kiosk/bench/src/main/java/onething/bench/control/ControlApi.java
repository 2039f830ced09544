package onething.bench.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import onething.bench.devices.Fault;
import onething.bench.devices.SimulatedDevices;
import onething.device.simulator.WireEvent;
import onething.device.simulator.escpos.PrintedSlip;
import onething.device.simulator.sample.SampleCards;
import onething.device.simulator.sample.SamplePage;
import onething.device.simulator.sample.SamplePages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands on the devices by HTTP: everything the page can do, for journeys and scripts. */
@RestController
@RequestMapping("/api")
class ControlApi {

  private final SimulatedDevices devices;

  ControlApi(SimulatedDevices devices) {
    this.devices = devices;
  }

  @PostMapping(path = "/card/place", params = "key")
  void place(@RequestParam String key) {
    devices
        .cardReader()
        .place(SampleCards.byKey(key).orElseThrow(() -> new BadCall("no card " + key)));
  }

  @PostMapping(path = "/card/place", consumes = MediaType.APPLICATION_JSON_VALUE)
  void place(@RequestBody CardRequest request) {
    devices.cardReader().place(request.card());
  }

  @PostMapping("/card/remove")
  void remove() {
    devices.cardReader().remove();
  }

  @PostMapping("/scanner/load")
  void load(@RequestParam List<String> pages) {
    devices.scanner().load(pages.stream().map(ControlApi::page).toList());
  }

  @PostMapping("/fault/{device}/{fault}")
  void cause(@PathVariable String device, @PathVariable String fault) {
    find(device, fault).turn().accept(true);
  }

  @DeleteMapping("/fault/{device}/{fault}")
  void mend(@PathVariable String device, @PathVariable String fault) {
    find(device, fault).turn().accept(false);
  }

  @PostMapping("/reset")
  void reset() {
    devices.reset();
  }

  @GetMapping("/slips")
  Map<String, Integer> slips() {
    return Map.of(
        "printed",
        devices.printer().slips().size(),
        "waiting",
        devices.printer().waitingSlips().size());
  }

  @GetMapping(path = "/slips/last.png", produces = MediaType.IMAGE_PNG_VALUE)
  byte[] lastSlip() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(last().image(), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @GetMapping(path = "/slips/last.bin", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  byte[] lastSlipBytes() {
    return last().bytes();
  }

  @PostMapping("/slips/take")
  void takeSlip() {
    devices.printer().takeSlip();
  }

  @GetMapping("/events")
  List<WireEvent> events() {
    return devices.events();
  }

  @GetMapping("/state")
  Map<String, Object> state() {
    return Map.of(
        "card", devices.cardReader().placed().isPresent(),
        "feeder", devices.scanner().feeder().stream().map(SamplePage::key).toList(),
        "slips", slips(),
        "faults",
            devices.faults().entrySet().stream()
                .flatMap(
                    entry -> entry.getValue().stream().map(fault -> named(entry.getKey(), fault)))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList());
  }

  private static String named(String device, Fault fault) {
    return fault.on().getAsBoolean() ? device + "/" + fault.id() : "";
  }

  private PrintedSlip last() {
    List<PrintedSlip> slips = devices.printer().slips();
    if (slips.isEmpty()) {
      throw new BadCall("no slip was printed yet");
    }
    return slips.getLast();
  }

  private Fault find(String device, String fault) {
    return devices
        .fault(device, fault)
        .orElseThrow(() -> new BadCall("no fault " + device + "/" + fault));
  }

  private static SamplePage page(String key) {
    return SamplePages.byKey(key)
        .orElseThrow(() ->
            new BadCall(
                "no page "
                    + key
                    + "; there are "
                    + Arrays.toString(SamplePages.all().stream().map(SamplePage::key).toArray())));
  }
}
