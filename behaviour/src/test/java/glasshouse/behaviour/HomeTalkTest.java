package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Parameters;
import glasshouse.society.ActSpec;
import glasshouse.society.DeviceHomes;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.Test;

/** At home one says what one thinks, and less where a device listens. */
class HomeTalkTest {
  private static final Parameters P = Town.PARAMETERS.with("behaviour.home-risk", 0.25);

  private static HomeTalk talk(ActSpec.Place place) {
    return new HomeTalk(
        new ActSpec(
            "talk",
            "talk",
            0.1,
            Role.ADULT,
            Propensity.SPEECH,
            ActSpec.Nature.SPEECH,
            place,
            "test",
            0,
            ActSpec.Risk.SPEECH,
            1,
            0,
            0,
            false,
            false,
            0,
            0,
            ActSpec.Door.NONE),
        P);
  }

  @Test
  void riskIsFeltWhollyWhereADeviceListens() {
    TruthBlock t = new Town(Town.act("a", ActSpec.Nature.HABIT, ActSpec.Risk.NONE, 0, 0)).open(0);
    HomeTalk home = talk(ActSpec.Place.HOME);
    assertThat(home.felt(t, 0, (byte) 200) & 255).isEqualTo(50);
    DeviceHomes.set(t, 0, true);
    assertThat(home.felt(t, 0, (byte) 200) & 255).isEqualTo(200);
    assertThat(talk(ActSpec.Place.ONLINE).felt(t, 4000, (byte) 200) & 255).isEqualTo(200);
  }

  @Test
  void whoHoldsTheOrderLegitimateHasLittleToSay() {
    HomeTalk home = talk(ActSpec.Place.HOME);
    assertThat(home.willing(Chance.ALWAYS, (byte) 0)).isEqualTo(Chance.ALWAYS);
    assertThat(home.willing(Chance.ALWAYS, (byte) 192)).isEqualTo(Chance.ALWAYS / 4);
    assertThat(talk(ActSpec.Place.ONLINE).willing(Chance.ALWAYS, (byte) 192))
        .isEqualTo(Chance.ALWAYS);
  }
}
