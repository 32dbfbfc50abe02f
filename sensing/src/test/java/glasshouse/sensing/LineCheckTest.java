package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Settings;
import glasshouse.society.Arrival;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.LineScan;
import glasshouse.society.Renewals;
import glasshouse.society.people.Group;
import glasshouse.society.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scan for a line, records that know people through it, and pseudonyms once it is bound. */
class LineCheckTest {
  private static final int PEOPLE = 2 * Population.BLOCK;
  private static final int CRITICAL = 1;
  private static final Parameters P =
      Town.PARAMETERS
          .with("sensing.attribution", 0.3)
          .with("sensing.attribution-bound", 0.9)
          .with("life.line-renewal", 7);

  private static SensorSpec scan(double sd, double minority) {
    Settings settings =
        new Settings(
            Map.of("false-rejection", 0.02, "tries", 3.0, "transfer", 0.25, "person-sd", sd),
            Map.of(),
            Map.of(),
            Map.of("miss-differential", Map.of("minority", minority)));
    return new SensorSpec("scan", "line", List.of(), "test", 1, settings);
  }

  private static LineScan only(Town town) {
    assertThat(town.sensors.lines()).hasSize(1);
    return town.sensors.lines().getFirst();
  }

  @Test
  void itFailsAsOftenAsItIsSetWithLastingDifferencesAndMoreForSome() {
    Town town = new Town(PEOPLE, P, scan(0.8, 2));
    LineScan scan = only(town);
    double[] sum = new double[Group.COUNT];
    int[] people = new int[Group.COUNT];
    long most = 0;
    for (int person = 0; person < PEOPLE; person++) {
      long fails = scan.fails(person, town.cell(person));
      assertThat(scan.fails(person, town.cell(person))).as("for life").isEqualTo(fails);
      sum[town.group(person)] += Chance.probability(fails);
      people[town.group(person)]++;
      most = Math.max(most, fails);
    }
    for (Group group : Group.values()) {
      double expected = 0.02 * (group == Group.MINORITY ? 2 : 1);
      double mean = sum[group.ordinal()] / people[group.ordinal()];
      assertThat(mean / expected).as(group.label()).isCloseTo(1, within(0.2));
    }
    assertThat(Chance.probability(most)).as("some hardly ever pass").isGreaterThan(0.1);
    assertThat(scan.tries()).isEqualTo(3);
    assertThat(Chance.probability(scan.transfer())).isCloseTo(0.25, within(1e-6));
    assertThat(scan.failsAgain()).isEqualTo(P.chance("sensing.gate-fails-again"));
  }

  @Test
  void itFindsNothing() {
    Town town = new Town(PEOPLE, P, scan(0, 1));
    town.day(3, CRITICAL, person -> true);
    assertThat(town.findings.size()).isZero();
    assertThat(town.ledger.lines).isEmpty();
  }

  @Test
  void aRecordThroughTheLineSeesNobodyWithoutOne() {
    for (String through : List.of("file", "line")) {
      Settings settings =
          new Settings(Map.of("coverage", 1.0), Map.of("through", through), Map.of(), Map.of());
      Town town = new Town(PEOPLE, P, Town.sensor("office", "record", "post", settings));
      town.day(
          3,
          2,
          person -> true,
          t -> {
            for (int i = 0; i < t.size(); i++) {
              t.flags[i] = (byte) (i % 4 == 0 ? Flags.NO_LINE : 0);
            }
          });
      assertThat(town.ledger.count("hit"))
          .as(through)
          .isEqualTo(through.equals("line") ? PEOPLE * 3 / 4 : PEOPLE);
    }
  }

  @Test
  void aSearchEngineRecordsAsAnOfficeDoes() {
    Settings settings =
        new Settings(Map.of("coverage", 0.5, "removes", 0.9), Map.of(), Map.of(), Map.of());
    Town engine = new Town(PEOPLE, P, Town.sensor("s", "search", "post", settings));
    Town office = new Town(PEOPLE, P, Town.sensor("s", "record", "post", settings));
    engine.day(3, 2, person -> true);
    office.day(3, 2, person -> true);
    assertThat(engine.ledger.lines).isEqualTo(office.ledger.lines).isNotEmpty();
  }

  @Test
  void aPseudonymIsSeenThroughOnceTheLineIsBound() {
    Settings settings =
        new Settings(
            Map.of("true-positive", 1.0, "false-positive", 0.0), Map.of(), Map.of(), Map.of());
    SensorSpec reader = Town.sensor("reader", "classifier", "critical-post", settings);
    Renewals renewals = new Renewals(P, Town.draws(), Arrival.EVERYWHERE, 10, false);
    for (int day : new int[] {3, 3000}) {
      Town town = new Town(PEOPLE, P, renewals, reader);
      long[] adults = new long[1];
      town.day(
          day,
          CRITICAL,
          person -> true,
          t -> {
            for (int i = 0; i < t.size(); i++) {
              t.face[i] = Face.withVoice(t.face[i], Face.PSEUDONYMOUS);
              adults[0] += t.layout().is(i, Role.ADULT) ? 1 : 0;
            }
          });
      double bound = day > 10 ? adults[0] : 0;
      double expected = 0.9 * bound + 0.3 * (PEOPLE - bound);
      double pinned = town.ledger.count("hit");
      assertThat(pinned).as("day " + day).isCloseTo(expected, within(4 * Math.sqrt(expected)));
      assertThat(town.count("pseudonyms/flagged")).isEqualTo(PEOPLE);
      assertThat(town.count("pseudonyms/attributed")).isEqualTo(town.ledger.count("hit"));
    }
  }
}
