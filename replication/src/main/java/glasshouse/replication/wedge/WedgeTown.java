package glasshouse.replication.wedge;

import glasshouse.kernel.Population;
import glasshouse.kernel.Workers;
import glasshouse.lab.Plan;
import glasshouse.lab.TwinRun;
import glasshouse.lab.wedge.StaggeredPanel;
import glasshouse.replication.Work;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import glasshouse.world.Waves;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.util.List;

/**
 * A town of twelve neighbourhoods to which street cameras come in four waves, beside its twin in
 * ordinary life: means of adults by neighbourhood, every tenth evening.
 *
 * @param with outcomes of the town, by what is measured
 * @param without the same of its twin, with the town's treatment
 */
record WedgeTown(List<StaggeredPanel> with, List<StaggeredPanel> without) {
  private static final int PERIOD = 10;
  private static final int PEOPLE = 12 * Population.BLOCK;
  private static final List<String> DAYS =
      List.of(
          "warm-up=60 days", "days=300 days", "rollout={waves: 4, every: 60 days, first: 60 days}");

  /** What is measured of an adult, by the evening. */
  interface Outcome {
    /** Its value for one. */
    double of(Evening evening, int place);
  }

  /** Lives the town under the seed and measures it. */
  static WedgeTown lived(Work work, List<Outcome> outcomes) {
    Scenario scenario = scenario(work);
    int periods = scenario.days() / PERIOD;
    double[][][] with = new double[outcomes.size()][PEOPLE / Population.BLOCK][periods];
    double[][][] without = new double[outcomes.size()][PEOPLE / Population.BLOCK][periods];
    boolean[][] treated = new boolean[PEOPLE / Population.BLOCK][periods];
    try (Workers workers = new Workers(work.threads())) {
      TwinRun run = new TwinRun(Plan.twins(scenario), workers, World.Watchers.NONE);
      Waves waves =
          new Waves(
              scenario.rollout().orElseThrow(),
              run.people().population(),
              run.people().draws(),
              scenario.warmUpDays());
      run.begin();
      while (!run.over()) {
        run.live();
        work.progress().step("stepped wedge", run.systemDays(), scenario.days());
        int period = run.systemDays() / PERIOD - 1;
        if (run.systemDays() % PERIOD == 0 && period >= 0) {
          measure(run.with(), outcomes, with, period);
          measure(run.without().orElseThrow(), outcomes, without, period);
          for (int block = 0; block < treated.length; block++) {
            treated[block][period] = waves.here(block, run.day() - 1);
          }
        }
      }
    }
    return new WedgeTown(panels(with, treated), panels(without, treated));
  }

  private static Scenario scenario(Work work) {
    long seed = work.luck().seed() & 0xFFFFFFFFL;
    List<String> society = List.of("society={people: " + PEOPLE + ", seed: " + seed + "}");
    List<String> all = new java.util.ArrayList<>(DAYS);
    all.addAll(society);
    return Scenarios.ofClassPath().load("cameras-only", all);
  }

  private static void measure(World world, List<Outcome> outcomes, double[][][] means, int period) {
    Evening evening = world.evening();
    for (int block = 0; block < means[0].length; block++) {
      evening.open(block);
      int adults = 0;
      for (int place = 0; place < evening.size(); place++) {
        if (evening.layout().is(place, Role.ADULT)) {
          adults++;
          for (int what = 0; what < outcomes.size(); what++) {
            means[what][block][period] += outcomes.get(what).of(evening, place);
          }
        }
      }
      for (double[][] mean : means) {
        mean[block][period] /= adults;
      }
    }
  }

  private static List<StaggeredPanel> panels(double[][][] outcomes, boolean[][] treated) {
    return java.util.Arrays.stream(outcomes)
        .map(outcome -> new StaggeredPanel(outcome, treated))
        .toList();
  }
}
