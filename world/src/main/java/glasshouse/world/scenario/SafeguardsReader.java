package glasshouse.world.scenario;

import glasshouse.consequence.SafeguardsSpec;
import glasshouse.consequence.SafeguardsSpec.OptOut;
import glasshouse.consequence.SafeguardsSpec.Proportion;
import glasshouse.consequence.SafeguardsSpec.Repair;
import glasshouse.consequence.SafeguardsSpec.Sharing;
import glasshouse.world.scenario.Targets.Many;
import glasshouse.world.scenario.Targets.One;
import glasshouse.world.scenario.Targets.To;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what protects people from the system, each safeguard a small map of its own. */
final class SafeguardsReader {
  private static final int MOST_DAYS = 1_000;
  private static final int MOST_MINUTES = 600;
  private static final double MOST = 1_000;

  static final Key<Boolean> DEFAULT =
      Key.needed(
          "default",
          new Choice<>(Map.of("in", false, "out", true), false),
          "What people are until they say otherwise.");
  static final Key<Boolean> ASKED =
      Key.usual(
          "asked", Choice.flag(), "false", "Whether each grown-up is asked on the first day.");
  static final Key<String> TREATED_AS =
      Key.optional(
          "treated-as",
          new One(To.GRADE),
          "the grade of the start",
          "For doors and prices, and in public, those who are out have this grade.");
  static final Key<Long> MINUTES =
      Key.usual(
          "minutes",
          new Whole(0, MOST_MINUTES, "minutes"),
          "0",
          "Time a day that cards and counters take of those who are out.");
  static final Key<List<String>> DOMAINS =
      Key.needed(
          "domains",
          new Texts(),
          "Acts and consequences of other domains neither count in the score nor hang on it.");
  static final Key<Double> POINTS =
      Key.needed(
          "points",
          Amount.number(0, MOST, "points"),
          "The most for each step of an act's gravity.");
  static final Key<Double> FINE =
      Key.needed("fine", Amount.number(0, MOST, "needs"), "The most, likewise.");
  static final Key<Integer> DAYS =
      Key.needed(
          "days",
          new Days(1, MOST_DAYS, Form.STRICT),
          "The longest term, hold, board or ban, likewise.");
  static final Key<List<String>> ON =
      Key.needed("on", new Many(To.ACT), "Recorded acts that give something back.");
  static final Key<Double> SHARE =
      Key.needed(
          "share", Amount.share(1), "Share of what is missing to the start that one gives back.");
  static final Key<Integer> SHORTENS =
      Key.needed(
          "shortens",
          new Days(0, MOST_DAYS, Form.STRICT),
          "By so much entries on lists end sooner.");

  static final Key<Fields> OPT_OUT =
      group(
          "opt-out",
          "no one may leave",
          "People may leave, or come in only if they say so.",
          List.of(DEFAULT, ASKED, TREATED_AS, MINUTES));
  static final Key<Fields> SHARING =
      group(
          "sharing",
          "everything counts everywhere",
          "Limits to sharing: by list or by grade nothing follows in a domain of another matter.",
          List.of(DOMAINS));
  static final Key<Fields> PROPORTION =
      group(
          "proportion",
          "nothing is bounded",
          "Bounds to what an act may cost, by its gravity.",
          List.of(POINTS, FINE, DAYS));
  static final Key<Fields> REPAIR =
      group(
          "repair",
          "only what rules say",
          "Good deeds on record give back what was lost.",
          List.of(ON, SHARE, SHORTENS));
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY,
          List.of(
              OPT_OUT,
              SHARING,
              PROPORTION,
              REPAIR,
              RemediesReader.NOTICE,
              RemediesReader.APPEAL,
              RemediesReader.CORRECTION,
              RemediesReader.COMPENSATION));

  private SafeguardsReader() {}

  static Key<Fields> group(String name, String otherwise, String about, List<Key<?>> keys) {
    List<Key<?>> all = new ArrayList<>(keys);
    all.add(Notes.ABOUT);
    all.add(Notes.SOURCE);
    Section section = Section.of(Section.Role.POLICY, all);
    return Key.optional(name, new Maps.Group(section), otherwise, about);
  }

  static SafeguardsSpec read(Fields of) {
    SafeguardsSpec read =
        new SafeguardsSpec(
            part(
                of,
                OPT_OUT,
                it ->
                    new OptOut(
                        it.get(DEFAULT),
                        it.get(ASKED),
                        it.find(TREATED_AS),
                        it.get(MINUTES).intValue(),
                        Notes.read(it))),
            part(of, SHARING, it -> new Sharing(it.get(DOMAINS), Notes.read(it))),
            part(
                of,
                PROPORTION,
                it -> new Proportion(it.get(POINTS), it.get(FINE), it.get(DAYS), Notes.read(it))),
            part(
                of,
                REPAIR,
                it -> new Repair(it.get(ON), it.get(SHARE), it.get(SHORTENS), Notes.read(it))),
            part(of, RemediesReader.NOTICE, RemediesReader::notice),
            part(of, RemediesReader.APPEAL, RemediesReader::appeal),
            part(of, RemediesReader.CORRECTION, RemediesReader::correction),
            part(of, RemediesReader.COMPENSATION, RemediesReader::compensation));
    of.done();
    return read;
  }

  private static <T> Optional<T> part(Fields of, Key<Fields> key, Function<Fields, T> reader) {
    if (!of.has(key)) {
      return Optional.empty();
    }
    Fields child = of.child(key);
    T read = reader.apply(child);
    child.done();
    return Optional.of(read);
  }
}
