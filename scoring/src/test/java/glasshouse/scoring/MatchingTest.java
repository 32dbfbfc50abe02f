package glasshouse.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries of one act are found to be one, or count again. */
class MatchingTest {
  private static final int PEOPLE = 2000;
  private static final List<String> SENSORS = List.of("delivery", "payments", "patrols");

  private final Office office =
      new Office(Office.rongcheng(new RulebookSpec.Expiry.Never(), Office.rule("k0", -5)), PEOPLE);
  private final Counters counters = office.counters;

  private FileBlock file;
  private Tally tally;

  /** A day on which everyone is seen once by each of so many sensors. */
  private void day(double matched, int sensors) {
    Sources sources = Sources.of(List.of("d", "p"), new int[] {0, 1, -1}, 0, counters);
    Matching matching =
        new Matching(SENSORS, new double[] {matched, matched, matched}, sources, counters);
    Scorer scorer = new Scorer(office.rulebook, sources);
    Population population = new Population(PEOPLE);
    FileColumns columns =
        new FileColumns(population, office.rulebook.capWords(), office.rulebook.months());
    tally = new Tally(counters);
    file = new FileBlock(columns, office.scale(), population, tally, Reach.NONE, Tracer.NONE);
    file.open(0, 1);
    scorer.inaugurate(file);
    matching.morning(new Draws(3), 1);
    scorer.morning(new Draws(3), 1);
    for (int place = 0; place < PEOPLE; place++) {
      for (int sensor = 0; sensor < sensors; sensor++) {
        office.findings.add(place, 0, 600, sensor, 77L + place);
      }
    }
    office.findings.sort();
    office.findings.retain(i -> matching.stands(file, office.findings, i, office.registry));
    scorer.score(file, office.findings, office.registry);
  }

  private double points(int place) {
    return (double) file.score[place] / office.scale().fixed(1);
  }

  private long count(String counter) {
    return tally.total(counters.find(counter));
  }

  @Test
  void matchedEntriesCountOnce() {
    day(1, 3);
    assertThat(office.findings.size()).isEqualTo(PEOPLE);
    assertThat(points(5)).isEqualTo(995);
  }

  @Test
  void unmatchedEntriesPunishAgain() {
    day(0, 3);
    assertThat(points(5)).isEqualTo(985);
    assertThat(count("duplicates/standing")).isEqualTo(2L * PEOPLE);
    assertThat(count("score/lost-again")).isEqualTo(2 * count("score/lost-through/d"));
    assertThat(count("partner-unique/d")).isZero();
  }

  @Test
  void aShareIsMatched() {
    day(0.8, 2);
    assertThat(office.findings.size() / (double) PEOPLE).isCloseTo(1.2, within(0.04));
  }
}
