package glasshouse.replication.form;

import glasshouse.replication.form.Crowd.Chosen;
import glasshouse.replication.form.Crowd.Counts;
import glasshouse.replication.form.Crowd.Ends;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Choice;
import java.util.List;

/** Reads a {@link Crowd}. */
final class CrowdReader {
  private static final String ABOVE = "the share";
  private static final Key<Spread> THRESHOLDS =
      Key.needed("thresholds", new SpreadShape(), "How much of what counts each asks for.");
  private static final Key<Counts> COUNTS =
      Key.usual(
          "counts",
          Choice.of(Counts.values()),
          "number",
          "What a threshold is compared with: the number of active contacts, their share of the own"
              + " contacts, or the share of everyone who is active, oneself included.");
  private static final Key<Long> NUMBER =
      Key.usual(
          "number",
          new Whole(0, Settings.MOST_PEOPLE, "people"),
          "0",
          "How many are active at first.");
  private static final Key<Chosen> CHOSEN =
      Key.usual("which", Choice.of(Chosen.values()), "random", "Who they are.");
  private static final Key<Fields> SEEDS =
      Key.optional(
          "seeds",
          new Maps.Group(Section.of(Section.Role.WORLD, List.of(NUMBER, CHOSEN))),
          "nobody but those who ask for nothing",
          "Who is active from the beginning, whatever they ask for.");

  static final Kind<Ends> KIND =
      new Kind<>(
          "crowd",
          "Each joins when enough others have.",
          Section.of(
              Section.Role.WORLD,
              List.of(Settings.PEOPLE, THRESHOLDS, COUNTS, Settings.GRAPH, SEEDS, Settings.RUNS)),
          List.of(
              new Figure<>(
                  "active",
                  "",
                  "How many are active in the end, seeds included.",
                  (ends, at) -> scaled(Answer.mean(ends.shares()), ends.people())),
              new Figure<>(
                  "active-share",
                  "",
                  "Their share of all people.",
                  (ends, at) -> Answer.mean(ends.shares())),
              new Figure<>(
                  "cascades-above",
                  ABOVE,
                  "The share of runs in which more than this share are active in the end.",
                  (ends, at) -> Answer.share(above(ends, at).size(), ends.shares().size())),
              new Figure<>(
                  "active-share-given-above",
                  ABOVE,
                  "The share active in the end in those runs.",
                  (ends, at) -> Answer.mean(above(ends, at))),
              new Figure<>(
                  "rounds",
                  "",
                  "Rounds in which anyone joined.",
                  (ends, at) -> Answer.mean(ends.rounds()))),
          CrowdReader::read);

  private CrowdReader() {}

  private static Answer scaled(Answer share, int people) {
    return new Answer(share.value() * people, share.error() * people);
  }

  private static List<Double> above(Ends ends, double at) {
    return ends.shares().stream().filter(share -> share > at).toList();
  }

  private static Crowd read(Fields of) {
    int people = of.get(Settings.PEOPLE).intValue();
    Spread thresholds = of.get(THRESHOLDS);
    Graph graph = of.get(Settings.GRAPH);
    Settings.fits(of, THRESHOLDS, people, thresholds, graph);
    Fields seeds = of.child(SEEDS);
    int number = seeds.get(NUMBER).intValue();
    if (number > people) {
      seeds.problem(NUMBER, "is too large", "at most " + people);
    }
    Crowd crowd =
        new Crowd(
            people,
            thresholds,
            of.get(COUNTS),
            graph,
            number,
            seeds.get(CHOSEN),
            of.get(Settings.RUNS).intValue());
    seeds.done();
    of.done();
    return crowd;
  }
}
