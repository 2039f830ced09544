package onething.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which part of the kiosk may know which. */
class RulesTest {

  private static final JavaClasses KIOSK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("onething.kiosk");

  @Test
  void theVisitKnowsNothingOfWhatDrawsIt() {
    noClasses()
        .that()
        .resideInAnyPackage("onething.kiosk.visit..", "onething.kiosk.slip..")
        .or()
        .resideInAnyPackage("onething.kiosk.material..", "onething.kiosk.health..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.vaadin..", "org.springframework..", "onething.kiosk.screen..", "onething.look..")
        .check(KIOSK);
  }

  @Test
  void theScreensCallNoDeviceAndNoBackend() {
    noClasses()
        .that()
        .resideInAPackage("onething.kiosk.screen..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "onething.device..",
            "onething.contract..",
            "onething.kiosk.outbox..",
            "onething.kiosk.backend..")
        .check(KIOSK);
  }

  @Test
  void onlyTheWiringKnowsTheDrivers() {
    noClasses()
        .that()
        .resideOutsideOfPackage("onething.kiosk")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("onething.device.Drivers")
        .check(KIOSK);
  }

  @Test
  void noSimulatorAndNoBenchIsOnTheProductionClassPath() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("onething.device.simulator..", "onething.bench..")
        .check(KIOSK);
    assertThatThrownBy(() -> Class.forName("onething.bench.Bench"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
