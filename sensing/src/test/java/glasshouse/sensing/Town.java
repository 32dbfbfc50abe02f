package glasshouse.sensing;

import glasshouse.dossier.intake.FindingFile;
import glasshouse.dossier.intake.ReadingFile;
import glasshouse.kernel.Audit;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.RecordMail;
import glasshouse.kernel.Settings;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.TruthMail;
import glasshouse.society.ActSpec;
import glasshouse.society.Encounters;
import glasshouse.society.Kinds;
import glasshouse.society.Renewals;
import glasshouse.society.TruthBlock;
import glasshouse.society.TruthColumns;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Group;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.society.synthesis.TieTablesPool;
import glasshouse.testkit.CatalogueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A town under some sensors, and all that they wrote: the fixture of the sensing tests. */
final class Town {
  /** The catalogue's values. */
  static final Parameters PARAMETERS = new Parameters(CatalogueText.parameters());

  private static final Draws DRAWS = new Draws(7);
  private static final Map<Integer, LayoutPool> LAYOUTS = new ConcurrentHashMap<>();
  private static final Map<Integer, TieTablesPool> TIES = new ConcurrentHashMap<>();

  final Kinds kinds =
      new Kinds(
          List.of(
              act("jaywalking"),
              act("critical-post"),
              act("post"),
              act("vigil", 2),
              act(Kinds.INFORMING)));
  final Counters counters = new Counters(Cohort.COUNT);
  final Population people;
  final FindingFile findings = new FindingFile();
  final ReadingFile readings = new ReadingFile();
  final RecordMail mail;
  final Ledger ledger = new Ledger();
  final Mechanisms sensors;
  final TruthBlock truth;
  final Watch watch;
  final Doors doors = new Doors();
  private final Tally tally;

  /** What the audit was told, as text: hit, missed, mistaken or invented, sensor, kind, person. */
  static final class Ledger implements Audit {
    final List<String> lines = new ArrayList<>();

    @Override
    public void hit(int sensor, int kind, int person, int cohort, int minute, long key) {
      lines.add("hit " + sensor + " " + kind + " " + person);
    }

    @Override
    public void missed(int sensor, int kind, int person, int cohort, int minute, long key) {
      lines.add("missed " + sensor + " " + kind + " " + person);
    }

    @Override
    public void mistaken(int sensor, int kind, int person, int cohort, int minute, long key) {
      lines.add("mistaken " + sensor + " " + kind + " " + person);
    }

    @Override
    public void invented(int sensor, int kind, int person, int cohort, int minute, long key) {
      lines.add("invented " + sensor + " " + kind + " " + person);
    }

    long count(String what) {
      return lines.stream().filter(line -> line.startsWith(what + " ")).count();
    }

    List<String> list(String what) {
      return lines.stream().filter(line -> line.startsWith(what + " ")).toList();
    }
  }

  /** What a record makes of the way: as it is for everyone, or as a test sets it. */
  static final class Doors implements Encounters {
    IntPredicate watched = place -> false;
    double security = 1;

    @Override
    public boolean open(ActSpec.Door door, int place) {
      return true;
    }

    @Override
    public int price(Price price, int place) {
      return price == Price.SECURITY ? (int) Math.round(ONE * security) : ONE;
    }

    @Override
    public boolean watched(int place) {
      return watched.test(place);
    }
  }

  Town(int people, Parameters parameters, SensorSpec... specs) {
    this(people, parameters, Renewals.NEVER, specs);
  }

  Town(int people, Parameters parameters, Renewals renewals, SensorSpec... specs) {
    this.people = new Population(people);
    LayoutPool layouts = layouts(people);
    TieTablesPool ties =
        TIES.computeIfAbsent(people, n -> new TieTablesPool(layouts, DRAWS, spec(), 2));
    sensors =
        new Mechanisms(
            List.of(specs),
            new SensingContext(
                kinds,
                parameters,
                counters,
                DRAWS,
                this.people,
                layouts,
                SensingContext.Installed.EVERYWHERE,
                renewals));
    tally = new Tally(counters);
    mail = new RecordMail(this.people);
    truth =
        new TruthBlock(
            new TruthColumns(this.people),
            layouts,
            ties,
            this.people,
            kinds,
            tally,
            doors,
            new TruthMail(this.people).outbox(),
            Reach.NONE,
            Tracer.NONE);
    watch = new Watch(truth, findings, readings, mail.outbox(), ledger);
  }

  static LayoutPool layouts(int people) {
    return LAYOUTS.computeIfAbsent(
        people, n -> new LayoutPool(new Population(n), DRAWS, spec(), 2));
  }

  static Draws draws() {
    return DRAWS;
  }

  private static SocietySpec spec() {
    return new SocietySpec(
        CatalogueText.table("age-bands"),
        CatalogueText.table("household-sizes"),
        CatalogueText.table("occupations"),
        CatalogueText.table("wages"),
        CatalogueText.rows("workplace-sizes"),
        PARAMETERS);
  }

  /** A day on which whoever is meant does an act of a kind at home, seen by all sensors. */
  void day(int day, int kind, IntPredicate who) {
    day(day, kind, who, t -> {});
  }

  /** The same on a day that begins with people as set. */
  void day(int day, int kind, IntPredicate who, Consumer<TruthBlock> begin) {
    sensors.morning(DRAWS, day);
    for (int block = 0; block < people.blocks(); block++) {
      truth.open(block, day);
      begin.accept(truth);
      for (int i = 0; i < truth.size(); i++) {
        if (who.test(truth.first() + i)) {
          truth.acts.of(kind).add(i, 0, 600, block, key(truth.first() + i, day));
        }
      }
      sensors.sense(watch);
    }
  }

  static long key(int person, int day) {
    return 1_000_003L * person + day;
  }

  /** Delivers the mail to every block as the next morning does. */
  void deliver(int day, Consumer<TruthBlock> begin) {
    mail.collect();
    for (int block = 0; block < people.blocks(); block++) {
      truth.open(block, day);
      begin.accept(truth);
      watch.deliver(mail);
    }
  }

  int cell(int person) {
    return layouts(people.people())
        .of(person >> Population.BLOCK_SHIFT)
        .cell[person & (Population.BLOCK - 1)];
  }

  int group(int person) {
    return layouts(people.people())
        .of(person >> Population.BLOCK_SHIFT)
        .group(person & (Population.BLOCK - 1));
  }

  long count(String counter) {
    return tally.total(counters.find(counter));
  }

  long count(String counter, Group group) {
    return IntStream.range(0, Cohort.COUNT)
        .filter(cohort -> Cohort.group(cohort) == group.ordinal())
        .mapToLong(cohort -> tally.get(counters.find(counter), cohort))
        .sum();
  }

  static SensorSpec sensor(String id, String mechanism, String sees, Settings settings) {
    return new SensorSpec(id, mechanism, List.of(sees), "test", 1, settings);
  }

  /** Settings of numbers and of one word, {@code by}. */
  static Settings settings(String by, Map<String, Double> numbers) {
    return settings(by, numbers, Map.of());
  }

  static Settings settings(
      String by, Map<String, Double> numbers, Map<String, Double> differential) {
    return new Settings(numbers, Map.of("by", by), Map.of(), Map.of("differential", differential));
  }

  private static ActSpec act(String id) {
    return act(id, 0);
  }

  private static ActSpec act(String id, double hours) {
    return new ActSpec(
        id,
        id,
        0.1,
        Role.WALKER,
        Propensity.STREET,
        ActSpec.Nature.OFFENCE,
        ActSpec.Place.STREET,
        "test",
        1,
        ActSpec.Risk.STREET,
        1,
        0,
        0,
        false,
        false,
        0,
        hours,
        ActSpec.Door.NONE);
  }
}
