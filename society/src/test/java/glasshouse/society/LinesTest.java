package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Lines that hang on a face: renewed at their hazard, lost for good reasons, had again. */
class LinesTest {
  private static final int PEOPLE = 2 * Population.BLOCK;
  private static final int BEGINS = 20;
  private static final IntPredicate NOBODY = i -> false;
  private static final Parameters P = Town.PARAMETERS.with("life.line-renewal", 60);

  /** A scan that fails as often as a test says. */
  private record Scan(double first, double again, double others) implements LineScan {
    @Override
    public String id() {
      return "scan";
    }

    @Override
    public long fails(int person, int cell) {
      return Chance.of(first);
    }

    @Override
    public long failsAgain() {
      return Chance.of(again);
    }

    @Override
    public int tries() {
      return 3;
    }

    @Override
    public long transfer() {
      return Chance.of(others);
    }
  }

  private final Town town = new Town(PEOPLE);
  private final Renewals renewals = renewals(false);

  private Renewals renewals(boolean borrowed) {
    return new Renewals(P, town.draws, Arrival.EVERYWHERE, BEGINS, borrowed);
  }

  private void live(Lines lines, int days, IntPredicate refuses) {
    for (int day = 0; day < days; day++) {
      lines.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        t.cases().sweep(day, code -> lines.due(t, code, refuses));
        lines.live(t, refuses);
        t.close();
      }
    }
  }

  private Lines lines(Scan scan) {
    return new Lines(scan, scan.others() > 0 ? renewals(true) : renewals, P, town.counters);
  }

  private long adults() {
    return everywhere(i -> true);
  }

  private long everywhere(IntPredicate which) {
    long adults = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 0);
      for (int i = 0; i < t.size(); i++) {
        adults += t.layout().is(i, Role.ADULT) && which.test(t.flags[i]) ? 1 : 0;
      }
    }
    return adults;
  }

  private long withoutLine() {
    return everywhere(flags -> Flags.is(flags, Flags.NO_LINE));
  }

  @Test
  void linesAreBoundAtTheirHazardFromTheFirstDayOfTheSystem() {
    Lines lines = lines(new Scan(0, 0, 0));
    live(lines, BEGINS, NOBODY);
    assertThat(town.count("lines/bound")).as("before it begins").isZero();
    live(lines, BEGINS + 7 * 12, NOBODY);
    double share =
        1 - StrictMath.exp(-(7 * 12 - 2.5) / 60); // on the day of the week, seven of them
    double adults = adults();
    double bound = town.count("lines/bound");
    double error = 4 * Math.sqrt(share * (1 - share) / adults) + 0.01;
    assertThat(bound / adults).isBetween(share - error, share + error);
    assertThat(withoutLine()).isZero();
  }

  @Test
  void aBoundPersonStaysBoundAndMinorsNeverAre() {
    boolean[] before = new boolean[PEOPLE];
    for (int day = 0; day < 400; day += 50) {
      TruthBlock t = town.open(0, day);
      for (int i = 0; i < t.size(); i++) {
        boolean bound = renewals.bound(t, i);
        assertThat(bound || !before[i]).as("place %d on day %d", i, day).isTrue();
        assertThat(bound && !t.layout().is(i, Role.ADULT)).isFalse();
        assertThat(bound && day < BEGINS).isFalse();
        before[i] = bound;
        assertThat(Renewals.NEVER.bound(t, i)).isFalse();
      }
    }
  }

  @Test
  void whoIsNotKnownHasNoLineIsToldAndComesAgainEachMonth() {
    live(lines(new Scan(1, 1, 0)), BEGINS + 70, NOBODY);
    long lost = town.count("lines/lost");
    assertThat(lost).isPositive().isEqualTo(withoutLine());
    assertThat(town.count("lines/bound") + town.count("lines/back")).isZero();
    long visits = town.count("lines/visits");
    assertThat(visits).as("once, and again each month").isBetween(lost + 1, 4 * lost);
    assertThat(town.count("data-points/scan")).isEqualTo(visits * 3 * 256);
  }

  @Test
  void aLineIsHadAgainWhenALaterVisitKnowsTheFace() {
    double again = 0.5;
    live(lines(new Scan(1, again, 0)), BEGINS + 200, NOBODY);
    long tried = town.count("lines/lost") + town.count("lines/bound") - town.count("lines/back");
    double share = again * again; // the second try and the third
    Fit.assertPlausible(
        "lost",
        Fit.mean((double) town.count("lines/lost") / tried, share, Math.sqrt(share * 0.75), tried));
    assertThat(town.count("lines/lost") - town.count("lines/back")).isEqualTo(withoutLine());
    assertThat(town.count("lines/back")).isGreaterThan(town.count("lines/lost") / 2);
  }

  @Test
  void whoRefusesHasNoneUntilTheyNoLongerRefuse() {
    Lines lines = lines(new Scan(0, 0, 0));
    live(lines, BEGINS + 70, i -> i % 2 == 0);
    assertThat(town.count("lines/refused")).isPositive().isEqualTo(withoutLine());
    TruthBlock t = town.open(0, BEGINS + 70);
    for (int i = 0; i < t.size(); i++) {
      assertThat(Flags.is(t.flags[i], Flags.NO_LINE) && i % 2 == 1).isFalse();
    }
    for (int day = BEGINS + 70; day < BEGINS + 101; day++) {
      lines.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock later = town.open(block, day);
        later.cases().sweep(day, code -> lines.due(later, code, NOBODY));
        later.close();
      }
    }
    assertThat(withoutLine()).isZero();
    assertThat(town.count("lines/back")).isEqualTo(town.count("lines/refused"));
  }

  @Test
  void whereNumbersCanBeHandedOnNobodyIsCutOffNorBoundByIt() {
    Lines lines = lines(new Scan(1, 1, 1));
    live(lines, BEGINS + 70, NOBODY);
    assertThat(withoutLine()).isZero();
    assertThat(town.count("lines/borrowed")).isPositive().isEqualTo(town.count("lines/lost"));
    Renewals known = renewals(true);
    TruthBlock t = town.open(0, BEGINS + 69);
    for (int c = 0; c < t.cases().size(); c++) {
      int i = Case.place(t.cases().get(c));
      assertThat(known.bound(t, i)).as("another's line").isFalse();
      assertThat(renewals.bound(t, i)).as("were it one's own").isTrue();
    }
  }

  @Test
  void withoutALineAVoiceIsNotHeardAndPayingTakesTimeAndWage() {
    Lines lines = lines(new Scan(1, 1, 0));
    long paid = 0;
    for (int day = BEGINS; day < BEGINS + 60; day++) {
      lines.morning(town.draws, day);
      TruthBlock t = town.open(0, day);
      for (int i = 0; i < t.size(); i++) {
        t.face[i] = Face.withVoice(0, Face.OPEN);
        t.purse[i] = 1000;
        t.livelihood[i] = Livelihood.withEmployed(0, true);
      }
      boolean[] had = new boolean[t.size()];
      for (int i = 0; i < t.size(); i++) {
        had[i] = !Flags.is(t.flags[i], Flags.NO_LINE);
      }
      lines.live(t, NOBODY);
      for (int i = 0; i < t.size(); i++) {
        boolean lostToday = had[i] && Flags.is(t.flags[i], Flags.NO_LINE);
        assertThat(Face.heard(t.face[i])).isEqualTo(!lostToday);
        paid += 1000 - t.purse[i];
        assertThat(t.purse[i] == 1000 || !had[i]).isTrue();
      }
      for (int n = 0; n < t.notices.size(); n++) {
        assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.CUT_OFF);
        assertThat(t.notices.wrong(n)).as("a scan accuses nobody").isFalse();
      }
      t.close();
    }
    assertThat(paid).isPositive();
    assertThat(town.count("lines/minutes")).isEqualTo(70 * town.count("lines/without"));
  }

  @Test
  void withoutALineWorkIsFoundMoreRarely() {
    long with = found(0);
    long without = found(Flags.NO_LINE);
    assertThat(without).isLessThan(with);
    double ratio = (double) without / with;
    assertThat(ratio).isBetween(0.55, 0.85); // life.line-finding is 0.7
  }

  private static long found(int flags) {
    Town town = new Town(PEOPLE);
    Parameters eager = Town.PARAMETERS.with("life.finding", 0.6).with("life.separation", 0);
    Work work = new Work(eager, town.counters);
    for (int day = 0; day < 7; day++) {
      work.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        TruthBlock t = town.open(block, day);
        for (int i = 0; i < t.size(); i++) {
          t.flags[i] = (byte) flags;
          t.purse[i] = 10_000;
        }
        work.live(t, new Circle(Town.PARAMETERS));
        t.close();
      }
    }
    return town.count("work/found");
  }
}
