package glasshouse.replication.form;

import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import java.util.List;

/** All kinds of settings, and keys that several have. */
final class Settings {
  static final int MOST_PEOPLE = 1_000_000;
  static final int MOST_TIES = 5_000_000;
  static final int MOST_RUNS = 100_000;
  static final Amount SHARE = Amount.share(1);
  static final Whole WHO = new Whole(1, MOST_PEOPLE, "");
  static final Key<Long> PEOPLE =
      Key.needed("people", new Whole(1, MOST_PEOPLE, "people"), "How many.");
  static final Key<Graph> GRAPH =
      Key.usual("graph", new GraphShape(), "complete", "Who is in contact with whom.");
  static final Key<Long> RUNS =
      Key.usual(
          "runs",
          new Whole(1, MOST_RUNS, "runs"),
          "1",
          "How often it is lived, each time with a graph and people of its own.");

  private Settings() {}

  /** All kinds: a new one is one class and one line here. */
  static List<Kind<?>> kinds() {
    return List.of(
        CrowdReader.KIND,
        OpinionsReader.KIND,
        ScoreWalkReader.KIND,
        ListingReader.KIND,
        ScreeningReader.KIND);
  }

  /** Notes where a graph or a spread does not fit so many people. */
  static void fits(Fields of, Key<Spread> spread, int people, Spread spreads, Graph graph) {
    if (spreads.people() != 0 && spreads.people() != people) {
      of.problem(
          spread, "are for " + spreads.people() + " people", "as many as there are: " + people);
    }
    String many = "fewer than " + MOST_TIES + " ties";
    String wrong = graph.ties(people) > MOST_TIES ? many : graph.wrong(people);
    if (!wrong.isEmpty()) {
      of.problem(GRAPH, "does not fit " + people + " people", wrong);
    }
  }
}
