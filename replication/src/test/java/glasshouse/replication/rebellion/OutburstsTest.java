package glasshouse.replication.rebellion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How outbursts are counted. */
final class OutburstsTest {
  @Test
  void oneBeginsAboveFiftyAndEndsBelow() {
    Outbursts two =
        Outbursts.of(new int[] {10, 60, 100, 120, 95, 80, 20, 30, 40, 55, 70, 50, 49, 50});
    assertThat(two.ended()).isEqualTo(2);
    assertThat(two.activation()).isEqualTo((455 + 175) / 2.0);
    assertThat(two.pause()).isEqualTo(3);
  }

  @Test
  void whatHasNotEndedIsNotCountedAndFiftyIsNoOutburst() {
    Outbursts none = Outbursts.of(new int[] {50, 50, 51, 60});
    assertThat(none.ended()).isZero();
    assertThat(none.activation()).isNaN();
    assertThat(none.pause()).isNaN();
  }

  @Test
  void aCourseTellsPeakCalmAndMean() {
    Course course = new Course(new int[] {9, 10, 51, 51, 0}, new int[5], 0);
    assertThat(course.peak()).isEqualTo(51);
    assertThat(course.peakAt()).isEqualTo(2);
    assertThat(course.burst()).isTrue();
    assertThat(course.calm(0)).isEqualTo(0.4);
    assertThat(course.calm(1)).isEqualTo(0.25);
    assertThat(course.mean(3)).isEqualTo(25.5);
  }
}
