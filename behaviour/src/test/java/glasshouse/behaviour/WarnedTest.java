package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec.Nature;
import glasshouse.society.ActSpec.Risk;
import glasshouse.society.Alarm;
import glasshouse.society.Incentives;
import glasshouse.testkit.Fit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An alarm at the kerb takes acts away and adds none. */
class WarnedTest {
  private static final int DAYS = 6;

  private record Siren(double chance, double atMost) implements Alarm {
    Siren(double chance) {
      this(chance, chance);
    }

    @Override
    public boolean guards(int kind) {
      return true;
    }

    @Override
    public long most() {
      return Chance.of(atMost);
    }

    @Override
    public long sounds(int home, int day, int where) {
      return Chance.of(chance);
    }
  }

  private static Set<Long> done(Town town, Parameters p, Alarm... alarms) {
    ActLuck luck = new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
    Incentives none = new Incentives(new double[] {0}, new double[1], new double[8], 0, false);
    Choice choice =
        new Choice(
            town.kinds.spec(0), 0, luck, p, none, true, true, List.of(alarms), town.counters);
    return town.acts(luck, choice, DAYS, t -> {});
  }

  private static Town town(double deterrable) {
    return new Town(Town.act("act", Nature.OFFENCE, Risk.STREET, deterrable, 0));
  }

  private static Parameters heeded(double share) {
    return Town.PARAMETERS.with("behaviour.alarm-heeded", share);
  }

  @Test
  void moreAlarmsNeverAddAnAct() {
    forAll(
        20,
        gen -> {
          double few = gen.rate();
          double heeds = gen.rate();
          Set<Long> quiet = done(town(1), heeded(heeds), new Siren(few));
          Set<Long> loud = done(town(1), heeded(heeds), new Siren(few + gen.rate() * (1 - few)));
          Set<Long> two = done(town(1), heeded(heeds), new Siren(few), new Siren(gen.rate()));
          assertThat(quiet.containsAll(loud)).isTrue();
          assertThat(quiet.containsAll(two)).isTrue();
        });
  }

  @Test
  void asManyLeaveItAsHearAndHeedTheAlarm() {
    Town town = town(0.8);
    int all = done(town(0.8), heeded(0.5)).size();
    int left = all - done(town, heeded(0.5), new Siren(0.5)).size();
    double expected = all * 0.5 * 0.5 * 0.8;
    Fit.assertPlausible(
        "left", Fit.normalTail((left - expected) / Math.sqrt(expected * (1 - expected / all))));
    assertThat(town.count("acts-warned/act")).isEqualTo(left);
    assertThat(town.count("alarms/act")).isBetween((long) (0.45 * all), (long) (0.55 * all));
  }

  @Test
  void whatCannotBeDeterredIsDoneAndASilentAlarmChangesNothing() {
    Set<Long> all = done(town(0), heeded(1));
    assertThat(done(town(0), heeded(1), new Siren(1))).isEqualTo(all).isNotEmpty();
    assertThat(done(town(1), heeded(1), new Siren(0))).isEqualTo(done(town(1), heeded(1)));
    assertThat(done(town(1), heeded(1), new Siren(1))).isEmpty();
  }

  @Test
  void theMostMayBeMoreThanAnywhereAndNeverLess() {
    Set<Long> close = done(town(1), heeded(1), new Siren(0.3));
    assertThat(done(town(1), heeded(1), new Siren(0.3, 0.9))).isEqualTo(close);
    assertThatThrownBy(() -> done(town(1), heeded(1), new Siren(0.3, 0.2)))
        .hasMessageContaining("more often than at the most");
  }
}
