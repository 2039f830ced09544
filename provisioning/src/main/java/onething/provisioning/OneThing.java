package onething.provisioning;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code onething} command line: what a technician does at a kiosk. */
@Command(
    name = "onething",
    description = "Sets up and looks after OneThing kiosks.",
    mixinStandardHelpOptions = true,
    version = "onething 0.1.0",
    subcommands = {KioskCommand.class, HelpCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or nothing to do",
      "1:a fault of this program",
      "2:the command was typed wrongly",
      "3:the backend cannot be reached",
      "4:the backend is not the one with this fingerprint",
      "5:the backend refuses the code: wrong, used or older than a day",
      "6:the data folder cannot be written"
    })
public final class OneThing {

  private OneThing() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new OneThing())
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(true)
        .execute(args);
  }
}
