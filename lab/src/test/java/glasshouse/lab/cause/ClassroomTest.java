package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a classroom that is scanned does to lives, and through what alone. */
class ClassroomTest {
  private static final String[] YEAR = {"society.people=8192", "warm-up=20 days", "days=190 days"};

  private static Scenario room(String... changes) {
    return Towns.named("classroom-only", Towns.all(YEAR, changes));
  }

  @Test
  void itIsFeltByPupilsAndByParentsInWhatTheyDo() {
    List<Life> lives = Life.both(room(), Towns.named("ordinary-life", YEAR));
    Life with = lives.getFirst();
    Life ordinary = lives.getLast();
    assertThat(with.livingParts(ordinary)).isNotEqualTo(Life.NEVER);
    assertThat(with.count("school/told")).isPositive();
    assertThat(with.count("school/passed-over")).isPositive();
    assertThat(with.count("school/lost")).isPositive();
    assertThat(with.count("school/engaged")).isLessThan(ordinary.count("school/engaged"));
    assertThat(with.count("school/masking")).isPositive();
    assertThat(with.count("school/placed")).isEqualTo(ordinary.count("school/placed"));
    assertThat(with.count("school/applied")).isEqualTo(ordinary.count("school/applied"));
    assertThat(with.counts(name -> name.startsWith("acts-done/")))
        .isNotEqualTo(ordinary.counts(name -> name.startsWith("acts-done/")));
    for (String never : List.of("school/lost", "school/masking", "school/stress", "school/told")) {
      assertThat(ordinary.count(never)).as("ordinary life: %s", never).isZero();
    }
  }

  @Test
  void marksWithoutHandsChangeNoAct() {
    String[] hands = {"consequences.parents-told=off", "consequences.places-by-record=off"};
    List<Life> lives =
        Life.both(room(hands), room(Towns.all(hands, "sensors.classroom.recognised.read=20 %")));
    assertThat(lives.getLast().livingParts(lives.getFirst())).isEqualTo(Life.NEVER);
    assertThat(lives.getLast().recordParts(lives.getFirst())).isNotEqualTo(Life.NEVER);
  }

  @Test
  void whereNobodyRespondsNothingIsLost() {
    Life life = Life.of(room("response=none"));
    assertThat(life.count("school/told")).isPositive();
    assertThat(life.count("school/lost")).isZero();
    assertThat(life.count("school/masking")).isZero();
  }

  @Test
  void aStricterLineTellsMoreParents() {
    List<Life> lives =
        Life.both(room("response=none"), room("response=none", "sensors.classroom.pass-mark=60 %"));
    assertThat(lives.getLast().count("school/told"))
        .isGreaterThan(lives.getFirst().count("school/told"));
  }
}
