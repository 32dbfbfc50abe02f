package glasshouse.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.report.chart.DayChart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day on which a score moved most often, made of what was told. */
final class EventfulDayTest {
  private static final long CHAIN = 7;

  private static Event event(
      int day, int minute, String step, String act, String outcome, double by) {
    return new Event(
        day, minute, step, "r-rule", act, outcome, false, by, "points", CHAIN + minute);
  }

  private static Event move(int day, int minute, double by, double to) {
    return event(day, minute, "clause", "", "to " + Math.round(to), by);
  }

  @Test
  void theDayOfMostMovesIsTakenThoughAnotherComesFurther() {
    List<Event> events =
        List.of(
            move(3, 600, -50, 950),
            move(3, 700, -50, 900),
            event(9, 480, "sighting", "jaywalking", "hit", Double.NaN),
            move(9, 480, -5, 895),
            move(9, 500, 10, 905),
            move(9, 900, -1, 904));
    EventfulDay day = EventfulDay.of(events).orElseThrow();
    assertThat(day.day()).isEqualTo(9);
    assertThat(day.start()).isEqualTo(900);
    assertThat(day.steps()).extracting(DayChart.Step::to).containsExactly(895.0, 905.0, 904.0);
    assertThat(day.steps().getFirst().why()).isEqualTo("08:00 −5 for jaywalking");
    assertThat(day.swing()).isEqualTo(10);
    assertThat(day.draw().toString()).contains("begins it at 900", "15:00 −1 for r rule");
  }

  @Test
  void ofDaysWithAsManyMovesTheOneThatComesFurthestThenTheFirst() {
    List<Event> events = new ArrayList<>();
    for (int day : new int[] {5, 2, 8}) {
      int size = day == 5 ? 1 : 20;
      events.add(move(day, 600, -size, 1000 - size));
      events.add(move(day, 601, size, 1000));
    }
    assertThat(EventfulDay.of(events).orElseThrow().day()).isEqualTo(2);
  }

  @Test
  void oneMoveOrARuleThatMovesNothingIsNoUpAndDown() {
    assertThat(EventfulDay.of(List.of(move(1, 600, -5, 995), move(2, 600, 5, 1000)))).isEmpty();
    assertThat(EventfulDay.of(List.of(move(1, 600, 0, 1000), move(1, 601, 0, 1000)))).isEmpty();
    assertThat(EventfulDay.of(List.of())).isEmpty();
  }
}
