package glasshouse.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A life told in short sentences. */
final class CondensedTest {
  private static final Phrase HER = new Phrase(Pronoun.of("female"));

  private static Event event(
      int day,
      int minute,
      String step,
      String which,
      String outcome,
      boolean wrong,
      double amount,
      String unit,
      long chain) {
    return new Event(day, minute, step, which, "jaywalking", outcome, wrong, amount, unit, chain);
  }

  private static List<Event> mistaken(int day, long chain) {
    return List.of(
        event(day, 520, "sighting", "street-cameras", "mistaken", true, Double.NaN, "", chain),
        event(day, 520, "clause", "r-jaywalking", "", false, -5, "points", chain),
        event(day, 520, "consequence", "shame", "shame-board", true, 7, "days", chain));
  }

  private static List<Moment> moments(List<Event> events) {
    return Moment.of(events, HER, Set.of());
  }

  @Test
  void aChainIsOneMoment() {
    List<Moment> moments = moments(mistaken(112, 9));
    assertThat(moments).hasSize(1);
    assertThat(moments.getFirst().when()).isEqualTo("Day 112, 08:40");
    assertThat(moments.getFirst().words())
        .isEqualTo(
            "Street cameras took her for someone else (jaywalking). −5 points. Her face on the board for 7 days.");
    assertThat(moments.getFirst().wrong()).isTrue();
  }

  @Test
  void aPointLostInAChainThatBeganWronglyIsWrongThoughTheRuleDoesNotKnow() {
    List<Event> all =
        List.of(
            event(3, 520, "sighting", "cameras", "mistaken", true, Double.NaN, "", 9),
            event(4, -1, "clause", "r", "", false, -5, "points", 9),
            event(5, -1, "clause", "r", "", false, -5, "points", 10));
    assertThat(moments(all)).extracting(Moment::wrong).containsExactly(true, true, false);
  }

  @Test
  void whatRepeatsIsToldOnce() {
    List<Event> all = new java.util.ArrayList<>(mistaken(5, 1));
    all.addAll(mistaken(9, 2));
    all.addAll(mistaken(30, 3));
    Condensed life = Condensed.of(moments(all), 12);
    assertThat(life.told()).hasSize(1);
    assertThat(life.told().getFirst().moment().day()).isEqualTo(5);
    assertThat(life.told().getFirst().again()).isEqualTo(2);
    assertThat(life.left()).isZero();
  }

  @Test
  void theTellingDatesStayAndAreInOrder() {
    List<Event> all =
        List.of(
            event(1, 60, "clause", "r", "", false, -1, "points", 1),
            event(2, -1, "decision", "B", "grade lowered", false, Double.NaN, "", 0),
            event(3, 60, "act", "jaywalking", "done", false, Double.NaN, "", 2),
            event(4, -1, "life", "work", "lost", false, Double.NaN, "", 0));
    Condensed life = Condensed.of(moments(all), 2);
    assertThat(life.told())
        .extracting(told -> told.moment().words())
        .containsExactly("Down to grade B.", "Lost the job.");
    assertThat(life.left()).isEqualTo(1);
  }

  @Test
  void anActThatNobodySawIsNotToldUnlessItsKindIs() {
    List<Event> acts = List.of(event(3, 60, "act", "jaywalking", "done", false, Double.NaN, "", 2));
    assertThat(Condensed.of(Moment.of(acts, HER, Set.of()), 9).told()).isEmpty();
    assertThat(Condensed.of(Moment.of(acts, HER, Set.of("jaywalking")), 9).told()).hasSize(1);
  }

  @Test
  void onePointIsNoPlural() {
    assertThat(HER.of(event(1, 1, "clause", "r", "", false, -1, "points", 1)))
        .isEqualTo("−1 point.");
    assertThat(HER.of(event(1, 1, "clause", "r", "", false, 2, "points", 1)))
        .isEqualTo("+2 points.");
  }
}
