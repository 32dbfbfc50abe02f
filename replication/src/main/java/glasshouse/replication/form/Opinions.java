package glasshouse.replication.form;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Workers;
import glasshouse.replication.Work;
import java.util.Arrays;

/**
 * People whose opinions move toward those of their contacts, by a published rule.
 *
 * <p>It ends when a rule finds that nothing moves any more, or after so many rounds. A round is one
 * change of everyone together, or as many changes of one (or of two) as there are people.
 */
record Opinions(
    int people, Spread start, Graph graph, OpinionRule rule, int rounds, double apart, int runs)
    implements Setting<Opined> {
  private static final Purpose GRAPH = Purpose.of("form/graph");
  private static final Purpose START = Purpose.of("form/start");
  private static final Purpose CHANGE = Purpose.of("form/change");

  @Override
  public Opined live(Work work) {
    Opined.End[] ends = new Opined.End[runs];
    try (Workers workers = new Workers(work.threads())) {
      workers.forEach(runs, (worker, run) -> ends[run] = run(work.luck(), run));
    }
    return new Opined(Arrays.asList(ends), apart);
  }

  private Opined.End run(Draws luck, int run) {
    Network network = graph.make(people, new Rolls(luck.key(GRAPH, run)));
    double[] opinions = start.draw(people, luck.key(START, run));
    Rolls rolls = new Rolls(luck.key(CHANGE, run));
    int round = 0;
    while (round < rounds && !rule.still(network, opinions)) {
      rule.round(network, opinions, rolls);
      round++;
    }
    Arrays.sort(opinions);
    return new Opined.End(opinions, round);
  }
}
