package onething.device.printer;

/** Names one print job, so that a slip can never be taken for another's. */
public record JobId(String value) {}
