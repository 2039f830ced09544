package onething.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import onething.fixture.reach.ReachingApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The backend's inner walls hold; and the check that says so does notice a hole. */
class ModulesTest {

  private static final JavaClasses BACKEND =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("onething.backend");

  @Test
  void modulesUseEachOthersPublicPackagesOnlyAndWithoutCycles() {
    ApplicationModules.of(Backend.class).verify();
  }

  @Test
  void aReachIntoAnotherModulesInternalsIsReported() {
    var violations =
        ApplicationModules.of(ReachingApplication.class, new ImportOption.OnlyIncludeTests())
            .detectViolations();
    assertThat(violations.hasViolations()).isTrue();
    assertThat(violations.getMessage())
        .contains("neighbour", "onething.fixture.reach.house.inside.Secret");
  }

  @Test
  void theStateMachineIsPure() {
    noClasses()
        .that()
        .resideInAPackage("onething.backend.cases.machine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "tools.jackson..",
            "onething.contract..",
            "onething.backend.cases.store..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(BACKEND);
  }

  @Test
  void theWordsOfCasesKnowNeitherMachineNorStore() {
    noClasses()
        .that()
        .resideInAPackage("onething.backend.cases")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("onething.backend.cases.machine..", "onething.backend.cases.store..")
        .check(BACKEND);
  }

  @Test
  void theBackendKnowsNothingOfKiosksAndDevices() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "onething.kiosk..", "onething.device..", "onething.bench..", "onething.provisioning..")
        .check(BACKEND);
  }

  @Test
  void noTestEnginesInProduction() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.h2..", "org.hsqldb..", "com.vaadin.base.devserver..")
        .check(BACKEND);
  }
}
