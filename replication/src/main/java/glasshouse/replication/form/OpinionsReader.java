package glasshouse.replication.form;

import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Choice;
import java.util.List;
import java.util.Map;

/** Reads {@link Opinions}. */
final class OpinionsReader {
  private static final int MOST_ROUNDS = 1_000_000;
  private static final int MOST_APART = 1_000;
  private static final int MOST_HEARD = 10_000;
  private static final double HALF = 0.5;

  private static final Key<Spread> START =
      Key.needed("start", new SpreadShape(), "Opinions at first.");
  private static final Key<String> RULE =
      Key.needed(
          "rule",
          Choice.of(List.of("voter", "averaging", "listening", "deffuant", "hegselmann-krause")),
          "How they change.");
  private static final Key<Double> WEIGHT =
      Key.needed("weight", Settings.SHARE, "With averaging: the weight of the contacts' mean.");
  private static final Key<List<List<Double>>> WEIGHTS =
      Key.needed("weights", new Matrix(), "With listening: the weight of each on each.");
  private static final Key<Double> EPSILON =
      Key.needed(
          "epsilon",
          Amount.number(0, MOST_APART, ""),
          "With bounded confidence: how far away an opinion may be that is heard.");
  private static final Key<Double> MU =
      Key.usual(
          "mu",
          Amount.number(0, HALF, ""),
          "0.5",
          "With deffuant: which part of their difference both move.");
  private static final Key<Long> ROUNDS =
      Key.usual("rounds", new Whole(1, MOST_ROUNDS, "rounds"), "10_000", "How many at most.");
  private static final Key<Double> APART =
      Key.usual(
          "apart",
          Amount.number(0, MOST_APART, ""),
          "0.01",
          "The gap between two groups of opinions.");

  static final Section SECTION =
      new Section(
          Section.Role.WORLD,
          List.of(Settings.PEOPLE, START, Settings.GRAPH, RULE, ROUNDS, APART, Settings.RUNS),
          RULE.name(),
          Map.of(
              "voter",
              List.of(),
              "averaging",
              List.of(WEIGHT),
              "listening",
              List.of(WEIGHTS),
              "deffuant",
              List.of(EPSILON, MU),
              "hegselmann-krause",
              List.of(EPSILON)));

  static final Kind<Opined> KIND =
      new Kind<>(
          "opinions",
          "Opinions move toward those of contacts.",
          SECTION,
          Opined.FIGURES,
          OpinionsReader::read);

  private OpinionsReader() {}

  private static Opinions read(Fields of) {
    int people = of.get(Settings.PEOPLE).intValue();
    Spread start = of.get(START);
    Graph graph = of.get(Settings.GRAPH);
    Settings.fits(of, START, people, start, graph);
    if (people > MOST_HEARD
        && graph instanceof Graph.Complete
        && of.node(RULE).map(Node::shown).orElse("").equals("hegselmann-krause")) {
      of.problem(
          Settings.PEOPLE, "are too many who hear everyone", "at most " + MOST_HEARD + " people");
    }
    Opinions opinions =
        new Opinions(
            people,
            start,
            graph,
            rule(of, people),
            of.get(ROUNDS).intValue(),
            of.get(APART),
            of.get(Settings.RUNS).intValue());
    of.done();
    return opinions;
  }

  private static OpinionRule rule(Fields of, int people) {
    return switch (of.get(RULE)) {
      case "averaging" -> new OpinionRule.Averaging(of.get(WEIGHT));
      case "listening" -> new OpinionRule.Listening(weights(of, people));
      case "deffuant" -> new OpinionRule.Deffuant(of.get(EPSILON), of.get(MU));
      case "hegselmann-krause" -> new OpinionRule.HegselmannKrause(of.get(EPSILON));
      default -> new OpinionRule.Voter();
    };
  }

  private static double[][] weights(Fields of, int people) {
    List<List<Double>> rows = of.get(WEIGHTS);
    if (rows.size() != people || rows.stream().anyMatch(row -> row.size() != people)) {
      of.problem(WEIGHTS, "are no square", people + " rows of " + people);
    }
    return rows.stream()
        .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }
}
