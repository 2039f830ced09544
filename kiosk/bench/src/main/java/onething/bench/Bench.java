package onething.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The device bench: simulated devices at the far end of every wire, and a page to work them. */
@SpringBootApplication
public class Bench {

  /** Starts the simulators and the bench's page. */
  public static void main(String[] args) {
    SpringApplication.run(Bench.class, args);
  }
}
