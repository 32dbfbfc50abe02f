package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger suffers an act, and learns of it the next morning. */
class HarmsTest {
  private static final Parameters P = Town.PARAMETERS.with("life.victim-loss", 3);
  private static final int LOSS = 3 * 16;

  @Test
  void everyActHasOneVictimOfTheDistrictWhoLosesAndIsToldTheNextMorning() {
    Town town = new Town(2 * Population.BLOCK + 500, Town.harmful("theft", 0.2));
    Harms harms = new Harms(P, town.kinds, town.counters);
    int acts = 0;
    harms.morning(town.draws, 1);
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 1);
      for (int i = 0; i < t.size(); i += 7) {
        t.acts.of(0).add(i, 0, 600, 0, 1_000_003L * (t.first() + i));
        acts++;
      }
      harms.send(t);
    }
    town.mail.collect();
    long lost = 0;
    int told = 0;
    long[] byPart = new long[8];
    for (int block = 0; block < town.people.blocks(); block++) {
      TruthBlock t = town.open(block, 2);
      harms.deliver(t, town.mail);
      for (int i = 0; i < t.size(); i++) {
        lost -= t.purse[i];
        byPart[(int) ((t.first() + i) * 8L / town.people.people())] -= t.purse[i] / LOSS;
      }
      for (int n = 0; n < t.notices.size(); n++) {
        assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.VICTIM);
        assertThat(t.notices.act(n)).isZero();
        assertThat(t.notices.wrong(n)).isFalse();
      }
      told += t.notices.size();
    }
    assertThat(told).isEqualTo(acts);
    assertThat(town.count("harm/victims")).isEqualTo(acts);
    assertThat(lost).isEqualTo((long) acts * LOSS);
    Fit.assertPlausible("anyone of the district", Fit.uniform(byPart));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void nobodyIsTheirOwnVictim(int people) {
    Town town = new Town(people, Town.harmful("theft", 0.2));
    Harms harms = new Harms(P, town.kinds, town.counters);
    long[] victims = new long[people];
    for (int day = 0; day < 300; day++) {
      harms.morning(town.draws, day);
      TruthBlock t = town.open(0, day);
      t.acts.of(0).add(1, 0, 600, 0, 31L * day);
      harms.send(t);
      town.mail.collect();
      assertThat(town.mail.to(0)).isEqualTo(1);
      victims[town.mail.target(0)]++;
    }
    assertThat(victims[1]).isZero();
    for (int person = 0; person < people; person++) {
      assertThat(victims[person] > 0).isEqualTo(person != 1);
    }
  }

  @Test
  void whoIsAloneHarmsNobody() {
    Town town = new Town(1, Town.harmful("theft", 0.2));
    Harms harms = new Harms(P, town.kinds, town.counters);
    harms.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    t.acts.of(0).add(0, 0, 600, 0, 1);
    harms.send(t);
    town.mail.collect();
    assertThat(town.mail.to(0)).isZero();
  }

  @Test
  void actsWithoutVictimsHurtNobody() {
    Town town = new Town(1000, Town.act("jaywalking", 0.2, Role.ADULT));
    Harms harms = new Harms(P, town.kinds, town.counters);
    harms.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    t.acts.of(0).add(0, 0, 600, 0, 1);
    harms.send(t);
    town.mail.collect();
    assertThat(town.mail.to(0)).isZero();
  }
}
