package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.TruthMail;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.society.synthesis.TestSociety;
import glasshouse.society.synthesis.TieTablesPool;
import glasshouse.testkit.CatalogueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * A town of the test society and one worker's block of it: the fixture of the society's tests.
 *
 * <p>Counting begins anew when a further system has registered its counters.
 */
final class Town {
  /** The catalogue's values. */
  static final Parameters PARAMETERS = new Parameters(CatalogueText.parameters());

  private static final Map<Integer, LayoutPool> LAYOUTS = new ConcurrentHashMap<>();
  private static final Map<Integer, TieTablesPool> TIES = new ConcurrentHashMap<>();

  final Draws draws = new Draws(TestSociety.SEED);
  final Counters counters = new Counters(Cohort.COUNT);
  final Population people;
  final LayoutPool layouts;
  final TruthColumns columns;
  final TruthMail mail;
  final TruthMail.Outbox outbox;
  final Doors doors = new Doors();
  final Kinds kinds;
  private Tally tally;
  private int counted;
  private TruthBlock block;

  /** A town of so many people who know these kinds of act. */
  Town(int people, ActSpec... acts) {
    this.people = new Population(people);
    layouts = LAYOUTS.computeIfAbsent(people, n -> TestSociety.layouts(n, 2));
    columns = new TruthColumns(this.people);
    mail = new TruthMail(this.people);
    outbox = mail.outbox();
    List<ActSpec> all = new ArrayList<>(List.of(acts));
    all.add(event(Kinds.COURT_DEFAULT));
    all.add(event(Kinds.DEBT_PAID));
    kinds = new Kinds(all);
  }

  /** A block on a day; the worker has one at a time. */
  TruthBlock open(int number, int day) {
    if (block == null || counted != counters.slots()) {
      tally = new Tally(counters);
      counted = counters.slots();
      TieTablesPool ties = TIES.computeIfAbsent(people.people(), n -> TestSociety.ties(layouts, 2));
      block =
          new TruthBlock(
              columns, layouts, ties, people, kinds, tally, doors, outbox, Reach.NONE, Tracer.NONE);
    }
    block.open(number, day);
    return block;
  }

  /** Night: the block is given back, faces and boards become those of yesterday. */
  void night() {
    block.close();
    columns.swap();
  }

  /** Gives every person a face by global number, seen from tomorrow on. */
  void show(IntUnaryOperator faces) {
    for (int number = 0; number < people.blocks(); number++) {
      TruthBlock t = open(number, 0);
      for (int i = 0; i < t.size(); i++) {
        t.face[i] = (byte) faces.applyAsInt(t.first() + i);
      }
      t.close();
    }
    columns.swap();
  }

  long count(String counter) {
    return tally.total(counters.find(counter));
  }

  /** An act of the street that anyone does with this rate. */
  static ActSpec act(String id, double rate, Role who) {
    return act(id, id, rate, who, ActSpec.Place.STREET);
  }

  static ActSpec act(String id, String luck, double rate, Role who, ActSpec.Place place) {
    return new ActSpec(
        id,
        luck,
        rate,
        who,
        Propensity.STREET,
        ActSpec.Nature.OFFENCE,
        place,
        "test",
        1,
        ActSpec.Risk.STREET,
        1,
        0,
        0,
        false,
        false,
        0,
        0,
        ActSpec.Door.NONE);
  }

  /** An act that a stranger suffers. */
  static ActSpec harmful(String id, double rate) {
    return new ActSpec(
        id,
        id,
        rate,
        Role.ADULT,
        Propensity.MONEY,
        ActSpec.Nature.OFFENCE,
        ActSpec.Place.STREET,
        "test",
        1,
        ActSpec.Risk.STREET,
        1,
        0,
        0,
        false,
        true,
        0,
        0,
        ActSpec.Door.NONE);
  }

  /** A journey through a door. */
  static ActSpec journey(String id, double rate, ActSpec.Door door) {
    return new ActSpec(
        id,
        id,
        rate,
        Role.ADULT,
        Propensity.MONEY,
        ActSpec.Nature.HABIT,
        ActSpec.Place.OFFICE,
        "test",
        0,
        ActSpec.Risk.NONE,
        0,
        0,
        0,
        false,
        false,
        0,
        0,
        door);
  }

  private static ActSpec event(String id) {
    return new ActSpec(
        id,
        id,
        0,
        Role.ADULT,
        Propensity.MONEY,
        ActSpec.Nature.EVENT,
        ActSpec.Place.OFFICE,
        "test",
        1,
        ActSpec.Risk.NONE,
        0,
        0,
        0,
        false,
        false,
        0,
        0,
        ActSpec.Door.NONE);
  }

  /** Doors and prices that a test sets. */
  static final class Doors implements Encounters {
    boolean open = true;
    boolean watched;
    private IntPredicate charged = place -> true;
    final int[] prices = ordinary();
    Consumer<Applicants> office = applicants -> {};

    @Override
    public void judge(Applicants applicants) {
      office.accept(applicants);
    }

    private static int[] ordinary() {
      int[] prices = new int[Price.values().length];
      Arrays.fill(prices, ONE);
      return prices;
    }

    /** Those whom a test admits have another price than all others. */
    void chargeSome(Price price, double factor, IntPredicate who) {
      charge(price, factor);
      charged = who;
    }

    void charge(Price price, double factor) {
      prices[price.ordinal()] = (int) Math.round(ONE * factor);
    }

    @Override
    public boolean open(ActSpec.Door door, int place) {
      return open || place % 2 == 0;
    }

    @Override
    public boolean watched(int place) {
      return watched && place % 2 == 0;
    }

    @Override
    public int price(Price price, int place) {
      return charged.test(place) ? prices[price.ordinal()] : ONE;
    }
  }
}
