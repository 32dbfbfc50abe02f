package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searches done, what they leave in the mind, and noticing what is left out. */
class SearchingTest {
  private static final int BASE = 26; // 0.1 of 256, the perceived risk before anything happens

  private final Town town =
      new Town(Town.act(Kinds.SENSITIVE_SEARCH, ActSpec.Nature.SPEECH, ActSpec.Risk.SPEECH, 1, 0));

  private static Incentives removing(double removed) {
    return new Incentives(
        new double[] {1}, new double[] {9}, new double[1], new double[8], 0, false, removed);
  }

  private Searches searches() {
    return Searches.of(town.kinds, removing(0), Town.PARAMETERS);
  }

  private static int habit(TruthBlock t, int i) {
    boolean online = t.layout().is(i, Role.ONLINE);
    return online ? t.layout().propensity[Propensity.SPEECH.ordinal()][i] & 255 : 0;
  }

  @Test
  void atTheRiskOfOrdinaryLifeSearchesAreTheHabitExactly() {
    TruthBlock t = town.open(1);
    Town.fill(town.minds.speech, BASE);
    Searches none = Searches.of(new Kinds(java.util.List.of()), removing(0), Town.PARAMETERS);
    for (int i = 0; i < t.size(); i++) {
      assertThat(searches().of(t, town.minds, i)).isEqualTo(habit(t, i));
      assertThat(none.of(t, town.minds, i)).isEqualTo(habit(t, i));
    }
  }

  @Test
  void theMoreIsFearedTheLessIsSearchedAndTheLessByThoseWhoKnow() {
    Searches searches = searches();
    forAll(
        200,
        gen -> {
          TruthBlock t = town.open(1);
          int i = gen.integer(0, Town.PEOPLE - 1);
          int low = gen.integer(0, 255);
          int high = gen.integer(low, 255);
          int atLow = at(searches, t, i, low, 0);
          int atHigh = at(searches, t, i, high, 0);
          assertThat(atHigh).isLessThanOrEqualTo(atLow);
          assertThat(at(searches, t, i, high, Flags.AWARE)).isLessThanOrEqualTo(atHigh);
          assertThat(at(searches, t, i, low, Flags.NO_LINE)).isZero();
        });
  }

  private int at(Searches searches, TruthBlock t, int i, int risk, int flags) {
    t.flags[i] = (byte) flags;
    town.minds.speech[i] = (byte) risk;
    return searches.of(t, town.minds, i);
  }

  @Test
  void removingMoreNeverLowersTheViewThatSearchesLeave() {
    forAll(
        100,
        gen -> {
          double less = gen.number(0, 1);
          double more = gen.number(less, 1);
          Parameters p = Town.PARAMETERS.with("behaviour.view.slant", gen.number(0, 1));
          int view = gen.integer(0, 255);
          int searching = gen.integer(0, 255);
          long half = gen.bits() >>> 32;
          assertThat(drifted(p, more, view, searching, half))
              .isGreaterThanOrEqualTo(drifted(p, less, view, searching, half));
          Parameters slanted = p.with("behaviour.view.slant", 1);
          assertThat(drifted(slanted, 0, view, searching, half))
              .as("nothing left but the slant")
              .isEqualTo(drifted(p, 1, view, searching, half));
        });
  }

  private int drifted(Parameters p, double removed, int view, int searching, long half) {
    town.minds.view[0] = (byte) view;
    new PrivateView(p, removed).drift(town.minds, 0, 0, searching, 0, half);
    return town.minds.view[0] & 255;
  }

  private Censorship censorship(double removed, double notices) {
    Parameters p = Town.PARAMETERS.with("behaviour.view.notices-removal", notices);
    Incentives with = removing(removed);
    return new Censorship(p, town.kinds, List.of(with), (block, day) -> 0, town.counters);
  }

  @Test
  void whereNothingIsLeftOutNobodyNotices() {
    assertThat(noticed(censorship(0, 1), 4)).isZero();
  }

  @Test
  void adultsNoticeInProportionToWhatIsRemovedAndHowMuchTheySearch() {
    int weeks = 40;
    double removed = 0.6;
    double notices = 0.5;
    long noticed = noticed(censorship(removed, notices), weeks);
    TruthBlock t = town.open(1);
    double expected = 0;
    for (int i = 0; i < t.size(); i++) {
      boolean adult = t.layout().is(i, Role.ADULT);
      expected += adult ? weeks * removed * notices * Math.min(1, habit(t, i) / 64.0) : 0;
    }
    assertThat(noticed / expected).isCloseTo(1, within(5 / Math.sqrt(expected)));
  }

  private long noticed(Censorship censorship, int weeks) {
    Town.fill(town.minds.speech, BASE);
    long told = 0;
    for (int day = 0; day < 7 * weeks; day++) {
      censorship.morning(Town.draws(), day);
      TruthBlock t = town.open(day);
      censorship.notice(t, town.minds);
      for (int n = 0; n < t.notices.size(); n++) {
        assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.CENSORED);
        assertThat(t.layout().is(t.notices.place(n), Role.ADULT)).isTrue();
        told++;
      }
    }
    assertThat(town.count("search/noticed")).isEqualTo(told);
    return told;
  }

  @Test
  void beforeASystemReachesABlockNothingIsNoticedThere() {
    Parameters p = Town.PARAMETERS.with("behaviour.view.notices-removal", 1);
    Censorship late =
        new Censorship(
            p,
            town.kinds,
            List.of(removing(0), removing(1)),
            (block, day) -> day >= 7 ? 1 : 0,
            town.counters);
    assertThat(noticed(late, 1)).isZero();
  }

  @Test
  void riskThinsByTheCurveAndTheAwareAtLeastAsMuch() {
    Thinning thinning = new Thinning(town.kinds.spec(0), 0, removing(0), Town.PARAMETERS);
    double beta = Town.PARAMETERS.get("behaviour.deterrence.beta");
    for (int risk = 0; risk < 256; risk++) {
      double kept = StrictMath.exp(-beta * risk / 256);
      long done = thinning.done(Thinning.at((byte) risk, 0));
      assertThat(done / (double) (1L << 32)).isCloseTo(kept, within(1e-9));
      assertThat(thinning.done(Thinning.at((byte) risk, Flags.AWARE))).isLessThanOrEqualTo(done);
    }
  }
}
