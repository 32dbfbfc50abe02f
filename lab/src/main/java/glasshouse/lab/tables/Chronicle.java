package glasshouse.lab.tables;

import glasshouse.lab.measure.Measure;
import glasshouse.world.World;
import java.util.List;
import java.util.Optional;

/** What is written of one world evening by evening: its measures, and the days of the panel. */
final class Chronicle {
  private final String world;
  private final Spools spools;
  private final Scribe scribe;
  private final List<Measure> measures;
  private final Diary diary;
  private Optional<Days> days = Optional.empty();

  /** Nothing yet of a world, called so in the tables. */
  Chronicle(
      String world, Spools spools, Scribe scribe, List<Measure> measures, Panel panel, int blocks) {
    this.world = world;
    this.spools = spools;
    this.scribe = scribe;
    this.measures = measures;
    diary = new Diary(panel, blocks);
  }

  Diary diary() {
    return diary;
  }

  /** From this evening on its days count; of the warm-up nothing is written. */
  void begin(World begun) {
    days = days.or(() -> Optional.of(new Days(begun, world, measures)));
  }

  /** Writes the day that was just lived, if it counts. */
  void write(int day) {
    if (days.isPresent()) {
      days.get().write(day, spools, scribe);
      diary.write(spools.events(), world, day);
    }
  }
}
