package glasshouse.lab.tables;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Tally;
import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.scoring.GradeKeeper;
import glasshouse.world.ScoreBins;
import glasshouse.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one world was like day by day: every measure by group, how scores are spread, who moved from
 * grade to grade.
 *
 * <p>A day is what the world has counted since the evening before, so nothing but the last evening
 * is remembered.
 */
final class Days {
  static final Table SCORES =
      new Table(
          "scores",
          "Adults of a group with a score in a bin, a day a week, under the system",
          List.of(
              Common.DAY,
              Common.GROUP,
              Column.whole("from_score", "score from", "points", "Lowest score of the bin"),
              Column.whole("to_score", "score below", "points", "One above the highest of the bin"),
              Column.count("adults", "adults", "people", "Adults with such a score")));
  static final Table MOVES =
      new Table(
          "moves",
          "Moves of adults of a group from grade to grade on a day, under the system",
          List.of(
              Common.DAY,
              Column.text("from_grade", "from", "Grade before"),
              Column.text("to_grade", "to", "Grade after"),
              Common.GROUP,
              Column.count(
                  "moves", "moves", "decisions", "How many; days without any have no row")));

  private static final List<Slice> SLICES = Slice.groups();
  private static final int[][] SETS = SLICES.stream().map(Slice::cohorts).toArray(int[][]::new);

  private final World world;
  private final String name;
  private final List<Measure> measures;
  private final List<Counter> counters;
  private final long[] people;
  private Tally evening;

  /** A world as it stands this evening; what is counted from now on belongs to the days to come. */
  Days(World world, String name, List<Measure> measures) {
    this.world = world;
    this.name = name;
    this.measures = measures;
    counters = counters();
    Counts all = Counts.of(world, 0);
    people = SLICES.stream().mapToLong(slice -> all.within(slice).people()).toArray();
    evening = world.total().sums(SETS);
  }

  /** The daily table: a column for each measure. */
  static Table daily(List<Measure> measures) {
    return new Table(
        "daily",
        "A day of a group in a world; every measure has the value of that day alone",
        Stream.concat(
                Stream.of(Common.DAY, Common.WORLD, Common.GROUP, Common.PEOPLE),
                measures.stream().map(Days::column))
            .toList());
  }

  private static Column column(Measure measure) {
    String name = Column.ofMeasure(measure.id());
    return Column.number(name, measure.label(), measure.unit(), measure.about());
  }

  /** Takes note of the day that was just lived, and has its measures written. */
  void write(int day, Spools spools, Scribe scribe) {
    Tally now = world.total().sums(SETS);
    Tally today = now.since(evening);
    evening = now;
    scribe.write(
        () -> {
          for (int slice = 0; slice < SETS.length; slice++) {
            write(spools, day, today, slice);
          }
        });
  }

  private void write(Spools spools, int day, Tally today, int slice) {
    String group = SLICES.get(slice).groupLabel();
    Counts counts = Counts.ofOne(world.counters(), today, slice, 1, people[slice]);
    Spool daily = spools.daily();
    daily.whole(day).text(name).text(group).whole(people[slice]);
    for (Measure measure : measures) {
      daily.number(measure.of(counts));
    }
    daily.end();
    for (Counter counter : counters) {
      counter.write(spools, day, group, today.get(counter.index, slice));
    }
  }

  /** A bin of scores, or a move from grade to grade. */
  private record Counter(int index, boolean bin, String from, String to) {
    /** Writes a row, none where nothing was counted. */
    void write(Spools spools, int day, String group, long count) {
      if (count == 0) {
        return;
      }
      Spool spool = bin ? spools.scores() : spools.moves();
      spool.whole(day);
      if (bin) {
        spool.text(group).text(from).text(to);
      } else {
        spool.text(from).text(to).text(group);
      }
      spool.whole(count).end();
    }
  }

  private List<Counter> counters() {
    List<Counter> found = new ArrayList<>();
    for (Counters.Counter counter : world.counters().list()) {
      int index = world.counters().find(counter.name());
      ScoreBins.bin(counter.name())
          .map(bin -> new Counter(index, true, "" + bin.from(), "" + bin.to()))
          .ifPresent(found::add);
      GradeKeeper.move(counter.name())
          .map(move -> new Counter(index, false, move.from(), move.to()))
          .ifPresent(found::add);
    }
    return found;
  }
}
