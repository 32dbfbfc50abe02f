package glasshouse.world.scenario;

import glasshouse.consequence.ListSpec;
import glasshouse.world.scenario.Targets.Many;
import glasshouse.world.scenario.Targets.One;
import glasshouse.world.scenario.Targets.To;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Amounts.Days;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Values.Form;
import glasshouse.world.yaml.Words.Choice;
import java.util.List;
import java.util.Map;

/** Reads one list, black or red: how people get onto it, how they get off, whom else it touches. */
final class ListReader {
  private static final int MOST_GRACE = 3_650;
  private static final int MOST_TERM = 36_500;
  private static final double MOST_STOCK = 0.5;

  static final Key<List<String>> ENTER_ON =
      Key.needed("enter-on", new Many(To.ACT), "Recorded acts that lead onto it.");
  static final Key<Integer> GRACE =
      Key.optional(
          "grace",
          new Days(0, MOST_GRACE, Form.STRICT),
          "none",
          "Time in which the exit act prevents the entry.");
  static final Key<Integer> TERM =
      Key.optional(
          "term", new Days(0, MOST_TERM, Form.STRICT), "without end", "How long an entry lasts.");
  static final Key<String> LEAVE_ON =
      Key.optional(
          "leave-on", new One(To.ACT), "none", "The recorded act that ends an entry, or a grace.");
  static final Key<Boolean> TOUCHES =
      Key.usual(
          "touches",
          new Choice<>(Map.of("household", true, "person", false), false),
          "person",
          "Household: everyone who lives there is entered, too.");
  static final Key<Double> STOCK =
      Key.usual(
          "stock",
          Amount.share(MOST_STOCK),
          "0",
          "Share of the adults who may do what leads onto it that are listed on the first day, each for a rest of the term.");
  static final Key<Double> SHARE =
      Key.usual(
          "share",
          Amount.share(1),
          "1",
          "Share of such records that lead onto it: the serious, or the outstanding.");
  static final Key<Boolean> COLOUR =
      Key.usual(
          "colour",
          new Choice<>(Map.of("red", true, "black", false), false),
          "black",
          "Red: a list of honour, whose entries are no sanctions and whose promise invites deeds.");
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY,
          List.of(
              ENTER_ON,
              GRACE,
              TERM,
              LEAVE_ON,
              TOUCHES,
              STOCK,
              SHARE,
              COLOUR,
              Notes.DOMAIN,
              Notes.ABOUT,
              Notes.SOURCE));

  private ListReader() {}

  /** The list of a name. */
  static ListSpec read(String id, Fields of) {
    ListSpec list =
        new ListSpec(
            id,
            of.get(ENTER_ON),
            of.get(GRACE, 0),
            of.get(TERM, 0),
            of.find(LEAVE_ON).filter(act -> !act.isEmpty()),
            of.get(TOUCHES),
            of.get(STOCK),
            of.get(Notes.DOMAIN),
            Notes.read(of),
            of.get(SHARE),
            of.get(COLOUR));
    of.done();
    return list;
  }
}
