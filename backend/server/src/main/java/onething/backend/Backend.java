package onething.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The backend: receives submissions, handles cases, shows progress, and knows the kiosks. */
@SpringBootApplication
public class Backend {

  /** Starts the backend. */
  public static void main(String[] args) {
    SpringApplication.run(Backend.class, args);
  }
}
