package glasshouse.behaviour;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.TruthMail;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.ActSpec.Nature;
import glasshouse.society.ActSpec.Risk;
import glasshouse.society.Acts;
import glasshouse.society.Chances;
import glasshouse.society.Circle;
import glasshouse.society.Encounters;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import glasshouse.society.TruthColumns;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.society.synthesis.TieTablesPool;
import glasshouse.testkit.CatalogueText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** One block of a town and its minds: the fixture of the behaviour tests. */
final class Town {
  /** People: one full block. */
  static final int PEOPLE = Population.BLOCK;

  /** The catalogue's values. */
  static final Parameters PARAMETERS = new Parameters(CatalogueText.parameters());

  private static final Draws DRAWS = new Draws(7);
  private static final Population ONE_BLOCK = new Population(PEOPLE);
  private static final LayoutPool LAYOUTS = new LayoutPool(ONE_BLOCK, DRAWS, spec(), 2);
  private static final TieTablesPool TIES = new TieTablesPool(LAYOUTS, DRAWS, spec(), 2);

  final Counters counters = new Counters(Cohort.COUNT);
  final Kinds kinds;
  final MindColumns mindColumns = new MindColumns(ONE_BLOCK);
  final MindBlock minds = new MindBlock(mindColumns);
  final TruthColumns columns = new TruthColumns(ONE_BLOCK);
  private TruthBlock truth;
  private Tally tally;
  private int counted = -1;

  Town(ActSpec... acts) {
    kinds = new Kinds(List.of(acts));
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

  static Draws draws() {
    return DRAWS;
  }

  /** The block on a day; counting begins anew when a further system has registered its counters. */
  TruthBlock open(int day) {
    if (counted != counters.slots()) {
      counted = counters.slots();
      tally = new Tally(counters);
      truth =
          new TruthBlock(
              columns,
              LAYOUTS,
              TIES,
              ONE_BLOCK,
              kinds,
              tally,
              Encounters.ORDINARY,
              new TruthMail(ONE_BLOCK).outbox(),
              Reach.NONE,
              Tracer.NONE);
    }
    truth.open(0, day);
    return truth;
  }

  /** Gives everybody a face that others see from now on. */
  void show(IntUnaryOperator faces) {
    TruthBlock t = open(0);
    for (int i = 0; i < PEOPLE; i++) {
      t.face[i] = (byte) faces.applyAsInt(i);
    }
    t.close();
    columns.swap();
  }

  /** A week lived by everybody, from a Monday on. */
  void week(Week week, int monday) {
    for (int day = monday; day < monday + 7; day++) {
      week.morning(DRAWS, day);
      TruthBlock t = open(day);
      week.live(t, minds, new Circle(PARAMETERS));
      t.close();
    }
  }

  /**
   * The acts that some days' chances become, by key; minds and truth are as {@code begin} sets them
   * each day.
   */
  Set<Long> acts(ActLuck luck, Choice choice, int days, Consumer<TruthBlock> begin) {
    Set<Long> keys = new LinkedHashSet<>();
    Chances chances = new Chances();
    for (int day = 0; day < days; day++) {
      luck.morning(DRAWS, day);
      choice.morning(DRAWS, day);
      TruthBlock t = open(day);
      begin.accept(t);
      luck.meet(t, chances);
      Acts.OfKind acts = t.acts.of(0);
      choice.choose(t, minds, chances, acts);
      for (int a = 0; a < acts.size(); a++) {
        keys.add(acts.key(a));
      }
    }
    return keys;
  }

  /** How many chances those days bring. */
  long chances(ActLuck luck, int days) {
    long met = 0;
    Chances chances = new Chances();
    for (int day = 0; day < days; day++) {
      luck.morning(DRAWS, day);
      luck.meet(open(day), chances);
      met += chances.size();
    }
    return met;
  }

  long count(String counter) {
    return tally.total(counters.find(counter));
  }

  /** The mean of a column of fractions over those in a role. */
  double mean(byte[] column, Role role) {
    long sum = 0;
    int people = 0;
    for (int i = 0; i < PEOPLE; i++) {
      if (LAYOUTS.of(0).is(i, role)) {
        sum += column[i] & 255;
        people++;
      }
    }
    return (double) sum / people;
  }

  /** How many have a role. */
  static int people(Role role) {
    int people = 0;
    for (int i = 0; i < PEOPLE; i++) {
      people += LAYOUTS.of(0).is(i, role) ? 1 : 0;
    }
    return people;
  }

  static boolean is(int place, Role role) {
    return LAYOUTS.of(0).is(place, role);
  }

  static void fill(byte[] column, int value) {
    java.util.Arrays.fill(column, (byte) value);
  }

  /** Nothing is promised or threatened, and nobody watches. */
  static Incentives nothing(int kinds) {
    double[] stake = new double[kinds];
    java.util.Arrays.fill(stake, 1);
    return new Incentives(stake, new double[kinds], new double[8], 0, false);
  }

  /** An act that anyone meets every other day. */
  static ActSpec act(String id, Nature nature, Risk risk, double deterrable, double displaced) {
    return act(id, nature, risk, deterrable, displaced, 0, false, 0);
  }

  static ActSpec act(
      String id,
      Nature nature,
      Risk risk,
      double deterrable,
      double displaced,
      double hardship,
      boolean voiced,
      double costs) {
    return new ActSpec(
        id,
        id,
        0.5,
        Role.ADULT,
        Propensity.LEISURE,
        nature,
        ActSpec.Place.STREET,
        "test",
        1,
        risk,
        deterrable,
        displaced,
        hardship,
        voiced,
        false,
        costs,
        0,
        ActSpec.Door.NONE);
  }
}
