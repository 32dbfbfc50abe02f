package glasshouse.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Settings;
import glasshouse.society.Face;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Group;
import glasshouse.testkit.Fit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program that reads posts: a confusion matrix, worse for some. */
class ClassifierTest {
  private static final int PEOPLE = 3 * Population.BLOCK;
  private static final int CRITICAL = 1;
  private static final int ORDINARY = 2;
  private static final Parameters P = Town.PARAMETERS.with("sensing.attribution", 0.3);

  private static SensorSpec reader(double hit, double alarm, Map<String, Double> differential) {
    Settings settings =
        new Settings(
            Map.of("true-positive", hit, "false-positive", alarm, "person-sd", 0.5),
            Map.of(),
            Map.of("confuses", List.of("post")),
            Map.of("differential", differential));
    return Town.sensor("reader", "classifier", "critical-post", settings);
  }

  @Test
  void whatItLooksForIsFlaggedAtItsRateAndPinnedOnTheAuthor() {
    Town town = new Town(PEOPLE, P, reader(0.7, 0.01, Map.of()));
    town.day(3, CRITICAL, person -> true);
    double share = (double) town.ledger.count("hit") / PEOPLE;
    Fit.assertPlausible("hits", Fit.mean(share, 0.7, Math.sqrt(0.21), PEOPLE));
    assertThat(town.ledger.count("invented")).isZero();
    assertThat(town.count("sensor-observations/reader")).isEqualTo(town.ledger.count("hit"));
  }

  @Test
  void aHarmlessPostFlaggedIsAnActThatNobodyDid() {
    Town town = new Town(PEOPLE, P, reader(0.7, 0.1, Map.of()));
    town.day(3, ORDINARY, person -> true);
    assertThat(town.ledger.count("hit")).isZero();
    assertThat(town.ledger.count("invented")).isPositive();
    assertThat(town.findings.kind(0)).as("filed as what it looked for").isEqualTo(CRITICAL);
  }

  @Test
  void someGroupsSpeechIsFlaggedMoreOften() {
    Town town = new Town(PEOPLE, P, reader(0.7, 0.02, Map.of("minority", 3.0)));
    int days = 10;
    for (int day = 0; day < days; day++) {
      town.day(day, ORDINARY, person -> true);
    }
    int[] people = new int[Group.COUNT];
    for (int person = 0; person < PEOPLE; person++) {
      people[town.group(person)]++;
    }
    for (Group group : Group.values()) {
      double expected = 0.02 * (group == Group.MINORITY ? 3 : 1);
      double posts = (double) days * people[group.ordinal()];
      double flagged = town.count("sensor-observations/reader", group) / posts;
      double error = Math.sqrt(expected / posts) + 0.6 * expected / Math.sqrt(posts / days);
      assertThat(flagged).as(group.label()).isCloseTo(expected, within(4 * error));
    }
  }

  @Test
  void someAreFlaggedMoreThanOthersForLife() {
    Town town = new Town(PEOPLE, P, reader(0.7, 0.05, Map.of()));
    double[][] flagged = new double[2][PEOPLE];
    for (int day = 0; day < 40; day++) {
      int before = town.ledger.lines.size();
      town.day(day, ORDINARY, person -> true);
      for (String line : town.ledger.lines.subList(before, town.ledger.lines.size())) {
        flagged[day % 2][Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1))]++;
      }
      town.findings.clear();
    }
    double p = Fit.uncorrelated(flagged[0], flagged[1]);
    assertThat(p).as("even and odd days go together").isLessThan(1e-12);
  }

  @Test
  void aPseudonymIsSeenThroughAtTheChanceOfAttributionAlone() {
    Town town = new Town(PEOPLE, P, reader(1, 0, Map.of()));
    town.day(3, CRITICAL, person -> true, t -> speak(t, Face.PSEUDONYMOUS));
    double share = (double) town.ledger.count("hit") / PEOPLE;
    Fit.assertPlausible("pinned", Fit.mean(share, 0.3, Math.sqrt(0.21), PEOPLE));
    assertThat(town.ledger.count("missed")).isEqualTo(PEOPLE - town.ledger.count("hit"));
    Town open = new Town(PEOPLE, P, reader(1, 0, Map.of()));
    open.day(3, CRITICAL, person -> true, t -> speak(t, Face.OPEN));
    assertThat(open.ledger.count("hit")).isEqualTo(PEOPLE);
  }

  private static void speak(TruthBlock t, int voice) {
    for (int i = 0; i < t.size(); i++) {
      t.face[i] = Face.withVoice(t.face[i], voice);
    }
  }

  /** VERIFICATION, sensing: (.9, .01, .01) gives a positive predictive value of .476. */
  @Test
  void oneInAHundredSoughtAmongPostsGivesThePublishedPredictiveValue() {
    Town town = new Town(PEOPLE, P, reader(0.9, 0.01, Map.of()));
    for (int day = 0; day < 40; day++) {
      int today = day;
      town.day(day, CRITICAL, person -> sought(person, today));
      town.day(day, ORDINARY, person -> !sought(person, today));
      town.findings.clear();
    }
    double hits = town.ledger.count("hit");
    double all = hits + town.ledger.count("invented");
    double deviation = Math.sqrt(0.476 * 0.524);
    assertThat(hits / all).isCloseTo(0.476, within(3 * deviation / Math.sqrt(all) + 0.0005));
  }

  private static boolean sought(int person, int day) {
    return Draws.below(Draws.high(Draws.bits(5, person, day)), 100) == 0;
  }

  /**
   * VERIFICATION, sensing: (.89, 1/6000, 1e-4) gives .348, with the search of B5 as the source of
   * false alarms.
   */
  @Test
  void oneInTenThousandSoughtByFaceGivesThePublishedPredictiveValue() {
    double[] alike = new double[Cell.COUNT];
    alike[4] = 1;
    FaceSearch search =
        new FaceSearch(
            Town.settings("face", Map.of("gallery", 10_000.0, "false-match", 1.67e-8)),
            alike,
            Town.PARAMETERS);
    long miss = glasshouse.kernel.Chance.of(1 - 0.89);
    long found = 0;
    long alarms = 0;
    int probes = 20_000_000;
    for (int probe = 0; probe < probes; probe++) {
      long half = Draws.high(Draws.bits(11, probe, 0));
      if (probe % 10_000 == 0) {
        found += half >= miss ? 1 : 0;
      } else {
        alarms += half < search.fpir(4) ? 1 : 0;
      }
    }
    double value = (double) found / (found + alarms);
    double error = Math.sqrt(0.348 * 0.652 / (found + alarms));
    assertThat(value).isCloseTo(0.348, within(3 * error));
  }
}
