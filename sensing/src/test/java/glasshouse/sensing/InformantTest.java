package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.kernel.Population;
import glasshouse.kernel.Settings;
import glasshouse.society.Kinds;
import glasshouse.society.Quarrels;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Neighbours tell on neighbours: of what they saw, wrongly, out of a grudge, or of nothing. */
class InformantTest {
  private static final int PEOPLE = Population.BLOCK;
  private static final int JAYWALKING = 0;
  private static final Map<String, Double> PLAIN =
      Map.of(
          "sight", 1.0,
          "mistaken", 0.0,
          "malicious", 1.0,
          "invented", 0.0,
          "upholds-true", 1.0,
          "upholds-false", 1.0,
          "by-name", 1.0);

  private static Town town(Map<String, Double> other, Map<String, Double> differential) {
    Map<String, Double> numbers = new HashMap<>(PLAIN);
    numbers.putAll(other);
    Settings settings =
        new Settings(numbers, Map.of(), Map.of(), Map.of("differential", differential));
    SensorSpec spec =
        new SensorSpec(
            "neighbours", "informant", List.of("jaywalking", Kinds.INFORMING), "test", 1, settings);
    return new Town(PEOPLE, Town.PARAMETERS, spec);
  }

  /** A day on which every tenth person tells. */
  private static void tell(Town town, boolean jaywalking, boolean grudges) {
    town.day(
        3,
        JAYWALKING,
        person -> jaywalking,
        t -> {
          for (int i = 0; i < t.size(); i += 10) {
            t.acts.of(town.kinds.get(Kinds.INFORMING)).add(i, 0, 700, t.block(), -7L * i - 1);
            if (grudges) {
              t.cases().open(Case.of(i, Quarrels.GRUDGE, 0, 0, 100, (i + 1000) % PEOPLE));
            }
          }
        });
  }

  private static long reports(Town town, String sort) {
    return town.count("reports/" + sort);
  }

  @Test
  void whatNeighboursDidIsToldOfThemAndPaidByName() {
    Town town = town(Map.of(), Map.of());
    tell(town, true, false);
    long told = (PEOPLE + 9) / 10;
    assertThat(reports(town, "true")).isEqualTo(told);
    assertThat(town.ledger.count("hit")).isEqualTo(2 * told);
    assertThat(town.ledger.count("mistaken") + town.ledger.count("invented")).isZero();
    for (int f = 0; f < town.findings.size(); f++) {
      if (town.findings.kind(f) == JAYWALKING) {
        assertThat(town.findings.key(f)).isEqualTo(Town.key(town.findings.subject(f), 3));
      }
    }
  }

  @Test
  void whereNobodyDidAnythingAllIsUnfoundedAndInvented() {
    Town town = town(Map.of("by-name", 0.0), Map.of());
    tell(town, false, false);
    assertThat(reports(town, "unfounded")).isGreaterThan(PEOPLE / 11);
    assertThat(town.ledger.count("invented")).isEqualTo(reports(town, "unfounded"));
    assertThat(town.ledger.count("hit")).isZero();
    TruthBlock t = town.truth;
    for (int f = 0; f < town.findings.size(); f++) {
      boolean did = t.acts.of(JAYWALKING).did(town.findings.subject(f), town.findings.key(f));
      assertThat(did).isFalse();
    }
  }

  @Test
  void agrudgeIsPaidBackToTheVeryOne() {
    Town town = town(Map.of("by-name", 0.0), Map.of());
    tell(town, true, true);
    assertThat(reports(town, "malicious")).isEqualTo((PEOPLE + 9) / 10);
    assertThat(reports(town, "true")).isZero();
    for (int f = 0; f < town.findings.size(); f++) {
      assertThat((town.findings.subject(f) - 1000 + PEOPLE) % PEOPLE % 10).isZero();
    }
  }

  @Test
  void whoIsMistakenNamesAnother() {
    Town town = town(Map.of("mistaken", 1.0, "by-name", 0.0), Map.of());
    tell(town, true, false);
    long mistaken = reports(town, "mistaken");
    assertThat(mistaken).isGreaterThan(PEOPLE / 12);
    assertThat(town.ledger.count("mistaken")).isEqualTo(mistaken);
    assertThat(town.ledger.count("missed")).as("seen, and not told of").isGreaterThan(mistaken);
  }

  @Test
  void mostIsDropped() {
    Town town = town(Map.of("upholds-true", 0.4, "upholds-false", 0.05), Map.of());
    tell(town, false, false);
    tell(town, true, false);
    double upheldFalse =
        (double) town.count("reports-upheld/unfounded") / reports(town, "unfounded");
    double upheldTrue = (double) town.count("reports-upheld/true") / reports(town, "true");
    assertThat(upheldFalse).isBetween(0.01, 0.1);
    assertThat(upheldTrue).isBetween(0.3, 0.5);
  }

  @Test
  void someGroupsAreToldOnMore() {
    Town even = town(Map.of(), Map.of());
    Town biased = town(Map.of(), Map.of("minority", 5.0));
    tell(even, false, false);
    tell(biased, false, false);
    long before = even.count("reports/unfounded", Group.MINORITY);
    long after = biased.count("reports/unfounded", Group.MINORITY);
    assertThat(before).isPositive();
    assertThat((double) after / before).isGreaterThan(1.5);
  }
}
