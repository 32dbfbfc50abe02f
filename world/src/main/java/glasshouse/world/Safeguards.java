package glasshouse.world;

import glasshouse.behaviour.Appealing;
import glasshouse.behaviour.MindBlock;
import glasshouse.consequence.Appeals;
import glasshouse.consequence.Consequences;
import glasshouse.consequence.Corrections;
import glasshouse.consequence.ListKeeper;
import glasshouse.consequence.NoticePeriod;
import glasshouse.consequence.Remedy;
import glasshouse.consequence.SafeguardsSpec;
import glasshouse.consequence.Will;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.scoring.Scorer;
import glasshouse.society.TruthBlock;
import glasshouse.world.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What protects people from the system, wired: notice, appeals, compensation. */
final class Safeguards {
  private final Scenario scenario;
  private final SafeguardsSpec spec;
  private final @Nullable NoticePeriod notice;
  private final @Nullable Corrections corrections;
  private final ListKeeper lists;
  private final Remedy remedy;
  private final Appealing appealing;
  private final boolean responds;
  private final Counters counters;

  Safeguards(Scenario scenario, ListKeeper lists, Scorer scorer, Counters counters) {
    this.scenario = scenario;
    this.lists = lists;
    this.counters = counters;
    spec = scenario.safeguards();
    responds = scenario.responds();
    notice =
        spec.notice().map(it -> new NoticePeriod(it, scenario.parameters(), counters)).orElse(null);
    remedy = new Remedy(spec.compensation(), lists, scorer::undo, counters);
    corrections =
        spec.correction()
            .map(it -> new Corrections(it, remedy, scenario.parameters(), counters))
            .orElse(null);
    appealing = new Appealing(scenario.parameters());
  }

  @Nullable NoticePeriod notice() {
    return notice;
  }

  @Nullable Corrections corrections() {
    return corrections;
  }

  @Nullable Appeals appeals(Consequences consequences, int kinds) {
    return spec.appeal()
        .map(
            it ->
                new Appeals(
                    it, consequences, lists, remedy, kinds, scenario.parameters(), counters))
        .orElse(null);
  }

  void morning(Draws draws, int day) {
    if (notice != null) {
      notice.morning(draws, day);
    }
    if (corrections != null) {
      corrections.morning(draws, day);
    }
  }

  /** What the people on a desk are ready to contest. */
  Will will(MindBlock minds) {
    if (!responds) {
      return Will.NONE;
    }
    return new Will() {
      @Override
      public boolean appeals(TruthBlock t, int place, boolean wrong, long half) {
        return appealing.appeals(t, minds, place, wrong, half);
      }

      @Override
      public boolean objects(TruthBlock t, int place, boolean wrong, long half) {
        return appealing.objects(t, minds, place, wrong, half);
      }
    };
  }
}
