package onething.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The dependency directions of docs/architecture.md, as rules that fail the build. */
final class Directions {

  private static final String SIMULATORS = "onething.device.simulator..";

  private static final String[] FRAMEWORKS = {
    "org.springframework..", "com.vaadin..", "jakarta.servlet.."
  };

  private Directions() {}

  static List<ArchRule> all() {
    return List.of(
        driversKnowNoFramework(),
        driversKnowNobody(),
        simulatorsKnowOnlyDrivers(),
        catalogueIsPure(),
        contractKnowsNobody(),
        lookKnowsNobody(),
        serverReachesKiosksOnlyOverHttp(),
        kioskReachesTheServerOnlyOverHttp(),
        nothingInProductionKnowsSimulators(),
        benchKnowsOnlySimulatorsAndLook(),
        provisioningKnowsNoServerAndNoScreens(),
        theVisitKnowsNoScreen());
  }

  static ArchRule driversKnowNoFramework() {
    return noClasses()
        .that()
        .resideInAPackage("onething.device..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FRAMEWORKS)
        .because("a driver must run in any program, and start in milliseconds");
  }

  static ArchRule driversKnowNobody() {
    return noClasses()
        .that(resideInAPackage("onething.device..").and(not(resideInAPackage(SIMULATORS))))
        .should()
        .dependOnClassesThat(
            resideInAPackage("onething..")
                .and(not(resideInAPackage("onething.device..")))
                .or(resideInAPackage(SIMULATORS)))
        .because(
            "drivers are the lowest floor, and a driver cannot tell a simulator from a device");
  }

  static ArchRule simulatorsKnowOnlyDrivers() {
    return noClasses()
        .that()
        .resideInAPackage(SIMULATORS)
        .should()
        .dependOnClassesThat(
            resideInAPackage("onething..").and(not(resideInAPackage("onething.device.."))));
  }

  static ArchRule catalogueIsPure() {
    return noClasses()
        .that()
        .resideInAPackage("onething.catalogue..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(FRAMEWORKS)
                .or(
                    resideInAPackage("onething..")
                        .and(not(resideInAPackage("onething.catalogue..")))))
        .because("the guide runs on the kiosk and again on the server: same facts, same plan");
  }

  static ArchRule contractKnowsNobody() {
    return noClasses()
        .that()
        .resideInAPackage("onething.contract..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("onething..").and(not(resideInAPackage("onething.contract.."))));
  }

  static ArchRule lookKnowsNobody() {
    return noClasses()
        .that()
        .resideInAPackage("onething.look..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("onething..").and(not(resideInAPackage("onething.look.."))));
  }

  static ArchRule serverReachesKiosksOnlyOverHttp() {
    return noClasses()
        .that()
        .resideInAPackage("onething.backend..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "onething.kiosk..", "onething.bench..", "onething.provisioning..", "onething.device..");
  }

  static ArchRule kioskReachesTheServerOnlyOverHttp() {
    return noClasses()
        .that()
        .resideInAPackage("onething.kiosk..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("onething.backend..", "onething.bench..", "onething.provisioning..");
  }

  static ArchRule nothingInProductionKnowsSimulators() {
    return noClasses()
        .that()
        .resideInAnyPackage("onething.kiosk..", "onething.provisioning..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SIMULATORS, "onething.bench..")
        .because("a kiosk in a hall must never be able to read a sample card");
  }

  static ArchRule benchKnowsOnlySimulatorsAndLook() {
    return noClasses()
        .that()
        .resideInAPackage("onething.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("onething.kiosk..", "onething.backend..", "onething.provisioning..");
  }

  static ArchRule provisioningKnowsNoServerAndNoScreens() {
    return noClasses()
        .that()
        .resideInAPackage("onething.provisioning..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "onething.kiosk..",
            "onething.backend..",
            "onething.bench..",
            "onething.look..",
            "com.vaadin..");
  }

  static ArchRule theVisitKnowsNoScreen() {
    return noClasses()
        .that()
        .resideInAPackage("onething.kiosk.visit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.vaadin..", "onething.look..", "onething.kiosk.screen..")
        .because("pages and actions are the only coupling between a visit and what draws it");
  }
}
