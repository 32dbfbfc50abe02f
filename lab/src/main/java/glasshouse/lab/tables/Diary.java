package glasshouse.lab.tables;

import glasshouse.kernel.Population;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import java.util.List;
import java.util.stream.IntStream;

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
                      + " another's act), invented (for none). Of a clause: the score that it leads to. Of others: what came of it"),
              Column.flag("wrong", "wrong", "Whether it is for something this person did not do"),
              Column.number("amount", "amount", "as unit says", "How much; empty without a unit"),
              Column.text(
                  "unit",
                  "unit",
                  "Unit of the amount: points, needs, days, minutes, months, grades"),
              Column.count(
                  "chain",
                  "chain",
                  "",
                  "Key of the event: equal along a chain, also across persons; empty without one")));

  private final Panel panel;
  private final List<Page> byBlock;

  Diary(Panel panel, int blocks) {
    this.panel = panel;
    byBlock = IntStream.range(0, blocks).mapToObj(block -> new Page()).toList();
  }

  @Override
  public boolean follows(int person) {
    return panel.follows(person);
  }

  @Override
  public void tell(int person, int day, Trace trace) {
    byBlock.get(person >>> Population.BLOCK_SHIFT).tell(person, trace);
  }

  /** Writes the day and forgets it. */
  void write(Spool spool, String world, int day) {
    byBlock.forEach(page -> page.write(spool, world, day));
  }
}
