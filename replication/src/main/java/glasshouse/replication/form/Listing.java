package glasshouse.replication.form;

import glasshouse.consequence.ListKeeper;
import glasshouse.consequence.ListSpec;
import glasshouse.consequence.ListStock;
import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.dossier.GradeScale;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.Workers;
import glasshouse.replication.Work;
import glasshouse.replication.nobody.DrawnFindings;
import glasshouse.replication.nobody.Nobody;
import java.util.List;
import java.util.Optional;

/**
 * A list that is entered and left by chance: the society's own keeper of lists, and their stock,
 * over files of nobody.
 *
 * <p>Each day a keyed draw makes a finding that leads onto the list, and another one that leads off
 * it; one on somebody listed, or off somebody who is not, does nothing.
 *
 * @param entry how often a day, as a rate: a day has the chance 1 - exp(-entry)
 * @param term days an entry lasts, 0 without end
 * @param exit how often a day, as a rate
 */
record Listing(
    int people, int warmUp, int days, double entry, int grace, int term, double exit, double stock)
    implements Setting<Listed> {
  private static final Purpose ENTRY = Purpose.of("form/entry");
  private static final Purpose EXIT = Purpose.of("form/exit");
  private static final List<String> KINDS = List.of("on", "off");

  @Override
  public Listed live(Work work) {
    Counters counters = new Counters(1);
    ListSpec spec =
        new ListSpec(
            "list", List.of("on"), grace, term, Optional.of("off"), false, stock, "form", "form");
    ListKeeper keeper = new ListKeeper(List.of(spec), KINDS.size(), KINDS::indexOf, counters);
    ListStock firstDay = new ListStock(List.of(spec));
    Population population = new Population(people);
    FileColumns columns = new FileColumns(population, 1, 0);
    GradeScale none = new GradeScale(List.of(), List.of(), 0, 0, 0);
    Listed listed = new Listed(this);
    try (Workers workers = new Workers(work.threads())) {
      workers.forEach(
          population.blocks(),
          (worker, block) -> {
            Tally tally = new Tally(counters);
            FileBlock file =
                new FileBlock(columns, none, population, tally, Reach.NONE, Tracer.NONE);
            block(keeper, firstDay, file, block, work.luck(), listed);
          });
    }
    return listed;
  }

  private void block(
      ListKeeper keeper, ListStock firstDay, FileBlock file, int block, Draws luck, Listed listed) {
    Nobody nobody = new Nobody();
    DrawnFindings findings = new DrawnFindings(2 * Population.BLOCK);
    file.open(block, 0);
    firstDay.inaugurate(file, nobody, luck);
    file.close();
    for (int day = 0; day < warmUp + days; day++) {
      file.open(block, day);
      draw(findings, file, luck, day);
      keeper.decide(file, findings, nobody);
      tell(file, day, listed);
      file.close();
    }
  }

  /** Who is led off the list and onto it on one day is led off first. */
  private void draw(DrawnFindings findings, FileBlock file, Draws luck, int day) {
    long on = luck.key(ENTRY, day);
    long off = luck.key(EXIT, day);
    long entered = Chance.of(Chance.within(entry, 1));
    long left = Chance.of(Chance.within(exit, 1));
    findings.clear();
    for (int i = 0; i < file.size(); i++) {
      long offBits = Draws.bits(off, file.first() + i, 0);
      if (Draws.high(offBits) < left) {
        findings.add(i, 1, offBits);
      }
      long onBits = Draws.bits(on, file.first() + i, 0);
      if (Draws.high(onBits) < entered) {
        findings.add(i, 0, onBits);
      }
    }
  }

  private void tell(FileBlock file, int day, Listed listed) {
    for (int d = 0; d < file.decisions.size(); d++) {
      int who = file.first() + file.decisions.subject(d);
      if (file.decisions.what(d) == Decisions.What.ENTERED) {
        listed.enters(who, day);
      } else if (file.decisions.what(d) == Decisions.What.LEFT) {
        listed.leaves(who, day);
      }
    }
    if (day >= warmUp) {
      for (int i = 0; i < file.size(); i++) {
        if (file.listed[i] != 0) {
          listed.stays(file.first() + i);
        }
      }
    }
  }
}
