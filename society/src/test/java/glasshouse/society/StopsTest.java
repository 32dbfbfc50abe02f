package glasshouse.society;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Population;
import glasshouse.society.people.Role;
import glasshouse.testkit.Fit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Officers and checks in people's way. */
class StopsTest {
  private static final int PEOPLE = 2 * Population.BLOCK + 500;

  private static Stops stops(Town town, Point point) {
    return new Stops(point, Town.PARAMETERS, town.counters);
  }

  private static void live(Town town, Stops stops, int days) {
    Lateness work = new Work(Town.PARAMETERS, town.counters)::late;
    for (int day = 0; day < days; day++) {
      stops.morning(town.draws, day);
      for (int block = 0; block < town.people.blocks(); block++) {
        stops.live(town.open(block, day), work);
      }
    }
  }

  private static long riders(Town town) {
    long riders = 0;
    for (int block = 0; block < town.people.blocks(); block++) {
      riders += town.open(block, 0).layout().members[Role.RIDER.ordinal()].length;
    }
    return riders;
  }

  @Test
  void peopleAreStoppedAsOftenAsTheCheckpointSays() {
    for (double rate : new double[] {0.3, 0.02, 0.0005}) {
      Town town = new Town(PEOPLE);
      live(town, stops(town, new Point(rate, false, 0)), 40);
      double expected = 40.0 * 2 * riders(town) * rate;
      double off = town.count("stops/point") - expected;
      Fit.assertPlausible("stops", Fit.normalTail(off / Math.sqrt(expected * (1 - rate))));
      assertThat(town.count("stop-minutes/point")).isEqualTo(7 * town.count("stops/point"));
      assertThat(town.count("stops-wrong/point")).isZero();
    }
  }

  @Test
  void whomARecordMarksIsStoppedAsOftenAsTheirOwnChanceSays() {
    Town town = new Town(PEOPLE);
    live(town, stops(town, new Point(0.9, false, 0)), 10); // above what gaps can walk
    double expected = 10.0 * 2 * riders(town) * 0.9;
    double off = town.count("stops/point") - expected;
    double deviation = Math.sqrt(10.0 * 2 * riders(town) * (0.25 + 0.4 * 0.6));
    Fit.assertPlausible("stops", Fit.normalTail(off / deviation));
  }

  @Test
  void whoIsTakenForAnotherIsStoppedWronglyShownAndTold() {
    Town town = new Town(PEOPLE);
    town.doors.watched = true; // those at even places
    Stops stops = stops(town, new Point(0.2, true, 0));
    stops.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    stops.live(t, new Work(Town.PARAMETERS, town.counters)::late);
    assertThat(t.notices.size()).isPositive();
    for (int n = 0; n < t.notices.size(); n++) {
      int place = t.notices.place(n);
      assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.STOPPED);
      assertThat(t.notices.wrong(n)).isEqualTo(place % 2 == 1);
      assertThat(Face.is(t.face[place], Face.SANCTIONED)).isTrue();
      assertThat(t.stopped.by(0, place)).isTrue();
      assertThat(t.stopped.by(1, place)).isFalse();
    }
    long wrong = town.count("stops-wrong/point");
    assertThat(wrong).isPositive().isLessThan(town.count("stops/point"));
  }

  @Test
  void aSearchAccusesNobodyAndShowsNothing() {
    Town town = new Town(PEOPLE);
    Stops stops = stops(town, new Point(0.2, false, 0));
    stops.morning(town.draws, 1);
    TruthBlock t = town.open(0, 1);
    stops.live(t, new Work(Town.PARAMETERS, town.counters)::late);
    for (int n = 0; n < t.notices.size(); n++) {
      assertThat(t.notices.kind(n)).isEqualTo(Notices.Kind.CHECKED);
      assertThat(t.notices.wrong(n)).isFalse();
      assertThat(Face.is(t.face[t.notices.place(n)], Face.SANCTIONED)).isFalse();
    }
    assertThat(t.notices.size()).isEqualTo((int) town.count("stops/point")).isPositive();
  }

  @Test
  void aWeekOfQueuesIsCountedWholeAndByGrade() {
    Town town = new Town(PEOPLE);
    live(town, stops(town, new Point(0, false, 1.5)), 7);
    double expected = 7 * 2 * 1.5 * riders(town);
    assertThat((double) town.count("queue-minutes/point")).isEqualTo(expected);
    assertThat((double) town.count("queue-by-grade/point/0")).isEqualTo(expected);
    assertThat(town.count("queue-days/point/0")).isEqualTo(7 * riders(town));
    assertThat(town.count("queue-by-grade/point/1")).isZero();
  }

  /** Stops everyone alike, on two passages a day, for seven minutes. */
  private record Point(double rate, boolean accuses, double queueMinutes) implements Checkpoint {
    @Override
    public String id() {
      return "point";
    }

    @Override
    public int number() {
      return 0;
    }

    @Override
    public boolean stands(int block, int day) {
      return true;
    }

    @Override
    public Role who() {
      return Role.RIDER;
    }

    @Override
    public int passages() {
      return 2;
    }

    @Override
    public long usual() {
      return Math.min(Chance.ALWAYS / 2, Chance.of(rate));
    }

    @Override
    public void marked(TruthBlock t, IntConsumer each) {
      for (int i = 0; i < t.size(); i++) {
        each.accept(i);
      }
    }

    @Override
    public long stops(TruthBlock t, int place) {
      return Chance.of(rate);
    }

    @Override
    public int minutes() {
      return 7;
    }
  }
}
