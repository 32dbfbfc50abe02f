package glasshouse.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Flip;
import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.ensemble.Mover;
import glasshouse.lab.ensemble.Third;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.NamedNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Sentences of findings, whichever way they came out. */
final class ToldTest {
  private static final Asked SILENT =
      Asked.ALL.stream()
          .filter(a -> a.measure().equals("self-censorship"))
          .findFirst()
          .orElseThrow();
  private static final Function<String, Optional<NamedNumber>> NAMELESS = path -> Optional.empty();

  private static Contrast contrast(double difference, Interval luck, Interval ignorance) {
    Measure measure = new Measure("self-censorship", "silent", "share", "", Side.LIFE, c -> 0);
    return new Contrast(
        "the-article",
        "ordinary-life",
        measure,
        Slice.ALL,
        0.356,
        0.356 - difference,
        difference,
        luck,
        20,
        difference,
        20,
        ignorance,
        1,
        0.9,
        0);
  }

  private static Contrast plain(double difference, double half, double ignorance) {
    return contrast(
        difference,
        new Interval(difference - half, difference + half),
        new Interval(difference - ignorance, difference + ignorance));
  }

  private static Flip flip(int otherwise, double finding, Mover... movers) {
    return new Flip(60, 300, finding, otherwise, 0.5, List.of(movers));
  }

  /** A mover with such means in its thirds, each known to a tenth. */
  private static Mover mover(double low, double high, double nought) {
    return new Mover(
        "parameters.x", high > low ? 0.8 : -0.8, 0.001, third(0, low), third(2, high), nought);
  }

  private static Third third(double from, double mean) {
    return new Third(from, from + 1, mean, new Interval(mean - 0.1, mean + 0.1), 20);
  }

  private static String told(Contrast c, Flip flip) {
    return Told.flip(SILENT, c, flip, NAMELESS);
  }

  @Test
  void bothLevelsAndBothIntervalsAreOfAThousandWithSigns() {
    Contrast c = plain(0.195, 0.01, 0.3);
    assertThat(SILENT.levels(c))
        .isEqualTo(
            "Of 1,000 private critics 356 say nothing under the-article, 161 under ordinary-life.");
    assertThat(SILENT.difference(c))
        .isEqualTo(
            "Difference +195 (luck: +185 to +205, 20 societies; luck and ignorance, in one society: −105 to +495).");
    assertThat(SILENT.signed(-0.000001)).isEqualTo("0");
    assertThat(SILENT.number(0.000001)).isEqualTo("almost 0");
  }

  @Test
  void howSureItIsHangsOnBothIntervals() {
    assertThat(Told.sure(plain(0.01, 0.02, 0.3)))
        .isEqualTo("No difference that luck does not explain.");
    assertThat(Told.sure(plain(-0.2, 0.01, 0.3))).contains("it may be none, or the other way");
    assertThat(Told.sure(plain(-0.2, 0.01, 0.1))).startsWith("Neither luck nor");
    assertThat(Told.sure(contrast(0.2, new Interval(0.1, 0.3), Interval.NONE)))
        .contains("was not drawn");
    assertThat(Told.sure(contrast(0.2, Interval.NONE, Interval.NONE)))
        .isEqualTo("One society has no interval.");
  }

  @Test
  void colourSaysWhoFaresWorseAndNothingWhereLuckDoes() {
    assertThat(Told.style(plain(0.2, 0.01, 1))).isEqualTo("harm");
    assertThat(Told.style(plain(-0.2, 0.01, 1))).isEqualTo("gain");
    assertThat(Told.style(plain(0.2, 0.3, 1))).isEqualTo("neither");
  }

  @Test
  void whatFlipsItIsNamedWithTheSideAndThePlace() {
    Contrast more = plain(0.5, 0.1, 1);
    assertThat(told(more, flip(9, 0.5, mover(-1, 2, 0.9))))
        .contains("`parameters.x`, rank correlation +0.80")
        .contains("**It would turn into its opposite if that were below 0.90.**")
        .contains("In 9 of 60 societies");
    assertThat(told(more, flip(0, 0.5, mover(2, 0.05, Double.NaN))))
        .contains("**It would vanish if that were above 2.00.**");
    Contrast less = plain(-0.5, 0.1, 1);
    assertThat(told(less, flip(0, -0.5, mover(-2, 0.05, 2.4))))
        .contains("It would vanish if that were above 2.40");
    assertThat(told(less, flip(0, -0.5, mover(-1, -2, Double.NaN)))).contains("keeps its sign");
  }

  @Test
  void whereNothingIsFoundThatIsSaidAsWeakAsItIs() {
    Contrast c = plain(0.5, 0.1, 1);
    assertThat(told(c, flip(0, 0.5))).startsWith("Nothing we drew flips it.");
    assertThat(told(c, flip(7, 0.5)))
        .startsWith("No single number that we drew can be told to flip it. In 7 of 60");
    assertThat(told(plain(0.01, 0.1, 1), flip(7, 0.01, mover(-1, 2, 0.9))))
        .startsWith("There is nothing to flip");
  }
}
