package onething.provisioning.enrolment;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onething kiosk enrol}. */
@Command(
    name = "enrol",
    description = {
      "Makes this kiosk known to its backend. The kiosk's key is made here and never leaves it;",
      "the one-time code and the fingerprint come from the administrator's page.",
      "A kiosk that runs already takes its new identity within seconds."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:enrolled, or enrolled with this backend before",
      "2:the command was typed wrongly, or the file of --demo-file is not good",
      "3:the backend cannot be reached",
      "4:the backend is not the one with this fingerprint",
      "5:the backend refuses the code: wrong, used or older than a day",
      "6:the data folder cannot be written"
    },
    footer = {
      "%nExample:",
      "  onething kiosk enrol --server https://hall.example:8443 \\",
      "    --code 7Q2MX-R4T9B --ca-fingerprint 3f9c…e1 --data /var/lib/onething"
    })
public final class EnrolCommand implements Callable<Integer> {

  private static final int UNREACHABLE = 3;
  private static final int OTHER_AUTHORITY = 4;
  private static final int REFUSED = 5;
  private static final int NOT_WRITABLE = 6;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "<folder>",
      description = "The kiosk's data folder (its property onething.data).")
  private Path data = Path.of(".");

  @Option(
      names = "--again",
      description = "Enrol anew even if the kiosk is enrolled with this backend.")
  private boolean again;

  @Override
  public Integer call() {
    return report(new Enroller(data, Clock.systemUTC()).enrol(invitation(), again));
  }

  private Invitation invitation() {
    try {
      return source.invitation();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "The file of --demo-file cannot be read");
    }
  }

  private int report(Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (outcome) {
      case Outcome.Enrolled e -> {
        out.printf("Enrolled as %s (%s).%n", e.enrolment().kiosk(), e.enrolment().hall());
        yield 0;
      }
      case Outcome.AlreadyEnrolled a -> {
        out.printf("Enrolled as %s already; nothing to do.%n", a.kiosk());
        yield 0;
      }
      case Outcome.Unreachable u ->
          fail(UNREACHABLE, "The backend cannot be reached. Check --server and the network.");
      case Outcome.OtherAuthority o ->
          fail(
              OTHER_AUTHORITY,
              "The backend there is not the one with this fingerprint. Check --ca-fingerprint"
                  + " against the administrator's page; if it is right, somebody is in between.");
      case Outcome.Refused r ->
          fail(
              REFUSED,
              "The backend refuses (" + r.code() + "). Ask the administrator for a new code.");
      case Outcome.NotWritable n ->
          fail(NOT_WRITABLE, "The data folder cannot be written: " + data);
    };
  }

  private int fail(int exitCode, String sentence) {
    spec.commandLine().getErr().println(sentence);
    return exitCode;
  }

  /** Either typed or from a file. */
  static final class Source {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Typed typed = new Typed();

    @Option(
        names = "--demo-file",
        paramLabel = "<file>",
        description = "File that a backend writes for the demo, instead of the three above.")
    private Path file = Path.of("");

    Invitation invitation() throws IOException {
      return file.toString().isEmpty() ? typed.invitation() : Invitation.read(file);
    }
  }

  /** As typed by the technician. */
  static final class Typed {

    @Option(
        names = "--server",
        required = true,
        paramLabel = "<address>",
        description = "Address of the backend's connector for kiosks, https://…")
    private URI server = URI.create("");

    @Option(
        names = "--code",
        required = true,
        paramLabel = "<code>",
        description = "The one-time code.")
    private String code = "";

    @Option(
        names = "--ca-fingerprint",
        required = true,
        paramLabel = "<hex>",
        description = "SHA-256 of the backend's authority.")
    private String fingerprint = "";

    Invitation invitation() {
      return new Invitation(server, code, fingerprint);
    }
  }
}
