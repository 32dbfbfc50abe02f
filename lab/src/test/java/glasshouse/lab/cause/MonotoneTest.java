package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenario.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thinning and seeing go one way only: luck is drawn before choice, and an act is the same act in
 * both worlds.
 */
class MonotoneTest {
  private static final Scenario ORDINARY = Towns.named("ordinary-life");
  private static final Scenario ARTICLE = Towns.theArticle();

  /**
   * Nobody watches, nothing follows, no act takes or makes money or a victim: fear alone can change
   * what is done.
   */
  private static final String[] ALONE =
      Towns.all(
          Towns.all(
              Towns.all(Towns.off(ORDINARY, Part.SENSOR), Towns.off(ORDINARY, Part.CONSEQUENCE)),
              Towns.harmless(ORDINARY)),
          "warm-up=0 days", // with its patrols: whoever is fined there is afraid, and less kind
          "parameters.life.eviction=0", // what befalls people moves moods, and moods move kindness
          "parameters.life.foreclosure=0",
          "parameters.life.illness=0",
          "parameters.life.pairing=0",
          "parameters.life.quarrel=0",
          "parameters.behaviour.risk.base-street=0.4",
          "parameters.behaviour.risk.base-speech=0.4");

  @Test
  void moreDeterrenceNeverAddsAnAct() {
    List<Life> lives = new ArrayList<>();
    List<Set<String>> keys = new ArrayList<>();
    for (String beta : List.of("0", "0.5", "1", "3", "12")) {
      Followed panel = new Followed(5);
      lives.add(
          Life.of(
              Towns.named(
                  "ordinary-life",
                  Towns.all(ALONE, "parameters.behaviour.deterrence.beta=" + beta)),
              panel));
      keys.add(panel.keys("act"));
    }
    for (int more = 1; more < lives.size(); more++) {
      fewer(lives.get(more - 1), lives.get(more));
      assertThat(added(keys.get(more - 1), keys.get(more))).as("acts of the panel").isEmpty();
      assertThat(keys.get(more)).hasSizeLessThan(keys.get(more - 1).size());
    }
    assertThat(lives.getLast().count("acts-displaced/jaywalking"))
        .as("displaced acts count as done")
        .isPositive();
  }

  /** What is in the second and not in the first. */
  private static Set<String> added(Set<String> first, Set<String> second) {
    Set<String> added = new TreeSet<>(second);
    added.removeAll(first);
    return added;
  }

  private static void fewer(Life less, Life more) {
    assertThat(
            more.failing(
                less, name -> name.startsWith("acts-done/"), (stern, mild) -> stern - mild))
        .isEmpty();
    assertThat(more.count("acts-done/jaywalking")).isLessThan(less.count("acts-done/jaywalking"));
    assertThat(
            more.failing(
                less,
                name -> name.equals("acts-done/quiet-help"),
                (stern, mild) -> Math.abs(stern - mild)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"points: -5, points: -500", "points: -500, 'points: -500, cap: 9 /month'"})
  void aHarsherLawNeverAddsAnAct(String mild, String harsh) {
    String law =
        """
        extends: ordinary-life
        rulebook: {start: 1000, range: [0, 2000], grades: {A: 0}, rules: [{id: r, new: true, on: jaywalking, SANCTION, source: test}]}
        """;
    String[] stern = Towns.all(ALONE, "parameters.behaviour.deterrence.gamma=0.5");
    Life one = Life.of(Towns.text(law.replace("SANCTION", mild), stern));
    Life other = Life.of(Towns.text(law.replace("SANCTION", harsh), stern));
    assertThat(
            other.failing(one, name -> name.startsWith("acts-done/"), (more, less) -> more - less))
        .isEmpty();
  }

  @Test
  void aRewardOnlyAddsDeedsToThoseThatAreDoneAnyway() {
    String law =
        """
        extends: ordinary-life
        rulebook: {start: 1000, range: [0, 2000], grades: {A: 1500, B: 0}, rules: [{id: r, new: true, on: volunteering, points: POINTS, source: test}]}
        consequences: {honours: {new: true, when: {grade: A}, do: [{energy-price: 0.5}], domain: finance, gravity: 0, source: test}}
        """;
    String[] known =
        Towns.all(
            ALONE,
            "parameters.behaviour.awareness.start=100 %",
            "acts.volunteering.rate=0.05 /day");
    Followed everyone = new Followed(1);
    Followed rewarded = new Followed(1);
    Life none = Life.of(Towns.text(law.replace("POINTS", "-1"), known), everyone);
    Life some = Life.of(Towns.text(law.replace("POINTS", "50"), known), rewarded);
    assertThat(added(volunteering(rewarded), volunteering(everyone))).as("deeds lost").isEmpty();
    assertThat(none.count("acts-invited/volunteering")).isZero();
    assertThat(some.count("acts-invited/volunteering"))
        .isPositive()
        .isEqualTo(some.count("acts-done/volunteering") - none.count("acts-done/volunteering"));
  }

  private static Set<String> volunteering(Followed panel) {
    Set<String> deeds = new TreeSet<>(panel.keys("act"));
    deeds.removeIf(deed -> !deed.contains(" volunteering "));
    return deeds;
  }

  /**
   * Nobody responds, no reviewer tires and no cap hides a finding, so that every finding on file is
   * a clause applied.
   */
  private static final String[] SHOWN =
      Towns.all(
          Towns.all(
              Towns.all(Towns.off(ARTICLE, Part.CONSEQUENCE), Towns.oneGradeForAll(ARTICLE)),
              Towns.capsOff(ARTICLE)),
          "response=none",
          "parameters.consequence.review-fatigue=0");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "street-cameras   | sensors.street-cameras.per-1000-people=20    | sensors.street-cameras.per-1000-people=168",
        "street-cameras   | sensors.street-cameras.per-1000-people=168   | sensors.street-cameras.per-1000-people=2000",
        "street-cameras   | sensors.patrols.per-1000-people=1            | parameters.sensing.sight=0.002",
        "patrols          | sensors.patrols.per-1000-people=1            | sensors.patrols.per-1000-people=40",
        "payment-records  | sensors.payment-records.coverage=10 %        | sensors.payment-records.coverage=90 %",
        "posts-classifier | sensors.posts-classifier.true-positive=10 %  | sensors.posts-classifier.true-positive=90 %",
        "posts-classifier | sensors.posts-classifier.false-positive=1 %  | sensors.posts-classifier.false-positive=9 %"
      })
  void aSensorThatSeesMoreNeverSeesLess(String sensor, String few, String many) {
    Followed atFew = new Followed(1);
    Followed atMany = new Followed(1);
    Life less = Life.of(Towns.theArticle(Towns.all(SHOWN, few)), atFew);
    Life more = Life.of(Towns.theArticle(Towns.all(SHOWN, many)), atMany);
    assertThat(added(atMany.keys("clause"), atFew.keys("clause")))
        .as("findings on file that only the blinder has")
        .isEmpty();
    assertThat(
            less.failing(
                more,
                name -> name.startsWith("sensor-") || name.startsWith("audit-"),
                (a, b) -> a - b))
        .isEmpty();
    assertThat(more.count("sensor-observations/" + sensor))
        .isGreaterThan(less.count("sensor-observations/" + sensor));
  }

  @Test
  void aSensorThatMissesLessFindsAllThatItFoundAndTakesFewerForAnother() {
    Life blind =
        Life.of(Towns.theArticle(Towns.all(SHOWN, "sensors.street-cameras.identify.miss=60 %")));
    Life sharp =
        Life.of(Towns.theArticle(Towns.all(SHOWN, "sensors.street-cameras.identify.miss=5 %")));
    assertThat(sharp.count("audit-hit/street-cameras"))
        .isGreaterThan(blind.count("audit-hit/street-cameras"));
    assertThat(sharp.count("audit-mistaken/street-cameras"))
        .isLessThan(blind.count("audit-mistaken/street-cameras"));
    assertThat(sharp.count("sensor-observations/street-cameras"))
        .isEqualTo(blind.count("sensor-observations/street-cameras"));
  }
}
