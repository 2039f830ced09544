package onething.kiosk.screen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import onething.device.simulator.sample.SamplePages;
import onething.kiosk.visit.Action;
import onething.kiosk.visit.Frame;
import onething.kiosk.visit.Page;
import onething.kiosk.visit.Seat;
import onething.kiosk.visit.Terminal;

/** A terminal that shows whatever it is told to and remembers what was touched. */
final class GalleryTerminal implements Terminal {

  record Done(Action action, long turn) {}

  final List<Done> done = new ArrayList<>();
  private final List<Consumer<Frame>> windows = new CopyOnWriteArrayList<>();
  private Frame now = SampleFrames.standard().frame(1, new Page.InUse());

  void show(Frame frame) {
    now = frame;
    windows.forEach(w -> w.accept(frame));
  }

  Frame now() {
    return now;
  }

  @Override
  public Seat attach(String windowKey, Consumer<Frame> onFrame) {
    windows.add(onFrame);
    return new Seat() {
      @Override
      public Frame frame() {
        return now;
      }

      @Override
      public void close() {
        windows.remove(onFrame);
      }
    };
  }

  @Override
  public synchronized void act(String windowKey, Action action, long turn) {
    done.add(new Done(action, turn));
  }

  @Override
  public void touched(String windowKey) {}

  @Override
  public Optional<byte[]> image(String windowKey, String imageKey) {
    return SamplePages.byKey(imageKey).map(p -> jpeg(p.draw(100)));
  }

  private static byte[] jpeg(BufferedImage page) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(page, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
