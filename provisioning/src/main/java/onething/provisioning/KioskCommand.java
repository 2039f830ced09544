package onething.provisioning;

import onething.provisioning.enrolment.EnrolCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What concerns one kiosk. */
@Command(
    name = "kiosk",
    description = "Looks after this kiosk.",
    mixinStandardHelpOptions = true,
    subcommands = {EnrolCommand.class, HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class KioskCommand {}
