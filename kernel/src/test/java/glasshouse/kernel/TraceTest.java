package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Trace.Step;
import org.junit.jupiter.api.Test;

/** A link of a chain is told piece by piece, and no piece takes another away. */
class TraceTest {
  private static final Trace FULL =
      new Trace(Step.CLAUSE, "rule", 61, "act", "went", true, 2.5, "points", 7);

  @Test
  void aLinkOfWhichNoMoreIsSaidHasNothingElse() {
    assertThat(Trace.of(Step.GATE, "subway"))
        .isEqualTo(new Trace(Step.GATE, "subway", -1, "", "", false, 0, "", 0));
  }

  @Test
  void whateverTheOrderInWhichItIsToldItIsTheSameLink() {
    Trace begun = Trace.of(Step.CLAUSE, "rule");
    assertThat(begun.at(61).about("act", 7).went("went").wrong(true).of(2.5, "points"))
        .isEqualTo(FULL);
    assertThat(begun.of(2.5, "points").wrong(true).went("went").about("act", 7).at(61))
        .isEqualTo(FULL);
  }

  @Test
  void aWitherChangesItsOwnPieceAlone() {
    assertThat(FULL.at(1))
        .isEqualTo(new Trace(Step.CLAUSE, "rule", 1, "act", "went", true, 2.5, "points", 7));
    assertThat(FULL.about("other", -3))
        .isEqualTo(new Trace(Step.CLAUSE, "rule", 61, "other", "went", true, 2.5, "points", -3));
    assertThat(FULL.went("x"))
        .isEqualTo(new Trace(Step.CLAUSE, "rule", 61, "act", "x", true, 2.5, "points", 7));
    assertThat(FULL.wrong(false))
        .isEqualTo(new Trace(Step.CLAUSE, "rule", 61, "act", "went", false, 2.5, "points", 7));
    assertThat(FULL.of(-1, "days"))
        .isEqualTo(new Trace(Step.CLAUSE, "rule", 61, "act", "went", true, -1, "days", 7));
  }
}
