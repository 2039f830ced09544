package onething.kiosk.visit;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onething.catalogue.Availability;
import onething.catalogue.Bundle;
import onething.catalogue.Facts;
import onething.contract.Evidence;
import onething.device.idcard.ResidentIdCard;

/** All that a visit knows of its citizen. It is held nowhere else and gone with {@link #wipe}. */
final class Dossier {

  private final Papers pages = new Papers();
  private final Pad pad = new Pad();
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, Availability> availability = new HashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Set<String> agreed = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private String consentRef = UUID.randomUUID().toString();
  private Optional<Instant> consentAt = Optional.empty();
  private Optional<Bundle> bundle = Optional.empty();
  private Optional<ResidentIdCard> document = Optional.empty();
  private Facts answers = Facts.of();
  private boolean lookOffered;
  private boolean cardUsed;

  Papers pages() {
    return pages;
  }

  Pad pad() {
    return pad;
  }

  /** What the citizen typed, by field, byte for byte. */
  Map<String, String> typed() {
    return typed;
  }

  /**
   * The bundle being handled.
   *
   * @throws java.util.NoSuchElementException before one is chosen
   */
  Bundle bundle() {
    return bundle.orElseThrow();
  }

  void choose(Bundle chosen) {
    bundle = Optional.of(chosen);
    answers = Facts.of();
  }

  /** The answers on the path. */
  Facts answers() {
    return answers;
  }

  /** Answers one question; answers that are off the path now lose their value. */
  void answer(String question, String value) {
    answers = bundle().guide().onPath(answers.with(question, value));
  }

  /** The answers and what is known of the evidence. */
  Facts facts() {
    Facts facts = answers;
    for (Map.Entry<String, Availability> e : availability.entrySet()) {
      facts = facts.with(Availability.factName(e.getKey()), e.getValue().word());
    }
    return facts;
  }

  /** What is known of each evidence type the citizen was asked about. */
  Map<String, Availability> availability() {
    return availability;
  }

  /** What the registry found, by type. */
  Map<String, Evidence> evidence() {
    return evidence;
  }

  /** The evidence types the citizen agreed to have looked up. */
  Set<String> agreed() {
    return agreed;
  }

  /** The materials of which the citizen has read that they are needed after all. */
  Set<String> told() {
    return told;
  }

  String consentRef() {
    return consentRef;
  }

  Optional<Instant> consentAt() {
    return consentAt;
  }

  void consented(Instant at) {
    consentAt = Optional.of(at);
  }

  Optional<ResidentIdCard> document() {
    return document;
  }

  void identified(ResidentIdCard card) {
    document = Optional.of(card);
    cardUsed = true;
  }

  boolean lookOffered() {
    return lookOffered;
  }

  void lookWasOffered() {
    lookOffered = true;
  }

  /** After this only what the slip says is known, and that a card was used. */
  void forgetPerson() {
    boolean used = cardUsed();
    wipe();
    cardUsed = used;
  }

  /** Whether a card was read in this visit. */
  boolean cardUsed() {
    return cardUsed;
  }

  void wipe() {
    cardUsed = false;
    pages.wipe();
    pad.clear();
    typed.clear();
    availability.clear();
    evidence.clear();
    agreed.clear();
    told.clear();
    consentRef = UUID.randomUUID().toString();
    consentAt = Optional.empty();
    bundle = Optional.empty();
    document = Optional.empty();
    answers = Facts.of();
    lookOffered = false;
  }
}
