package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parameters and settings are read by name, and what is missing is said. */
class ParametersTest {
  private final Parameters parameters = new Parameters(Map.of("a.share", 0.25, "a.days", 29.6));

  @Test
  void aValueIsReadAsNumberChanceOrWholeNumber() {
    assertThat(parameters.get("a.share")).isEqualTo(0.25);
    assertThat(parameters.chance("a.share")).isEqualTo(Chance.ALWAYS / 4);
    assertThat(parameters.whole("a.days")).isEqualTo(30);
  }

  @Test
  void anUnknownNameIsSaid() {
    assertThatThrownBy(() -> parameters.get("a.shere")).hasMessageContaining("a.shere");
    assertThatThrownBy(() -> parameters.with("a.shere", 1)).hasMessageContaining("a.shere");
  }

  @Test
  void aChangedCopyLeavesTheFirstAsItWas() {
    Parameters changed = parameters.with("a.share", 0.5);
    assertThat(changed.get("a.share")).isEqualTo(0.5);
    assertThat(changed.get("a.days")).isEqualTo(29.6);
    assertThat(parameters.get("a.share")).isEqualTo(0.25);
    assertThat(changed.asMap()).containsOnlyKeys("a.days", "a.share");
  }

  @Test
  void settingsHaveWhatWasSetAndElseTheUsual() {
    Settings settings =
        new Settings(
            Map.of("miss", 0.1),
            Map.of("by", "face"),
            Map.of("confuses", List.of("post")),
            Map.of("differential", Map.of("minority", 10.0)));
    assertThat(settings.number("miss")).isEqualTo(0.1);
    assertThat(settings.number("miss", 1)).isEqualTo(0.1);
    assertThat(settings.number("gallery", 7)).isEqualTo(7);
    assertThat(settings.word("by", "officer")).isEqualTo("face");
    assertThat(settings.word("who", "rider")).isEqualTo("rider");
    assertThat(settings.list("confuses")).containsExactly("post");
    assertThat(settings.list("none")).isEmpty();
    assertThat(settings.entry("differential", "minority", 1)).isEqualTo(10);
    assertThat(settings.entry("differential", "migrant", 1)).isEqualTo(1);
    assertThat(settings.entry("none", "minority", 1)).isEqualTo(1);
    assertThatThrownBy(() -> settings.number("gallery")).hasMessageContaining("gallery");
  }

  @Test
  void settingsDoNotChangeWithTheMapTheyWereMadeOf() {
    Map<String, Double> numbers = new HashMap<>(Map.of("miss", 0.1));
    Settings settings = new Settings(numbers, Map.of(), Map.of(), Map.of());
    numbers.put("miss", 0.9);
    assertThat(settings.number("miss")).isEqualTo(0.1);
  }
}
