package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Fingerprint;
import glasshouse.kernel.Parameters;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.TruthBlock;
import glasshouse.testkit.Fit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minds as they begin, and how they are kept. */
class BirthTest {
  private static final Parameters P =
      Town.PARAMETERS
          .with("behaviour.view.start", 0.5)
          .with("behaviour.view.sd", 0.1)
          .with("behaviour.trust.start", 9)
          .with("behaviour.awareness.start", 0.11)
          .with("behaviour.risk.base-street", 0.25)
          .with("behaviour.risk.base-speech", 0.125);

  private final Town town = new Town();

  @Test
  void viewsBeginAsTheirMeanAndSpreadSayAndNobodyIsAfraid() {
    new Birth(P, Town.nothing(1)).begin(town.open(0), town.minds, Town.draws());
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      double view = (town.minds.view[i] & 255) / 256.0;
      sum += view;
      squares += view * view;
      assertThat(town.minds.fear(i)).isZero();
      assertThat(town.minds.trust(i)).isEqualTo(9);
      assertThat(town.minds.street[i]).isEqualTo((byte) 64);
      assertThat(town.minds.speech[i]).isEqualTo((byte) 32);
    }
    double mean = sum / Town.PEOPLE;
    assertThat(mean).isCloseTo(0.5, within(3 * 0.1 / Math.sqrt(Town.PEOPLE) + 0.002));
    assertThat(Math.sqrt(squares / Town.PEOPLE - mean * mean)).isCloseTo(0.1, within(0.004));
  }

  @Test
  void aFewKnowOfTheSystemWhenItBegins() {
    TruthBlock t = town.open(0);
    new Birth(P, Town.nothing(1)).inaugurate(t, Town.draws());
    int aware = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      aware += Flags.is(t.flags[i], Flags.AWARE) ? 1 : 0;
    }
    double share = (double) aware / Town.PEOPLE;
    Fit.assertPlausible("aware", Fit.mean(share, 0.11, Math.sqrt(0.11 * 0.89), Town.PEOPLE));
  }

  @Test
  void whoeverKnowsWithLessPublicityKnowsWithMore() {
    forAll(
        20,
        gen -> {
          double few = gen.rate();
          double many = gen.rateAtLeast(few);
          byte[] some = aware(few);
          byte[] more = aware(many);
          for (int i = 0; i < Town.PEOPLE; i++) {
            assertThat((int) more[i]).isGreaterThanOrEqualTo(some[i]);
          }
        });
  }

  private byte[] aware(double share) {
    Parameters p = P.with("behaviour.awareness.start", share);
    TruthBlock t = town.open(0);
    Town.fill(t.flags, 0);
    new Birth(p, new Incentives(new double[1], new double[1], new double[8], 0, false))
        .inaugurate(t, Town.draws());
    return t.flags.clone();
  }

  @Test
  void fearAndTrustAreKeptApartAndWithinTheirEnds() {
    forAll(
        500,
        gen -> {
          int fear = gen.integer(0, 15);
          int trust = gen.integer(0, 15);
          int change = gen.integer(-20, 20);
          town.minds.mood[3] = (byte) (fear << 4 | trust);
          town.minds.fear(3, change);
          assertThat(town.minds.fear(3)).isEqualTo(Math.clamp(fear + change, 0, 15));
          assertThat(town.minds.trust(3)).isEqualTo(trust);
          town.minds.mood[3] = (byte) (fear << 4 | trust);
          town.minds.trust(3, change);
          assertThat(town.minds.trust(3)).isEqualTo(Math.clamp(trust + change, 0, 15));
          assertThat(town.minds.fear(3)).isEqualTo(fear);
        });
  }

  @Test
  void everyPartOfAMindIsKeptAndInItsDigest() {
    List<Long> digests = new ArrayList<>();
    town.minds.open(0);
    digests.add(digest());
    town.minds.street[5] = 1;
    digests.add(digest());
    town.minds.speech[5] = 2;
    digests.add(digest());
    town.minds.view[5] = 3;
    digests.add(digest());
    town.minds.mood[5] = 4;
    digests.add(digest());
    assertThat(digests).doesNotHaveDuplicates();
    MindBlock other = new MindBlock(town.mindColumns);
    other.open(0);
    assertThat(new byte[] {other.street[5], other.speech[5], other.view[5], other.mood[5]})
        .containsExactly(1, 2, 3, 4);
  }

  private long digest() {
    town.minds.close(0);
    long digest = Fingerprint.START;
    for (BlockState state : town.mindColumns.states()) {
      digest = state.digest(0, digest);
    }
    return digest;
  }
}
