package glasshouse.world.scenario;

import glasshouse.behaviour.VoiceTheory;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Items;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Section.Role;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Text;
import glasshouse.world.yaml.Words.Texts;
import java.util.List;
import java.util.Set;

/**
 * The language of scenario files: the keys at the top, and through them all others.
 *
 * <p>To add a section: a reader that declares its keys (like {@link ListReader}), a key here, a
 * call in {@link ScenarioReader}; where its entries are named by the scenario, its path in {@link
 * #NAMED}. Schema, tables of the docs, {@code --explain} and the dictionary then have it.
 */
final class Language {
  /** Where entries have names of their own: a new one says {@code new: true}. */
  static final Set<String> NAMED =
      Set.of(
          "acts",
          "sensors",
          "partners",
          "lists",
          "consequences",
          "rulebook.rules",
          "measures",
          "society.provinces");

  /** Cases keep the day in 13 bits: a run with its warm-up ends before day 8,191. */
  private static final int MOST_DAYS = 7_300;

  private static final int MOST_WARM_UP = 730;
  private static final long MOST_SEED = 1L << 53;

  /** Notices keep the act, files the list, in few bits. */
  private static final int MOST_KINDS = 120;

  private static final int MOST_LISTS = 32;
  private static final int MOST_MEASURES = 100;

  static final Key<String> TITLE = Key.needed("title", new Text(), "One line, for readers.");
  static final Key<String> ABOUT =
      Key.optional("about", new Text(), "", "What it shows, in a sentence or two.");
  static final Key<List<String>> SOURCES =
      Key.optional("sources", new Texts(), "", "Cited for the scenario as a whole.");
  static final Key<Long> PEOPLE =
      Key.needed(
              "people",
              new Whole(1, Integer.MAX_VALUE, "people"),
              "How many, as far as memory goes.")
          .sourced(Notes.CHOSEN);
  static final Key<Long> SEED =
      Key.needed("seed", new Whole(0, MOST_SEED, ""), "The key of all luck.").sourced(Notes.CHOSEN);
  static final Key<Fields> TABLES =
      Key.optional(
          "tables",
          new Maps.Group(SocietyReader.SECTION),
          "those of the catalogue",
          "Marginals from which people are made: shares, never records.");
  static final Key<Fields> SOCIETY =
      Key.needed(
          "society",
          new Maps.Group(
              Section.of(Role.RUN, List.of(PEOPLE, SEED, TABLES, ProvinceReader.PROVINCES))),
          "Who lives there.");
  static final Key<Integer> WARM_UP =
      Key.usual(
              "warm-up",
              new Days(0, MOST_WARM_UP, Form.PLAIN),
              "0",
              "Days in ordinary life before the system begins.")
          .sourced(Notes.CHOSEN);
  static final Key<Integer> DAYS =
      Key.needed("days", new Days(1, MOST_DAYS, Form.PLAIN), "Days under the system.")
          .sourced(Notes.CHOSEN);
  static final Key<String> RESPONSE =
      Key.usual(
          "response",
          Choice.of(List.of("full", "none")),
          "full",
          "None: people do not respond to anything, every chance is taken.");
  static final Key<String> LOOP =
      Key.usual(
          "loop",
          Choice.of(List.of("closed", "open")),
          "closed",
          "Open: the system watches and sanctions, but people know, fear, think and avoid as their twins in"
              + " ordinary life do. What the loop did is closed minus open.");
  static final Key<VoiceTheory> VOICE =
      Key.usual(
          "voice",
          Choice.of(VoiceTheory.values()),
          "epstein",
          "The theory of who speaks up: grievance against risk (Epstein), how many others do"
              + " (thresholds, Granovetter), or comply, self-censor, defy (Daymude).");
  static final Key<Items> ACTS =
      named("acts", ActReader.SECTION, MOST_KINDS, "What people do; it happens in both worlds.");
  static final Key<Items> PARTNERS =
      named(
          "partners",
          PartnerReader.SECTION,
          MOST_KINDS,
          "Companies that hand on what they know; sensors name theirs.");
  static final Key<Fields> RULEBOOK =
      Key.optional(
          "rulebook",
          new Maps.Group(RulebookReader.SECTION),
          "no score",
          "What it costs: the score.");
  static final Key<Items> LISTS =
      named(
          "lists", ListReader.SECTION, MOST_LISTS, "Black and red lists, and who gets onto them.");
  static final Key<Items> CONSEQUENCES =
      Key.optional(
          "consequences",
          new Maps.Named(ConsequenceReader.SECTION, Line.MOST_ROWS, true),
          "none",
          "What follows a finding, a grade or a list.");

  static final Key<Fields> ROLLOUT =
      Key.optional(
          "rollout",
          new Maps.Group(RolloutReader.SECTION),
          "everywhere from the first day",
          "Waves in which sensors that ordinary life does not have come to the neighbourhoods.");

  static final Key<Fields> REVIEW =
      Key.optional(
          "review",
          new Maps.Group(ReviewReader.SECTION),
          "nobody looks",
          "Humans who look at findings before they count.");

  static final Key<Fields> SAFEGUARDS =
      Key.optional(
          Variants.SAFEGUARDS,
          new Maps.Group(SafeguardsReader.SECTION),
          "none",
          "What else protects people from the system; each is a part that is there or not.");

  static final Key<Items> MEASURES =
      named(
          "measures",
          MeasureReader.SECTION,
          MOST_MEASURES,
          "Measures of your own: questions in SQL to the tables of the run.");

  final Key<Items> sensors;
  final Key<Fields> parameters;
  final Section top;

  /** The language over a catalogue, which declares sensor mechanisms and parameters. */
  Language(Catalogue catalogue) {
    Key<String> parent =
        Key.optional(
            "extends",
            new OwnShape.Parent(catalogue.scenarios()),
            "the catalogue's parameters and society tables alone",
            "The scenario underneath, which this one changes.");
    sensors =
        named(
            "sensors",
            SensorReader.section(catalogue.mechanisms()),
            MOST_KINDS,
            "Who turns acts into findings, and how often wrongly.");
    parameters =
        Key.optional(
            "parameters",
            new Maps.Group(ParameterReader.section(catalogue.parameters())),
            "those of the catalogue",
            "Sizes of the world that are nobody's choice.");
    top =
        Section.of(
            Role.RUN,
            List.of(
                parent,
                TITLE,
                ABOUT,
                SOURCES,
                SOCIETY,
                WARM_UP,
                DAYS,
                RESPONSE,
                LOOP,
                VOICE,
                ACTS,
                PARTNERS,
                sensors,
                RULEBOOK,
                RuleMakerReader.RULE_MAKER,
                LISTS,
                CONSEQUENCES,
                ROLLOUT,
                TimelineReader.TIMELINE,
                TimelineReader.ENDS,
                REVIEW,
                SAFEGUARDS,
                MEASURES,
                parameters));
  }

  private static Key<Items> named(String name, Section item, int most, String about) {
    return Key.optional(name, new Maps.Named(item, most, false), "none", about);
  }
}
