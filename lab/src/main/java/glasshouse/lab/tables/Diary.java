package glasshouse.lab.tables;

import glasshouse.kernel.Population;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The days of the panel in one world: what is told of them during a day is kept by block, and
 * written in the evening in order of person.
 *
 * <p>A block is told of by one worker alone, so nothing here needs a lock and no thread can change
 * the order.
 */
final class Diary implements Tracer {
  static final Table TABLE =
      new Table(
          "events",
          "One thing that happened to a followed person: a link of a chain from act to consequence",
          List.of(
              Common.WORLD,
              Common.PERSON,
              Common.DAY,
              Column.whole("seq", "order", "", "Order within the person's day, from 1"),
              Column.whole("minute", "minute", "minutes", "Minute of the day; empty without one"),
              Column.text(
                  "step",
                  "link",
                  "act, sighting, clause, decision, consequence, gate, door, life or harm"),
              Column.text(
                  "which", "which", "Its name: act, sensor, rule, list, grade, consequence"),
              Column.text(
                  "act", "act", "The kind of act that the chain is about; empty without one"),
              Column.text(
                  "outcome",
                  "outcome",
                  "Of an act: done, elsewhere (where no sensor of places looks), invited (by a"
                      + " reward). Of a sighting: hit, missed (seen and not known), mistaken (for"
                      + " another's act), invented (for none). Of others: what came of it"),
              Column.flag("wrong", "wrong", "Whether it is for something this person did not do"),
              Column.number("amount", "amount", "as unit says", "How much; empty without a unit"),
              Column.text(
                  "unit", "unit", "Unit of the amount: points, needs, days, minutes, grades"),
              Column.count(
                  "chain",
                  "chain",
                  "",
                  "Key of the event: equal along a chain, also across persons; empty without one")));

  private final Panel panel;
  private final List<List<Told>> byBlock = new ArrayList<>();

  private record Told(int person, Trace trace) {}

  Diary(Panel panel, int blocks) {
    this.panel = panel;
    for (int block = 0; block < blocks; block++) {
      byBlock.add(panel.visits(block) ? new ArrayList<>() : List.of());
    }
  }

  @Override
  public boolean follows(int person) {
    return panel.follows(person);
  }

  @Override
  public void tell(int person, int day, Trace trace) {
    byBlock.get(person >>> Population.BLOCK_SHIFT).add(new Told(person, trace));
  }

  /** Writes the day and forgets it. */
  void write(Spool spool, String world, int day) {
    for (List<Told> told : byBlock) {
      if (told.isEmpty()) {
        continue;
      }
      told.sort(Comparator.comparingInt(Told::person)); // stable: of one person in the order told
      int seq = 0;
      int last = -1;
      Map<Long, String> acts = acts(told);
      for (Told each : told) {
        seq = each.person == last ? seq + 1 : 1;
        last = each.person;
        write(spool, world, day, seq, each, acts);
      }
      told.clear();
    }
  }

  /** A clause or consequence tells its chain alone; which act that is about, the sighting knows. */
  private static Map<Long, String> acts(List<Told> told) {
    Map<Long, String> acts = new HashMap<>();
    for (Told each : told) {
      if (each.trace.step() == Trace.Step.SIGHTING) {
        acts.put(each.trace.chain(), each.trace.act());
      }
    }
    return acts;
  }

  private static void write(
      Spool spool, String world, int day, int seq, Told told, Map<Long, String> acts) {
    Trace trace = told.trace;
    spool.text(world).whole(told.person).whole(day).whole(seq);
    whole(spool, trace.minute(), -1);
    spool.text(trace.step().name().toLowerCase(Locale.ROOT)).text(trace.which());
    String act = trace.act().isEmpty() ? acts.getOrDefault(trace.chain(), "") : trace.act();
    spool.word(act).word(trace.outcome()).flag(trace.wrong());
    spool.number(trace.unit().isEmpty() ? Double.NaN : trace.amount()).word(trace.unit());
    whole(spool, trace.chain(), 0);
    spool.end();
  }

  private static void whole(Spool spool, long value, long none) {
    if (value == none) {
      spool.none();
    } else {
      spool.whole(value);
    }
  }
}
