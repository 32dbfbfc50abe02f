package glasshouse.lab.tables;

import glasshouse.kernel.Population;
import glasshouse.lab.measure.Slice;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.world.Evening;
import java.util.List;

/** How the followed people stand on the last evening, a row each. */
final class Followed {
  private static final String MINOR = "; empty for minors";

  static final Table TABLE =
      new Table(
          "people",
          "A followed person in a world, as of the last evening",
          List.of(
              Common.PERSON,
              Common.WORLD,
              Common.GROUP,
              Column.text("sex", "sex", "male or female"),
              Column.whole("age", "age", "years", "Age, the same in the whole run"),
              Column.whole(
                  "income", "income fifth", "fifths", "1 (poorest) to 5, by income a head"),
              Column.text("occupation", "occupation", "Occupation group; empty without one"),
              Column.whole("schooling", "schooling", "years", "Years of schooling"),
              Column.whole("household", "household", "people", "People in the household"),
              Column.flag("adult", "adult", "At least 18"),
              Column.flag("worker", "labour force", "In the labour force"),
              Column.flag("renter", "renting", "Rents the home"),
              Column.flag("online", "online", "Uses the internet"),
              Common.BLOCK,
              Column.number("score", "score", "points", "Score; empty for minors, without a score"),
              Column.text("grade", "grade", "Grade; empty for minors and without grades"),
              Column.text("lists", "lists", "Lists the person is on, a space between"),
              Column.number("purse", "purse", "days of basic need", "Money at hand" + MINOR),
              Column.flag("employed", "in work", "Has work; empty outside the labour force"),
              Column.whole("arrears", "arrears", "months", "3 for three or more" + MINOR),
              Column.number("fear", "fear", "0 to 1", "Fear" + MINOR),
              Column.number("trust", "trust in neighbours", "0 to 1", "Trust" + MINOR),
              Column.number("private_view", "private view", "0 to 1", "Legitimacy granted" + MINOR),
              Column.number("risk_street", "risk in the street", "0 to 1", "As perceived" + MINOR),
              Column.number("risk_speech", "risk of speech", "0 to 1", "As perceived" + MINOR),
              Column.flag("aware", "aware", "Knows of the system" + MINOR),
              Column.text("voice", "voice", "silent, pseudonymous or open" + MINOR)));

  private static final List<String> OCCUPATIONS =
      List.of("agriculture", "production", "service", "professional", "clerical", "manager", "");

  private Followed() {}

  /** Writes a person of the block to which an evening is turned. */
  static void write(Spool spool, String world, int person, Evening e) {
    int i = person & Population.BLOCK - 1;
    Layout layout = e.layout();
    int cell = layout.cell[i];
    Slice slice = new Slice(Cell.group(cell), Cell.sex(cell), Cell.band(cell), -1);
    boolean adult = layout.is(i, Role.ADULT);
    spool.whole(person).text(world).text(slice.groupLabel()).text(slice.sexLabel());
    spool.whole(layout.age[i]).whole(Cohort.fifth(layout.cohort[i]) + 1);
    spool.word(OCCUPATIONS.get(layout.occupation[i])).whole(layout.schooling[i]);
    spool.whole(layout.householdSize[i]).flag(adult).flag(layout.is(i, Role.WORKER));
    spool.flag(layout.is(i, Role.RENTER)).flag(layout.is(i, Role.ONLINE));
    spool.whole(person >>> Population.BLOCK_SHIFT);
    record(spool, e, i, adult);
    if (adult) {
      life(spool, e, i);
    } else {
      Csv none = spool.none().none().none();
      none.none().none().none().none().none().none().none();
    }
    spool.end();
  }

  /** What is on file; only adults are scored. */
  private static void record(Spool spool, Evening e, int i, boolean adult) {
    spool.number(adult && e.scores() ? e.score(i) : Double.NaN);
    spool.word(adult && !e.grades().isEmpty() ? e.grades().get(e.grade(i)) : "");
    StringBuilder lists = new StringBuilder();
    for (int list = 0; list < e.lists().size(); list++) {
      boolean on = (e.listed(i) & 1 << list) != 0;
      lists.append(on ? (lists.isEmpty() ? "" : " ") + e.lists().get(list) : "");
    }
    spool.text(lists.toString());
  }

  private static void life(Spool spool, Evening e, int i) {
    spool.number(e.purse(i));
    if (e.layout().is(i, Role.WORKER)) {
      spool.flag(e.employed(i));
    } else {
      spool.none();
    }
    spool.whole(e.arrears(i)).number(e.fear(i)).number(e.trust(i)).number(e.view(i));
    spool.number(e.riskStreet(i)).number(e.riskSpeech(i)).flag(e.aware(i)).text(e.voice(i));
  }
}
