package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.Flags;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a notice does to the one who gets it, averaged over a block in which everybody gets one. */
class HearingTest {
  private static final int STREET_ACT = 0;
  private static final int SPEECH_ACT = 1;
  private static final int OTHER_ACT = 2;
  private static final Set<Notices.Kind> SANCTIONS =
      EnumSet.of(
          Notices.Kind.FINED,
          Notices.Kind.SHAMED,
          Notices.Kind.LISTED,
          Notices.Kind.DELETED,
          Notices.Kind.BANNED);

  /** What does not tell of a file on everyone: police, gates and companies do as much without. */
  private static final Set<Notices.Kind> TELLS_NOTHING =
      EnumSet.of(
          Notices.Kind.FINED,
          Notices.Kind.DELAYED,
          Notices.Kind.VICTIM,
          Notices.Kind.STOPPED,
          Notices.Kind.CHECKED,
          Notices.Kind.DELETED,
          Notices.Kind.CUT_OFF,
          Notices.Kind.CENSORED,
          Notices.Kind.LOCKED_OUT,
          Notices.Kind.QUARRELLED,
          Notices.Kind.REPORTED,
          Notices.Kind.EVICTED,
          Notices.Kind.UNTREATED,
          Notices.Kind.PAIRED,
          Notices.Kind.PARTED);

  private final Town town =
      new Town(
          Town.act("street", ActSpec.Nature.OFFENCE, ActSpec.Risk.STREET, 1, 0),
          Town.act("speech", ActSpec.Nature.SPEECH, ActSpec.Risk.SPEECH, 1, 0),
          Town.act("other", ActSpec.Nature.HABIT, ActSpec.Risk.NONE, 1, 0));

  /** Everybody hears a notice; minds begin in the middle. */
  private TruthBlock hear(Parameters p, Notices.Kind kind, int act, boolean wrong) {
    Hearing hearing = new Hearing(p, town.kinds, town.counters);
    hearing.morning(Town.draws(), 5);
    TruthBlock t = town.open(5);
    Town.fill(town.minds.street, 100);
    Town.fill(town.minds.speech, 100);
    Town.fill(town.minds.view, 128);
    Town.fill(town.minds.mood, 7 << 4 | 8);
    for (int i = 0; i < Town.PEOPLE; i++) {
      t.notices.add(i, kind, act, 10, wrong);
    }
    hearing.hear(t, town.minds);
    return t;
  }

  private double fear() {
    double sum = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      sum += town.minds.fear(i);
    }
    return sum / Town.PEOPLE;
  }

  private double trust() {
    double sum = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      sum += town.minds.trust(i);
    }
    return sum / Town.PEOPLE;
  }

  private double mean(byte[] column) {
    double sum = 0;
    for (byte value : column) {
      sum += value & 255;
    }
    return sum / column.length;
  }

  @ParameterizedTest
  @EnumSource(Notices.Kind.class)
  void fearTrustAndViewMoveByTheirParametersOnAverage(Notices.Kind kind) {
    Parameters p = Town.PARAMETERS;
    String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    hear(p, kind, STREET_ACT, false);
    double error = 3 * 0.5 / Math.sqrt(Town.PEOPLE);
    assertThat(fear()).isCloseTo(7 + p.get("behaviour.fear." + name), within(error));
    assertThat(trust()).isCloseTo(8 + p.get("behaviour.trust." + name), within(error));
    assertThat(mean(town.minds.view))
        .isCloseTo(128 + 256 * p.get("behaviour.view." + name), within(error));
  }

  @ParameterizedTest
  @EnumSource(Notices.Kind.class)
  void aWrongNoticeLowersTheViewMoreForEverybody(Notices.Kind kind) {
    hear(Town.PARAMETERS, kind, STREET_ACT, false);
    byte[] right = town.minds.view.clone();
    hear(Town.PARAMETERS, kind, STREET_ACT, true);
    for (int i = 0; i < Town.PEOPLE; i++) {
      assertThat(town.minds.view[i] & 255).isLessThan(right[i] & 255);
    }
    double more = -256 * Town.PARAMETERS.get("behaviour.view.wrong");
    assertThat(mean(right) - mean(town.minds.view)).isCloseTo(more, within(0.03));
  }

  @ParameterizedTest
  @EnumSource(Notices.Kind.class)
  void onlySanctionsTeachARiskAndOnlyThatOfTheirKindOfAct(Notices.Kind kind) {
    double own = Town.PARAMETERS.get("behaviour.risk.own");
    double learned = SANCTIONS.contains(kind) ? 100 + (255 - 100) * own : 100;
    hear(Town.PARAMETERS, kind, STREET_ACT, false);
    assertThat(mean(town.minds.street)).isCloseTo(learned, within(0.03));
    assertThat(mean(town.minds.speech)).isEqualTo(100);
    hear(Town.PARAMETERS, kind, SPEECH_ACT, false);
    assertThat(mean(town.minds.street)).isEqualTo(100);
    assertThat(mean(town.minds.speech)).isCloseTo(learned, within(0.03));
    hear(Town.PARAMETERS, kind, OTHER_ACT, false);
    assertThat(mean(town.minds.street) + mean(town.minds.speech)).isEqualTo(200);
    hear(Town.PARAMETERS, kind, -1, false);
    assertThat(mean(town.minds.street) + mean(town.minds.speech)).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Notices.Kind.class)
  void whateverShowsTheSystemMakesAwareWhatOrdinaryLifeHasDoesNot(Notices.Kind kind) {
    TruthBlock t = hear(Town.PARAMETERS, kind, STREET_ACT, false);
    for (int i = 0; i < Town.PEOPLE; i++) {
      assertThat(Flags.is(t.flags[i], Flags.AWARE)).isNotEqualTo(TELLS_NOTHING.contains(kind));
    }
    long made = TELLS_NOTHING.contains(kind) ? 0 : Town.PEOPLE;
    assertThat(town.count("awareness/notice")).isEqualTo(made);
    Hearing again = new Hearing(Town.PARAMETERS, town.kinds, town.counters);
    again.morning(Town.draws(), 5);
    again.hear(t, town.minds);
    assertThat(town.count("awareness/notice")).as("once is enough").isEqualTo(made);
  }

  @Test
  void mindsStayWithinWhatAByteHolds() {
    Parameters harsh =
        Town.PARAMETERS
            .with("behaviour.view.listed", -1)
            .with("behaviour.view.wrong", -1)
            .with("behaviour.fear.listed", 15)
            .with("behaviour.trust.listed", -15)
            .with("behaviour.risk.own", 1);
    hear(harsh, Notices.Kind.LISTED, STREET_ACT, true);
    assertThat(mean(town.minds.view)).isZero();
    assertThat(fear()).isEqualTo(15);
    assertThat(trust()).isZero();
    assertThat(mean(town.minds.street)).isEqualTo(255);
  }

  @Test
  void whoGetsNoNoticeHearsNothing() {
    Hearing hearing = new Hearing(Town.PARAMETERS, town.kinds, town.counters);
    hearing.morning(Town.draws(), 5);
    TruthBlock t = town.open(5);
    Town.fill(town.minds.view, 128);
    t.notices.add(9, Notices.Kind.LISTED, STREET_ACT, 10, true);
    hearing.hear(t, town.minds);
    for (int i = 0; i < Town.PEOPLE; i++) {
      assertThat((town.minds.view[i] & 255) < 128).isEqualTo(i == 9);
    }
  }
}
