package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Parameters;
import glasshouse.society.Arrival;
import glasshouse.society.Circle;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Muting;
import glasshouse.society.Renewals;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far a pseudonym covers, who is heard, and who would rather have no line. */
class CoverTest {
  private static final Parameters P =
      Town.PARAMETERS
          .with("behaviour.voice.pseudonym", 0)
          .with("behaviour.voice.pseudonym-bound", 1)
          .with("behaviour.voice.threshold", 0.1)
          .with("life.line-renewal", 7);

  private final Town town = new Town();

  private TruthBlock people(int day) {
    TruthBlock t = town.open(day);
    Town.fill(town.minds.view, 40);
    Town.fill(town.minds.speech, 140);
    return t;
  }

  @ParameterizedTest
  @EnumSource(VoiceTheory.class)
  void onlyTheAwareWhoseLineIsBoundLoseTheirCover(VoiceTheory theory) {
    Renewals all = new Renewals(P, Town.draws(), Arrival.EVERYWHERE, 0, false);
    Cover free = Cover.of(theory, P, Renewals.NEVER);
    Cover bound = Cover.of(theory, P, all);
    TruthBlock t = people(3000);
    int lost = 0;
    for (int i = 0; i < t.size(); i++) {
      if (!t.layout().is(i, Role.ADULT)) {
        continue;
      }
      int hardship = i % 256;
      t.flags[i] = 0;
      int said = free.speak(t, town.minds, i, hardship, 60);
      assertThat(bound.speak(t, town.minds, i, hardship, 60)).as("unaware").isEqualTo(said);
      t.flags[i] = Flags.AWARE;
      int known = bound.speak(t, town.minds, i, hardship, 60);
      assertThat(known).as("a full cover is none").isNotEqualTo(Face.PSEUDONYMOUS);
      if (said != Face.PSEUDONYMOUS) {
        assertThat(known).isEqualTo(said);
      }
      lost += said == known ? 0 : 1;
    }
    assertThat(lost).isPositive();
  }

  @Test
  void theMutedMeanToSpeakAndAreCountedApartFromTheSilent() {
    Voice loud =
        new Voice() {
          @Override
          public boolean willing(int hardship, int view, int peers) {
            return true;
          }

          @Override
          public int speak(int hardship, int view, int peers, int caution, int risk, int fear) {
            return Face.PSEUDONYMOUS;
          }
        };
    Week week = new Week(P, Town.nothing(1), loud, true, town.counters);
    int online = 0;
    int muted = 0;
    for (int day = 1; day < 8; day++) {
      week.morning(Town.draws(), day);
      TruthBlock t = people(day);
      for (int i = t.weekFrom(); i < t.weekTo(); i++) {
        t.flags[i] = (byte) (i % 4 == 0 ? Flags.BANNED : i % 4 == 1 ? Flags.NO_LINE : 0);
      }
      week.live(t, town.minds, new Circle(Town.PARAMETERS));
      for (int i = t.weekFrom(); i < t.weekTo(); i++) {
        boolean asked = t.layout().is(i, Role.ADULT) && t.layout().is(i, Role.ONLINE);
        online += asked ? 1 : 0;
        muted += asked && i % 4 < 2 ? 1 : 0;
        int shown = i % 4 < 2 ? Face.MUTED : Face.PSEUDONYMOUS;
        assertThat(Face.voice(t.face[i])).isEqualTo(asked ? shown : Face.SILENT);
        assertThat(Muting.meant(t, i)).isEqualTo(asked ? Face.PSEUDONYMOUS : Face.SILENT);
      }
      t.close();
    }
    assertThat(town.count("voice/critics")).isEqualTo(online);
    assertThat(town.count("voice/muted")).isEqualTo(muted).isPositive();
    assertThat(town.count("voice/silent-critics")).isZero();
    assertThat(town.count("voice/pseudonymous")).isEqualTo(online - muted);
  }

  @Test
  void onlyTheCautiousWhoThinkIllOfTheOrderRefuse() {
    LineRefusal refusal =
        new LineRefusal(
            Town.PARAMETERS
                .with("behaviour.line.refuse-caution", 0.5)
                .with("behaviour.line.refuse-view", 0.25));
    TruthBlock t = people(1);
    int refused = 0;
    for (int i = 0; i < t.size(); i++) {
      town.minds.view[i] = (byte) (i % 3 == 0 ? 63 : i % 3 == 1 ? 64 : 200);
      boolean cautious = (t.layout().caution[i] & 255) >= 128;
      boolean refuses = refusal.refuses(t, town.minds, i);
      assertThat(refuses).isEqualTo(cautious && i % 3 == 0);
      refused += refuses ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }
}
