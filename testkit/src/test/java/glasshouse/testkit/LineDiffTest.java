package glasshouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {
  @Test
  void equalTextsDoNotDiffer() {
    assertThat(LineDiff.of("a\nb\n", "a\nb\n")).isEmpty();
  }

  @Test
  void aChangedLineStandsBetweenItsNeighbours() {
    assertThat(LineDiff.of("a\nb\nc\nd\n", "a\nb\nx\nd\n").lines())
        .containsExactly(
            "      1  a", "      2  b", "-     3  c", "+     3  x", "      4  d", "      5  ");
  }

  @Test
  void aLineMoreAtTheStartLeavesTheRestInCommon() {
    assertThat(LineDiff.of("a\nb\nc", "new\na\nb\nC").lines())
        .containsExactly("+     1  new", "-     3  c", "+     4  C");
  }

  @Test
  void whiteSpaceAtTheEndIsVisible() {
    assertThat(LineDiff.of("a", "a \t").lines()).containsExactly("-     1  a", "+     1  a·→");
    assertThat(LineDiff.of("a", "a\r").lines()).contains("+     1  a␍");
  }

  @Test
  void aMissingLastLineBreakIsVisible() {
    assertThat(LineDiff.of("a\n", "a").lines()).containsExactly("      1  a", "-     2  ");
  }

  @Test
  void longDifferencesAreCutAndCounted() {
    String diff = LineDiff.of(numbers(200, 0), numbers(200, 1000));
    assertThat(diff.lines()).hasSizeLessThan(70);
    assertThat(diff).contains("340 more lines that differ");
  }

  @Test
  void veryLongTextsAreComparedLineByLine() {
    String one = numbers(100_000, 0);
    String other = ("x\n" + one + "y\n").replace("\n5000\n", "\nfive\n");
    assertThat(LineDiff.of("a\n" + one, other))
        .contains("-     1  a", "+     1  x", "-  5002  5000", "+  5002  five");
    assertThat(LineDiff.of("a\n" + one + "z\n", other).lines().count()).isLessThan(20);
  }

  private static String numbers(int count, int from) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> i + "\n")
        .collect(Collectors.joining());
  }
}
