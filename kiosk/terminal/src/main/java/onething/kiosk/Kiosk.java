package onething.kiosk;

import javax.imageio.ImageIO;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The kiosk's own process: one terminal, its devices and its touch pages. */
@SpringBootApplication
public class Kiosk {

  /** Starts the kiosk. */
  public static void main(String[] args) {
    ImageIO.setUseCache(false); // no page of anybody's ever goes through a temporary file
    SpringApplication.run(Kiosk.class, args);
  }
}
