package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.SCENARIOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import glasshouse.testkit.Gen;
import glasshouse.testkit.Pages;
import glasshouse.testkit.Property;
import glasshouse.world.yaml.YamlException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Scenarios of the catalogue with words put for other words: most are still YAML, and many are
 * still scenarios. Whatever reads is fit for all that is done with scenarios, and is no error to an
 * editor.
 */
@Timeout(120)
class MutatedScenariosTest {
  private static final Pattern WORD = Pattern.compile("(?<=[ \\[{])[A-Za-z0-9._%/-]+");
  private static final com.networknt.schema.Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Schema.of(Catalogue.onClassPath()));

  @Test
  void areReadOrRefusedAndWhatIsReadIsAcceptedByTheSchemaToo() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : Catalogue.onClassPath().scenarios()) {
      texts.add(Pages.read("catalogue/scenarios/" + name + ".yaml"));
    }
    int[] accepted = {0};
    Property.forAll(
        300,
        gen -> {
          String text = mutated(gen.pick(texts), gen);
          Optional<Scenario> scenario = read(text);
          if (scenario.isPresent()) {
            accepted[0]++;
            assertThatCode(() -> use(scenario.get())).as(text).doesNotThrowAnyException();
            assertThat(SCHEMA.validate(AsJson.of(text))).as(text).isEmpty();
          }
        });
    assertThat(accepted[0]).as("that were scenarios still").isGreaterThan(10);
  }

  private static String mutated(String text, Gen gen) {
    List<String> words = WORD.matcher(text).results().map(word -> word.group()).distinct().toList();
    String changed = text;
    for (int times = gen.integer(1, 3); times > 0; times--) {
      List<String> now = WORD.matcher(changed).results().map(word -> word.group()).toList();
      String old = gen.pick(now);
      String odd = gen.pick(List.of("0", "off", "-3", "0.5", "2 /month", "90 days", "10 %", "[]"));
      String put = gen.integer(0, 1) == 0 ? odd : gen.pick(words);
      int from = changed.indexOf(old, gen.integer(0, changed.lastIndexOf(old)));
      changed = changed.substring(0, from) + put + changed.substring(from + old.length());
    }
    return changed;
  }

  private static Optional<Scenario> read(String text) {
    try {
      return Optional.of(SCENARIOS.parse("mutated", text, List.of()));
    } catch (YamlException e) {
      assertThat(e.problems()).isNotEmpty();
      return Optional.empty();
    }
  }

  /** Everything that is done with a scenario before it is lived. */
  private static void use(Scenario scenario) {
    Warnings.of(scenario);
    new Explainer(scenario).explain("acts");
    assertThat(Dictionary.of(scenario)).allMatch(number -> !number.path().isEmpty());
    String canonical = scenario.canonical();
    assertThat(SCENARIOS.parse("again", canonical, List.of()).canonical()).isEqualTo(canonical);
    scenario.twin();
  }
}
