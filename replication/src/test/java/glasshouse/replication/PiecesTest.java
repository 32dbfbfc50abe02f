package glasshouse.replication;

import glasshouse.replication.attention.RunawayAttention;
import glasshouse.replication.learning.BetaLearner;
import glasshouse.replication.lending.DelayedImpact;
import glasshouse.replication.measure.SpreadIndices;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Learner, measures and attention of the society come by what is known of them. */
class PiecesTest {
  static Stream<Replication> pieces() {
    return Stream.of(
        new SpreadIndices(), new BetaLearner(), new RunawayAttention(), new DelayedImpact());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void whatIsKnownComesOut(Replication piece) {
    Tried.met(piece);
  }
}
