package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Partners can be named by sensors, share nothing, be taken away, or be alone. */
class PartnerTest {
  private static final Scenario ARTICLE = load("the-article");

  private static List<String> sensors(Scenario scenario, String partner) {
    return scenario.sensors().stream()
        .filter(s -> s.partner().filter(its -> its.id().equals(partner)).isPresent())
        .map(SensorSpec::id)
        .toList();
  }

  @Test
  void oneThatSharesNothingKeepsItsSensorsWhichReportNothing() {
    Scenario silent = ARTICLE.with(List.of("partners.games.shares=false"));
    assertThat(sensors(silent, "games")).isEqualTo(sensors(ARTICLE, "games")).isNotEmpty();
    assertThat(silent.sensors())
        .filteredOn(s -> !s.reports())
        .extracting("id")
        .containsExactly("game-partner");
    assertThat(ARTICLE.sensors()).allMatch(SensorSpec::reports);
  }

  @Test
  void withoutOneItsSensorsGo() {
    Scenario without = ARTICLE.without(Part.PARTNER, "rides");
    assertThat(without.sensors())
        .extracting("id")
        .doesNotContainAnyElementsOf(sensors(ARTICLE, "rides"));
    assertThat(without.sensors())
        .hasSize(ARTICLE.sensors().size() - sensors(ARTICLE, "rides").size());
    assertThat(without.partners()).hasSize(ARTICLE.partners().size() - 1);
  }

  @Test
  void aloneItBringsAllItsSensorsAndASensorBringsItsPartner() {
    Scenario alone = ARTICLE.only(Part.PARTNER, "payments");
    assertThat(sensors(alone, "payments")).isEqualTo(sensors(ARTICLE, "payments")).isNotEmpty();
    assertThat(alone.partners()).hasSize(1);
    assertThat(ARTICLE.only(Part.SENSOR, "game-partner").partners())
        .extracting("id")
        .containsExactly("games");
    assertThat(ARTICLE.twin().partners()).isEmpty();
  }

  @Test
  void anUnknownPartnerIsToldWithTheNearest() {
    assertThat(lines(() -> ARTICLE.with(List.of("sensors.game-partner.partner=game"))))
        .singleElement()
        .asString()
        .contains("there is no such partner (was game). Maybe: games");
    assertThat(lines(() -> ARTICLE.with(List.of("partners.games.matched=2")))).hasSize(1);
  }
}
