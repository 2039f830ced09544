package onething.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import onething.catalogue.planted.PlantedCatalogueKnowsDevices;
import onething.device.planted.PlantedDriverWithVaadin;
import onething.kiosk.planted.PlantedKioskWithSimulator;
import onething.rules.planted.house.beta.PlantedReach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class DirectionsTest {

  private static final String PLANTED_HOUSE = "onething.rules.planted.house";

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsDirections() {
    JavaClasses house = House.classes();
    return Directions.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> kept(rule, house)));
  }

  private static void kept(ArchRule rule, JavaClasses classes) {
    rule.allowEmptyShould(true).check(classes);
  }

  @Test
  void everyModuleIsLookedAt() {
    assertThat(House.classes().stream().map(c -> c.getPackageName()))
        .anyMatch(p -> p.startsWith("onething.device.simulator"))
        .anyMatch(p -> p.startsWith("onething.catalogue"))
        .anyMatch(p -> p.startsWith("onething.contract"))
        .anyMatch(p -> p.startsWith("onething.look"))
        .anyMatch(p -> p.startsWith("onething.backend"))
        .anyMatch(p -> p.startsWith("onething.kiosk"))
        .anyMatch(p -> p.startsWith("onething.bench"))
        .anyMatch(p -> p.startsWith("onething.provisioning"));
  }

  @Test
  void aVaadinImportInADriverIsReported() {
    assertReported(Directions.driversKnowNoFramework(), PlantedDriverWithVaadin.class);
  }

  @Test
  void aSimulatorInTheKioskIsReported() {
    assertReported(
        Directions.nothingInProductionKnowsSimulators(), PlantedKioskWithSimulator.class);
  }

  @Test
  void aCatalogueThatKnowsDevicesIsReported() {
    assertReported(Directions.catalogueIsPure(), PlantedCatalogueKnowsDevices.class);
  }

  @Test
  void aReachIntoAnotherModulesInternalsIsReported() {
    ImportOption testsToo = location -> location.contains("/rules/planted/");
    assertThatThrownBy(() -> ApplicationModules.of(PLANTED_HOUSE, testsToo).verify())
        .isInstanceOf(Violations.class)
        .hasMessageContaining(PlantedReach.class.getSimpleName())
        .hasMessageContaining("alpha");
  }

  private static void assertReported(ArchRule rule, Class<?> planted) {
    JavaClasses classes = new ClassFileImporter().importClasses(planted);
    assertThatThrownBy(() -> rule.check(classes))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(planted.getSimpleName());
  }
}
