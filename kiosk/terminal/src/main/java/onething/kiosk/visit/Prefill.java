package onething.kiosk.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import onething.catalogue.Facts;
import onething.catalogue.Field;
import onething.catalogue.FieldSource;
import onething.contract.Evidence;
import onething.device.idcard.IdNumber;
import onething.device.idcard.ResidentIdCard;
import onething.device.idcard.Sex;

/**
 * Fills fields from card, registry and answers, by names alone. A field of a parent is called
 * {@code motherName}, {@code fatherId} and so on: who placed the card fills one side, the marriage
 * register the other. A field of the registry has the name the registry gives it, an answer that of
 * its question.
 */
final class Prefill {

  private static final String ROLE = "applicantRole";
  private static final String MOTHER = "mother";
  private static final String FATHER = "father";

  private final Dossier dossier;

  Prefill(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The role of the person of the card, if the card says enough. */
  Optional<String> role() {
    return dossier.document().map(ResidentIdCard::sex).flatMap(Prefill::role);
  }

  /** A value from data; never what the citizen typed. */
  Optional<Filled> of(Field field) {
    Optional<Filled> own = card(field.id());
    if (own.isPresent() || field.prefill() == FieldSource.NONE) {
      return own;
    }
    return switch (field.prefill()) {
      case ANSWER -> answer(field.id());
      case CARD, MARRIAGE ->
          spouse(field.id()).or(() -> registry(field.id(), ValueSource.MARRIAGE));
      case HOUSEHOLD -> registry(field.id(), ValueSource.HOUSEHOLD);
      case BIRTH_RECORD -> registry(field.id(), ValueSource.BIRTH_RECORD);
      case NONE -> Optional.empty();
    };
  }

  private Optional<Filled> card(String field) {
    Optional<String> role = role();
    if (field.equals(ROLE)) {
      return role.map(r -> new Filled(r, ValueSource.CARD));
    }
    return role.filter(field::startsWith)
        .flatMap(r -> dossier.document().flatMap(card -> card(card, field.substring(r.length()))))
        .map(value -> new Filled(value, ValueSource.CARD));
  }

  private static Optional<String> card(ResidentIdCard card, String what) {
    return switch (what) {
      case "Name" -> Optional.of(card.name());
      case "Id" -> Optional.of(card.number().value());
      case "Birth" -> Optional.of(card.birth().toString());
      case "Nation" -> Optional.of(card.nation().name());
      default -> Optional.empty();
    };
  }

  private Optional<Filled> spouse(String field) {
    return role()
        .map(role -> role.equals(MOTHER) ? FATHER : MOTHER)
        .filter(field::startsWith)
        .flatMap(other -> spouseField(field.substring(other.length())))
        .map(value -> new Filled(value, ValueSource.MARRIAGE));
  }

  private Optional<String> spouseField(String what) {
    return switch (what) {
      case "Name" -> found("spouseName");
      case "Id" -> found("spouseIdNumber");
      case "Birth" ->
          found("spouseIdNumber")
              .flatMap(IdNumber::parse)
              .map(IdNumber::birth)
              .map(LocalDate::toString);
      default -> Optional.empty();
    };
  }

  private Optional<Filled> registry(String field, ValueSource source) {
    return found(field).map(value -> new Filled(value, source));
  }

  private Optional<Filled> answer(String question) {
    Facts answers = dossier.answers();
    return answers.get(question).map(value -> new Filled(value, ValueSource.ANSWER));
  }

  private Optional<String> found(String name) {
    return dossier.evidence().values().stream()
        .map(Evidence::fields)
        .map((Map<String, String> fields) -> Optional.ofNullable(fields.get(name)))
        .flatMap(Optional::stream)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<String> role(Sex sex) {
    return switch (sex) {
      case FEMALE -> Optional.of(MOTHER);
      case MALE -> Optional.of(FATHER);
      case UNKNOWN -> Optional.empty();
    };
  }
}
