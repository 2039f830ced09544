package onething.device.scanner.escl;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import onething.device.Cancellation;
import onething.device.scanner.PageSize;
import onething.device.scanner.Scanner;

/** One scan job on a scanner: its pages one by one, with bounded patience. */
final class Job {

  private static final Duration PAGE = Duration.ofSeconds(60);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_WAITS = 60;

  private final Http http;
  private final URI uri;

  Job(Http http, URI uri) {
    this.http = http;
    this.uri = uri;
  }

  /** What came of asking for the next page. */
  sealed interface Next {
    record Page(byte[] jpeg) implements Next {}

    /** The feeder is empty, the job is over. */
    record End() implements Next {}

    /** A page that declares more than the limit. */
    record TooLarge() implements Next {}

    /** An answer that is no page: the scanner's status says why. */
    record Trouble() implements Next {}
  }

  Next next(Cancellation cancel) throws IOException {
    try {
      return awaitNext(cancel);
    } catch (CappedBody.TooLong e) {
      return new Next.TooLarge();
    }
  }

  private Next awaitNext(Cancellation cancel) throws IOException {
    URI document = URI.create(uri + "/NextDocument");
    Duration pause = FIRST_PAUSE;
    for (int waits = 0; waits < MOST_WAITS && !cancel.isCanceled(); waits++) {
      Http.Answer answer = http.get(document, Scanner.MAX_PAGE_BYTES, PAGE, cancel);
      if (answer.status() != 503) {
        return next(answer);
      }
      cancel.await(pause);
      Duration twice = pause.multipliedBy(2);
      pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
    return new Next.Trouble();
  }

  private static Next next(Http.Answer answer) {
    return switch (answer.status()) {
      case 200 -> page(answer.body());
      case 404 -> new Next.End();
      default -> new Next.Trouble();
    };
  }

  private static Next page(byte[] jpeg) {
    return PageSize.declaredBy(jpeg)
        .<Next>map(size -> size.tooLarge() ? new Next.TooLarge() : new Next.Page(jpeg))
        .orElseGet(Next.Trouble::new);
  }

  /** Lets the scanner be free again; a scanner that does not hear it forgets the job by itself. */
  void cancel() {
    try {
      http.delete(uri, Duration.ofSeconds(1));
    } catch (IOException e) {
      // nothing more can be done, and the outcome of the scan stands
      return;
    }
  }
}
