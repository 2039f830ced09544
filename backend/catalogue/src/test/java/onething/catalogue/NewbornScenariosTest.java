package onething.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plan of each scenario is the approved page in {@code src/test/resources/plans}. After a
 * wanted change run once with {@code -Dapprove=true} and read the differences before committing
 * them.
 */
class NewbornScenariosTest {

  private static final Path PLANS = Path.of("src", "test", "resources", "plans");

  @ParameterizedTest
  @EnumSource
  void plansWhatWasApproved(Scenario scenario) throws IOException {
    var page = PLANS.resolve(scenario.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md");
    var plan = PlanPage.of(scenario);
    if (Boolean.getBoolean("approve")) {
      Files.writeString(page, plan);
    }
    assertThat(plan).isEqualTo(Files.readString(page));
  }
}
