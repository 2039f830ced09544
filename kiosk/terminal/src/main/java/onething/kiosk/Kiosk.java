package onething.kiosk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The kiosk's own process: one terminal, its devices and its touch pages. */
@SpringBootApplication
public class Kiosk {

  /** Starts the kiosk. */
  public static void main(String[] args) {
    SpringApplication.run(Kiosk.class, args);
  }
}
