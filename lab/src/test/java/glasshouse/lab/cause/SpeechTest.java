package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.cause.Followed.Told;
import glasshouse.world.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of speech in whole societies: what is cut off is cut off, and what is not set is not. */
class SpeechTest {
  private static final String[] QUICK = {
    "society.people=4096", "warm-up=7 days", "days=60 days", "parameters.life.line-renewal=20"
  };
  private static final Set<String> ONLINE =
      Set.of("frivolous-purchase", "ordinary-post", "sensitive-search", "unapproved-post");
  private static final Set<String> POSTS = Set.of("ordinary-post", "unapproved-post");

  private static Scenario speech(String... more) {
    return Towns.named("speech-only", Towns.all(QUICK, more));
  }

  /** Days from which on and until which something holds for someone; whoever is in it acts not. */
  private static void nobodyActs(
      List<Told> told, String starts, String ends, Set<String> barred, int days) {
    Map<Integer, Integer> since = new HashMap<>();
    int outside = 0;
    int inside = 0;
    for (Told t : told) {
      String what = t.which() + " " + t.outcome();
      if (what.matches(starts)) {
        since.put(t.person(), t.day());
      } else if (what.matches(ends)) {
        since.remove(t.person());
      } else if (t.what().equals("act") && barred.contains(t.which())) {
        Integer from = since.get(t.person());
        boolean bars = from != null && t.day() > from && t.day() < from + days;
        assertThat(bars).as("%s of %s, barred since %s", t, t.person(), from).isFalse();
        outside++;
      }
      inside += since.containsKey(t.person()) ? 1 : 0;
    }
    assertThat(outside).as("others act").isPositive();
    assertThat(inside).as("some are barred").isPositive();
  }

  @Test
  void whoHasNoLineDoesNothingOnline() {
    Followed all = new Followed(1);
    Life life =
        Life.of(
            speech(
                "sensors.line-scan.false-rejection=50 %",
                "parameters.behaviour.line.refuse-caution=0.5"),
            all);
    nobodyActs(all.told(), "line (lost|refused)", "line back", ONLINE, Integer.MAX_VALUE / 2);
    assertThat(life.count("lines/without")).isPositive();
    assertThat(life.count("lines/refused")).isPositive();
    assertThat(life.count("acts-barred/frivolous-purchase")).isPositive();
  }

  @Test
  void whoIsBannedWritesNothing() {
    Followed all = new Followed(1);
    Life life = Life.of(speech("sensors.posts-classifier.false-positive=30 %"), all);
    nobodyActs(all.told(), "account-ban account-ban", "never", POSTS, 14);
    assertThat(life.count("accounts/banned")).isPositive();
    assertThat(life.count("acts-barred/ordinary-post")).isPositive();
    assertThat(life.count("voice/muted")).isPositive();
    assertThat(life.count("voice/muted") + life.count("voice/silent-critics"))
        .isLessThanOrEqualTo(life.count("voice/critics"));
  }

  @Test
  void aSearchEngineThatLeavesNothingOutIsARecordAndNoMore() {
    String engine = "sensors.search-engine=";
    String tail = "coverage: 50 %, sees: [sensitive-search], domain: speech, gravity: 8}";
    Life record =
        Life.of(speech(engine + "off", "sensors.engine={new: true, mechanism: record, " + tail));
    Life none =
        Life.of(
            speech(
                engine + "off",
                "sensors.engine={new: true, mechanism: search, removes: 0 %, " + tail));
    Life some =
        Life.of(
            speech(
                engine + "off",
                "sensors.engine={new: true, mechanism: search, removes: 30 %, " + tail));
    assertThat(none.livingParts(record)).isEqualTo(Life.NEVER);
    assertThat(none.recordParts(record)).isEqualTo(Life.NEVER);
    assertThat(none.counts()).isEqualTo(record.counts());
    assertThat(some.livingParts(record)).isNotEqualTo(Life.NEVER);
    assertThat(some.count("search/noticed")).isPositive();
  }

  @Test
  void aScanThatKnowsEveryFaceAndBindsNothingChangesNoLife() {
    String[] idle = {
      "sensors.line-scan.false-rejection=0 %",
      "parameters.behaviour.line.refuse-view=0",
      "parameters.sensing.attribution-bound=0.3",
      "parameters.behaviour.voice.pseudonym-bound=0.3"
    };
    Life with = Life.of(speech(idle));
    Life without = Life.of(speech(Towns.all(idle, "sensors.line-scan=off")));
    assertThat(with.livingParts(without)).isEqualTo(Life.NEVER);
    assertThat(with.recordParts(without)).isEqualTo(Life.NEVER);
    assertThat(with.count("lines/bound")).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordinary-life", "cameras-only"})
  void whereNothingRulesWordsNoneOfItHappens(String name) {
    Life life = Life.of(Towns.named(name));
    for (String family :
        List.of("lines", "accounts", "posts", "pseudonyms", "search", "acts-barred")) {
      assertThat(life.family(family)).as(family).isZero();
    }
    assertThat(life.count("voice/muted")).isZero();
  }

  @Test
  void theSamePeopleAreNotKnownAgain() {
    Followed all = new Followed(1);
    Life.of(
        speech(
            "days=120 days",
            "sensors.line-scan.false-rejection=10 %",
            "parameters.sensing.gate-fails-again=0.9",
            "parameters.behaviour.line.refuse-view=0"),
        all);
    Map<Integer, Integer> failed = new HashMap<>();
    for (Told told : all.of("gate")) {
      failed.merge(told.person(), 1, Integer::sum);
    }
    long again = failed.values().stream().filter(times -> times > 1).count();
    assertThat(again).as("of %d who failed", failed.size()).isGreaterThan(failed.size() / 2);
    Set<Integer> lost = new TreeSet<>();
    for (Told told : all.of("life")) {
      if (told.which().equals("line") && told.outcome().equals("lost")) {
        assertThat(lost.add(told.person())).as("a line is lost once").isTrue();
      }
    }
    assertThat(lost).isEqualTo(new TreeSet<>(failed.keySet()));
  }
}
