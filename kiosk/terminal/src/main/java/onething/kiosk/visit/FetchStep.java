package onething.kiosk.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onething.catalogue.Availability;
import onething.catalogue.Text;
import onething.contract.Evidence;
import onething.contract.RegistryAnswer;
import onething.kiosk.backend.Registry;
import onething.kiosk.backend.RegistryReply;

/** Asks the registry for what the citizen agreed to, and does not wait for ever. */
final class FetchStep implements Step {

  private final Visit visit;
  private final Set<String> types;
  private final List<Text> asking;

  FetchStep(Visit visit) {
    this.visit = visit;
    Plans plans = new Plans(visit);
    this.types = plans.toFetch();
    this.asking =
        plans.assumed().exempt().stream()
            .filter(exempt -> types.contains(exempt.evidence()))
            .map(exempt -> exempt.material().name())
            .distinct()
            .toList();
  }

  @Override
  public void begin() {
    Dossier dossier = visit.dossier();
    String ref = dossier.consentRef();
    String number = dossier.document().orElseThrow().number().value();
    List<String> wanted = List.copyOf(types);
    Duration limit = visit.place().rules().times().registry();
    Registry registry = visit.place().office().registry();
    visit.send(Errands.Lane.LINE, _ -> registry.look(ref, number, wanted, limit), this::answered);
  }

  @Override
  public Page page() {
    return new Page.Fetching(asking);
  }

  @Override
  public Optional<Stop> stop() {
    return Optional.of(Stop.CARD);
  }

  @Override
  public void act(Action action) {
    // nothing to do but wait or end
  }

  private void answered(RegistryReply reply) {
    switch (reply) {
      case RegistryReply.Answered a -> types.forEach(type -> keep(type, a.answer()));
      case RegistryReply.NoAnswer _ ->
          types.forEach(type -> visit.dossier().availability().put(type, Availability.NO_ANSWER));
    }
    visit.go(Route.afterFetching(visit));
  }

  private void keep(String type, RegistryAnswer answer) {
    Optional<Evidence> evidence = answer.of(type);
    evidence.filter(FetchStep::found).ifPresent(e -> visit.dossier().evidence().put(type, e));
    visit
        .dossier()
        .availability()
        .put(type, evidence.map(FetchStep::availability).orElse(Availability.NO_ANSWER));
  }

  private static Availability availability(Evidence evidence) {
    return found(evidence) ? Availability.FOUND : Availability.NOT_FOUND;
  }

  private static boolean found(Evidence evidence) {
    return evidence.status() == Evidence.Status.FOUND;
  }
}
