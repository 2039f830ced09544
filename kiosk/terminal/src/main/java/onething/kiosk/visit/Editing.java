package onething.kiosk.visit;

import java.util.Optional;
import onething.catalogue.Text;

/**
 * The field being typed.
 *
 * @param draft in clear, byte for byte as typed
 * @param error why the draft was not accepted; goes with the next key
 */
public record Editing(String field, String draft, Optional<Text> error, KeyboardMode mode) {}
