package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import java.util.List;

/** Reads in which waves the system comes to the neighbourhoods. */
final class RolloutReader {
  private static final int MOST_WAVES = 1_000;
  private static final int MOST_DAYS = 7_300;

  static final Key<Long> WAVES =
      Key.needed("waves", new Whole(1, MOST_WAVES, "waves"), "How many, as even as can be.")
          .sourced(Notes.CHOSEN);
  static final Key<Integer> EVERY =
      Key.needed("every", new Days(1, MOST_DAYS, Form.STRICT), "Time from one wave to the next.")
          .sourced(Notes.CHOSEN);
  static final Key<Integer> FIRST =
      Key.usual(
              "first", new Days(0, MOST_DAYS, Form.STRICT), "0 days", "Time before the first wave.")
          .sourced(Notes.CHOSEN);
  static final Section SECTION = Section.of(Section.Role.POLICY, List.of(WAVES, EVERY, FIRST));

  private RolloutReader() {}

  static Rollout read(Fields of) {
    Rollout rollout = new Rollout(of.get(WAVES).intValue(), of.get(EVERY), of.get(FIRST));
    of.done();
    return rollout;
  }
}
