package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Quantity.Dimension;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the published facts of the catalogue. */
final class FactReader {
  private static final Amount ANY =
      new Amount(Dimension.NUMBER, new Range(-1e12, 1e12), Form.PLAIN, "");
  private static final Key<String> SAYS = Key.needed("says", new Text(), "In one sentence.");
  private static final Key<String> MEASURE =
      Key.needed("measure", new Text(), "The figure of a run it is held against.");
  private static final Key<Fact.Side> SIDE =
      Key.needed("side", Choice.of(Fact.Side.values()), "Which value of it.");
  private static final Key<Double> TIMES =
      Key.usual("times", ANY, "1", "What makes its unit that of the fact.");
  private static final Key<Double> LOW = Key.needed("low", ANY, "Least that sources say.");
  private static final Key<Double> HIGH = Key.needed("high", ANY, "Most that sources say.");
  private static final Key<String> UNIT = Key.needed("unit", new Text(), "Of both.");
  private static final Key<String> SOURCE = Key.needed("source", new Text(), "Rows of evidence.");
  private static final Key<Boolean> FITTED =
      Key.usual("fitted", Choice.flag(), "false", "Whether the model was set to meet it.");
  private static final Key<String> SCENARIO =
      Key.optional("scenario", new Text(), "all", "The only one that it speaks of.");
  private static final Key<String> ABOUT = Key.needed("about", new Text(), "What to bear in mind.");
  private static final Section FACT =
      Section.of(
          Section.Role.WORLD,
          List.of(SAYS, MEASURE, SIDE, TIMES, LOW, HIGH, UNIT, SOURCE, FITTED, SCENARIO, ABOUT));

  private FactReader() {}

  /** All facts in the order of the file. */
  static List<Fact> read(Node.Mapping file, At at) {
    List<Fact> facts = new ArrayList<>();
    file.entries()
        .forEach((id, entry) -> facts.add(fact(id, new Fields(entry.value(), at.key(id), FACT))));
    return List.copyOf(facts);
  }

  private static Fact fact(String id, Fields of) {
    double low = of.get(LOW);
    double high = of.get(HIGH);
    if (low > high) {
      of.problem(HIGH, "is below low", "at least low");
    }
    Fact fact =
        new Fact(
            id,
            of.get(SAYS),
            of.get(MEASURE),
            of.get(SIDE),
            of.get(TIMES),
            low,
            high,
            of.get(UNIT),
            of.get(SOURCE),
            of.get(FITTED),
            of.find(SCENARIO),
            of.get(ABOUT));
    of.done();
    return fact;
  }
}
