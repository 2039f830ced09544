package onething.kiosk.visit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onething.catalogue.Availability;
import onething.catalogue.Exempt;
import onething.catalogue.Plan;
import onething.catalogue.Text;

/** Asks, scope by scope, whether data may be looked up. Nothing is ticked beforehand. */
final class ConsentStep implements Step {

  private final Visit visit;
  private final Map<String, List<Exempt>> scopes;
  private final int declined;
  private final Set<String> ticked = new HashSet<>();

  ConsentStep(Visit visit) {
    this.visit = visit;
    Plans plans = new Plans(visit);
    Plan assumed = plans.assumed();
    Set<String> unasked = plans.unasked();
    this.scopes =
        assumed.exempt().stream()
            .filter(Exempt::lookedUp)
            .filter(exempt -> unasked.contains(exempt.evidence()))
            .collect(
                Collectors.groupingBy(
                    exempt -> exempt.reason().zh(), LinkedHashMap::new, Collectors.toList()));
    this.declined = plans.withoutConsent().needs().size() - assumed.needs().size();
  }

  @Override
  public Page page() {
    return new Page.Consenting(
        scopes.entrySet().stream().map(e -> scope(e.getValue())).toList(),
        !ticked.isEmpty(),
        declined);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.CARD);
  }

  @Override
  public void act(Action action) {
    switch (action) {
      case Action.ToggleScope a -> toggle(a.scope());
      case Action.GiveConsent _ -> agree();
      case Action.DeclineConsent _ -> decided(Set.of());
      case Action.Back _ -> visit.go(new NoticeStep(visit));
      default -> {} // does not fit this page
    }
  }

  private void toggle(String scope) {
    if (scopes.values().stream().noneMatch(e -> id(e).equals(scope))) {
      return;
    }
    if (!ticked.remove(scope)) {
      ticked.add(scope);
    }
    visit.turn();
  }

  private void agree() {
    if (!ticked.isEmpty()) {
      decided(ticked);
    }
  }

  private void decided(Set<String> given) {
    Dossier dossier = visit.dossier();
    dossier.consented(visit.place().machine().clock().instant());
    for (List<Exempt> scope : scopes.values()) {
      for (Exempt exempt : scope) {
        if (given.contains(id(scope))) {
          dossier.agreed().add(exempt.evidence());
        } else {
          dossier.availability().put(exempt.evidence(), Availability.NO_CONSENT);
        }
      }
    }
    visit.go(Route.onward(visit));
  }

  private Scope scope(List<Exempt> exempts) {
    Text from = exempts.getFirst().reason();
    String zh = names(exempts, "、", true);
    String en = names(exempts, ", ", false);
    return new Scope(
        id(exempts),
        new Text(from.zh() + "：" + zh, en + " (" + from.en() + ")"),
        new Text("不用交" + exempts.size() + "份", exempts.size() + " fewer to hand in"),
        ticked.contains(id(exempts)));
  }

  private static String id(List<Exempt> exempts) {
    return exempts.getFirst().evidence();
  }

  private static String names(List<Exempt> exempts, String between, boolean zh) {
    return exempts.stream()
        .map(e -> zh ? e.material().name().zh() : e.material().name().en())
        .collect(Collectors.joining(between));
  }
}
