package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.Arrival;
import glasshouse.society.DeviceHomes;
import glasshouse.society.Flags;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Homes get a device and give it up. */
class DevicesTest {
  private static final Parameters P = Town.PARAMETERS;

  private final Town town =
      new Town(Town.act("talk", ActSpec.Nature.SPEECH, ActSpec.Risk.SPEECH, 1, 0, 0, false, 0));

  private Devices devices(Parameters p, double discount) {
    return new Devices(p, town.kinds, discount, Arrival.EVERYWHERE, List.of("talk"), town.counters);
  }

  /** Homes with a device before and after some weeks of people with such minds. */
  private long[] lived(Devices devices, int weeks, int flags, int view, int speech) {
    Town.fill(town.minds.view, view);
    Town.fill(town.minds.speech, speech);
    TruthBlock t = town.open(0);
    java.util.Arrays.fill(t.flags, (byte) flags);
    devices.begin(t, Town.draws());
    long before = homes(t);
    t.close();
    for (int day = 0; day < 7 * weeks; day++) {
      devices.morning(Town.draws(), day);
      t = town.open(day);
      devices.live(t, town.minds, true);
      if (day < 7 * weeks - 1) {
        t.close();
      }
    }
    return new long[] {before, homes(t)};
  }

  private static long homes(TruthBlock t) {
    long homes = 0;
    for (int i = 0; i < t.size(); i = t.layout().householdEnd(i)) {
      homes += DeviceHomes.has(t, i) ? 1 : 0;
      for (int other = i; other < t.layout().householdEnd(i); other++) {
        assertThat(DeviceHomes.has(t, other)).isEqualTo(DeviceHomes.has(t, i));
      }
    }
    return homes;
  }

  @Test
  void aDiscountAndNeighboursBringMore() {
    Parameters few = P.with("life.device.contact", 0);
    long plain = lived(devices(few, 0), 40, 0, 255, 0)[1];
    assertThat(lived(devices(few, 2), 40, 0, 255, 0)[1]).isGreaterThan(plain);
    assertThat(lived(devices(P.with("life.device.contact", 0.3), 0), 40, 0, 255, 0)[1])
        .isGreaterThan(plain);
  }

  @Test
  void whoKnowsAndDistrustsGivesItUp() {
    long[] trusting = lived(devices(P, 0), 20, Flags.AWARE, 255, 200);
    long[] doubting = lived(devices(P, 0), 20, Flags.AWARE, 40, 200);
    long[] unaware = lived(devices(P, 0), 20, 0, 40, 200);
    assertThat(doubting[0]).isEqualTo(trusting[0]).isPositive();
    assertThat(doubting[1]).isLessThan(trusting[1] / 2);
    assertThat(unaware[1]).isGreaterThan(doubting[1]);
  }

  @Test
  void aSanctionEndsItAndCostsTheTrustOfTheOthersAtHome() {
    Devices devices = devices(P.with("behaviour.device.after-sanction", 1), 0);
    devices.morning(Town.draws(), 3);
    TruthBlock t = town.open(3);
    int home = 0;
    while (t.layout().householdSize[home] < 2 || DeviceHomes.holder(t, home) < 0) {
      home = t.layout().householdEnd(home);
    }
    Town.fill(town.minds.mood, 9);
    DeviceHomes.set(t, home, true);
    t.notices.add(home, Notices.Kind.FINED, 0, 32, false);
    devices.hear(t, town.minds);
    assertThat(DeviceHomes.has(t, home)).isFalse();
    assertThat(town.minds.trust(home)).isEqualTo(9);
    assertThat(town.minds.trust(home + 1)).isEqualTo(7);
  }

  @Test
  void otherNoticesDoNot() {
    Devices devices = devices(P.with("behaviour.device.after-sanction", 1), 0);
    devices.morning(Town.draws(), 3);
    TruthBlock t = town.open(3);
    DeviceHomes.set(t, 0, true);
    t.notices.add(0, Notices.Kind.DEMOTED, 0, 1, false);
    t.notices.add(0, Notices.Kind.FINED, -1, 1, false);
    devices.hear(t, town.minds);
    assertThat(DeviceHomes.has(t, 0)).isTrue();
  }
}
