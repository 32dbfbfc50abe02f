package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.FileColumns;
import glasshouse.dossier.GradeScale;
import glasshouse.dossier.MarkSpec;
import glasshouse.dossier.Registry;
import glasshouse.dossier.intake.FindingFile;
import glasshouse.dossier.intake.ReadingFile;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.TruthMail;
import glasshouse.society.ActSpec;
import glasshouse.society.Boarding;
import glasshouse.society.Flags;
import glasshouse.society.Kinds;
import glasshouse.society.TruthBlock;
import glasshouse.society.TruthColumns;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.society.people.SocietySpec;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.society.synthesis.TieTablesPool;
import glasshouse.testkit.CatalogueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * One block of a town with its file, its lists and what follows: the fixture of the consequence
 * tests.
 */
final class Town {
  static final int OFFENCE = 0;
  static final int DEFAULT = 1;
  static final int PAID = 2;

  private static final Draws DRAWS = new Draws(7);
  private static final Map<Integer, LayoutPool> LAYOUTS = new ConcurrentHashMap<>();
  private static final GradeScale SCALE =
      new GradeScale(List.of("AAA", "A", "B", "D"), List.of(1050, 960, 600, 0), 0, 1300, 1000);

  final Counters counters = new Counters(Cohort.COUNT);
  final Consequences consequences;
  final ListKeeper lists;
  private final ListStock stock;
  final PassMarkKeeper lines;
  final Applier applier;
  final Optional<Review> review;
  final Optional<NoticePeriod> notice;
  final Optional<Appeals> appeals;
  final Optional<Corrections> corrections;
  final Optional<OptOut> optOut;
  final Parameters parameters;
  Will will = Will.NONE;
  Leave leave = (t, place, treatedAs) -> false;
  final List<Integer> decided = new ArrayList<>();
  final ReadingFile readings = new ReadingFile();
  final FileBlock file;
  final TruthBlock truth;
  final FindingFile findings = new FindingFile();
  final Doors doors;
  final Registry registry;
  private final TruthColumns columns;
  private final Tally tally;

  Town(int people, List<ListSpec> listSpecs, List<ConsequenceSpec> specs) {
    this(people, listSpecs, specs, SafeguardsSpec.NONE);
  }

  Town(int people, List<ListSpec> listSpecs, List<ConsequenceSpec> specs, List<MarkSpec> marks) {
    this(people, listSpecs, specs, marks, Optional.empty(), SafeguardsSpec.NONE, Map.of());
  }

  /** With reviewers who tire so fast. */
  Town(
      int people,
      List<ListSpec> listSpecs,
      List<ConsequenceSpec> specs,
      Optional<ReviewSpec> reviewSpec,
      double fatigue) {
    this(
        people,
        listSpecs,
        specs,
        List.of(),
        reviewSpec,
        SafeguardsSpec.NONE,
        Map.of("consequence.review-fatigue", fatigue));
  }

  /** With safeguards. */
  Town(
      int people,
      List<ListSpec> listSpecs,
      List<ConsequenceSpec> specs,
      SafeguardsSpec safeguards) {
    this(people, listSpecs, specs, safeguards, Map.of());
  }

  /** With safeguards, and parameters that have other values than usual. */
  Town(
      int people,
      List<ListSpec> listSpecs,
      List<ConsequenceSpec> specs,
      SafeguardsSpec safeguards,
      Map<String, Double> numbers) {
    this(people, listSpecs, specs, List.of(), Optional.empty(), safeguards, numbers);
  }

  private Town(
      int people,
      List<ListSpec> listSpecs,
      List<ConsequenceSpec> specs,
      List<MarkSpec> marks,
      Optional<ReviewSpec> reviewSpec,
      SafeguardsSpec safeguards,
      Map<String, Double> numbers) {
    Population population = new Population(people);
    LayoutPool layouts =
        LAYOUTS.computeIfAbsent(people, n -> new LayoutPool(population, DRAWS, spec(), 2));
    Kinds kinds = new Kinds(List.of(act("offence"), act("default"), act("paid")));
    consequences =
        new Consequences(
            specs, SCALE, listSpecs, marks, kinds.size(), kinds::get, counters, spec -> true);
    lines = new PassMarkKeeper(consequences);
    Parameters p = spec().parameters();
    for (Map.Entry<String, Double> number : numbers.entrySet()) {
      p = p.with(number.getKey(), number.getValue());
    }
    parameters = p;
    int waits = safeguards.notice().map(SafeguardsSpec.Notice::days).orElse(0);
    lists = new ListKeeper(listSpecs, waits, kinds.size(), kinds::get, counters);
    stock = new ListStock(listSpecs);
    notice = safeguards.notice().map(n -> new NoticePeriod(n, parameters, counters));
    Remedy remedy = new Remedy(safeguards.compensation(), lists, Town::undo, counters);
    corrections =
        safeguards.correction().map(c -> new Corrections(c, remedy, parameters, counters));
    appeals =
        safeguards
            .appeal()
            .map(
                a ->
                    new Appeals(
                        a, consequences, lists, remedy, kinds.size(), parameters, counters));
    applier = new Applier(consequences, notice.orElse(null), kinds, parameters, counters);
    review = reviewSpec.map(r -> new Review(r, parameters, counters));
    optOut = safeguards.optOut().map(o -> new OptOut(o, SCALE, parameters, counters));
    tally = new Tally(counters);
    FileColumns fileColumns = new FileColumns(population, 1, 0, marks.size());
    file = new FileBlock(fileColumns, SCALE, population, tally, Reach.NONE, Tracer.NONE);
    doors = new Doors(consequences, file);
    columns = new TruthColumns(population);
    truth =
        new TruthBlock(
            columns,
            layouts,
            new TieTablesPool(layouts, DRAWS, spec(), 2),
            population,
            kinds,
            tally,
            doors,
            new TruthMail(population).outbox(),
            Reach.NONE,
            Tracer.NONE);
    registry = registry(layouts.of(0), truth.flags);
  }

  /** As if nothing faded. */
  private static int undo(FileBlock f, int place, int kind, int lost, int since) {
    f.score[place] += (short) lost;
    return lost;
  }

  private static SocietySpec spec() {
    return new SocietySpec(
        CatalogueText.table("age-bands"),
        CatalogueText.table("household-sizes"),
        CatalogueText.table("occupations"),
        CatalogueText.table("wages"),
        CatalogueText.rows("workplace-sizes"),
        new Parameters(CatalogueText.parameters()));
  }

  private static Registry registry(Layout layout, byte[] flags) {
    return new Registry() {
      @Override
      public boolean adult(int place) {
        return layout.is(place, Role.ADULT);
      }

      @Override
      public boolean enrolled(int place) {
        return !Flags.is(flags[place], Flags.OPTED_OUT);
      }

      @Override
      public int householdStart(int place) {
        return layout.householdStart[place];
      }

      @Override
      public int householdSize(int place) {
        return layout.householdSize[place];
      }

      @Override
      public int cohort(int place) {
        return layout.group(place);
      }
    };
  }

  /** The first day of the system: scores at the start, and the stock of the lists. */
  void begin(int day) {
    file.open(0, day);
    java.util.Arrays.fill(file.score, 0, file.size(), (short) SCALE.start());
    stock.inaugurate(file, registry, DRAWS);
    optOut.ifPresent(
        it -> {
          truth.open(0, day);
          it.inaugurate(truth, file, registry, leave);
          truth.close();
        });
    file.close();
  }

  /** A finding of today; {@code done} when the person did it. */
  void find(int place, int kind, boolean done) {
    long key = 77L * kind + 1000L * place + 1;
    findings.add(place, kind, 600, 0, key);
    if (done) {
      truth.acts.of(kind).add(place, 0, 600, 0, key);
    }
  }

  /** A day: what is found is decided and applied; the block stays open until the next. */
  void day(int day, Consumer<Town> happens) {
    columns.swap();
    truth.open(0, day);
    file.open(0, day);
    optOut.ifPresent(it -> file.apart(registry, it.treatedAs()));
    findings.clear();
    readings.clear();
    notice.ifPresent(it -> it.morning(DRAWS, day));
    appeals.ifPresent(it -> it.morning(DRAWS, day));
    corrections.ifPresent(it -> it.morning(DRAWS, day));
    optOut.ifPresent(it -> it.morning(DRAWS, day));
    truth.cases().sweep(day, this::due);
    happens.accept(this);
    findings.sort();
    review.ifPresent(
        r -> {
          r.morning(DRAWS, day);
          long alert = r.alert(truth, findings);
          findings.retain(i -> r.stands(truth, findings, i, alert));
        });
    consequences.decide(file, findings, registry);
    lists.decide(file, findings, registry);
    lines.decide(file, readings, registry);
    appeals.ifPresent(it -> it.file(truth, file, findings, will));
    corrections.ifPresent(it -> it.file(truth, file, findings));
    optOut.ifPresent(it -> it.live(truth, file, registry, leave, decided::add));
    applier.apply(file.decisions, truth, will);
    file.close();
    truth.close();
  }

  private long due(long code) {
    if (NoticePeriod.handles(code)) {
      return notice.orElseThrow().due(truth, file, code, applier, lists);
    }
    if (Corrections.handles(code)) {
      return corrections.orElseThrow().due(truth, file, registry, code);
    }
    return Appeals.handles(code)
        ? appeals.orElseThrow().due(truth, file, registry, code)
        : Boarding.due(truth, code);
  }

  /** A day on which nothing is found. */
  void quiet(int day) {
    day(day, town -> {});
  }

  long count(String counter) {
    return tally.total(counters.find(counter));
  }

  boolean listed(int place, int list) {
    return (file.listed[place] & 1 << list) != 0;
  }

  /** Adults of the block, in order. */
  List<Integer> adults() {
    return places(true);
  }

  /** Minors of the block, in order. */
  List<Integer> minors() {
    return places(false);
  }

  private List<Integer> places(boolean adult) {
    if (truth.size() == 0) {
      truth.open(0, 0);
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++) {
      if (registry.adult(i) == adult) {
        places.add(i);
      }
    }
    return places;
  }

  /** The members of a person's household, that person among them. */
  List<Integer> household(int place) {
    List<Integer> members = new ArrayList<>();
    for (int n = 0; n < registry.householdSize(place); n++) {
      members.add(registry.householdStart(place) + n);
    }
    return members;
  }

  /** A list entered on {@code default} and left on {@code paid}. */
  static ListSpec list(String id, int grace, int term, boolean household, double stock) {
    return new ListSpec(
        id, List.of("default"), grace, term, Optional.of("paid"), household, stock, "test", "");
  }

  /** Safeguards of which one is that people may leave. */
  static SafeguardsSpec mayLeave(
      SafeguardsSpec.OptOut optOut,
      Optional<SafeguardsSpec.Appeal> appeal,
      Optional<SafeguardsSpec.Correction> correction) {
    return new SafeguardsSpec(
        Optional.of(optOut),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        appeal,
        correction,
        Optional.empty());
  }

  static ConsequenceSpec consequence(
      String id, ConsequenceSpec.When when, ConsequenceSpec.Effect... effects) {
    return new ConsequenceSpec(id, when, List.of(effects), "test", 1, "");
  }

  static ConsequenceSpec.When found(String... kinds) {
    return new ConsequenceSpec.When.Found(List.of(kinds));
  }

  static ConsequenceSpec.When graded(String... grades) {
    return new ConsequenceSpec.When.Graded(List.of(grades));
  }

  static ConsequenceSpec.When listed(String... lists) {
    return new ConsequenceSpec.When.Listed(List.of(lists));
  }

  static ConsequenceSpec.Effect effect(EffectKind kind, double amount) {
    return new ConsequenceSpec.Effect(kind, amount);
  }

  private static ActSpec act(String id) {
    return new ActSpec(
        id,
        id,
        0.1,
        Role.ADULT,
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
        0,
        ActSpec.Door.NONE);
  }
}
