package glasshouse.world;

import glasshouse.behaviour.MindColumns;
import glasshouse.dossier.FileColumns;
import glasshouse.kernel.BlockState;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Fingerprint;
import glasshouse.kernel.Reach;
import glasshouse.kernel.RecordMail;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.TruthMail;
import glasshouse.kernel.Workers;
import glasshouse.society.TruthColumns;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Provinces;
import glasshouse.world.scenario.Chapter;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A society under one scenario: truth, minds, record, and the day they have reached.
 *
 * <p>A world is begun ({@link #begin}) or continued from another ({@link #continueFrom}), then
 * lives day by day ({@link #live}).
 */
public final class World {
  private final Scenario scenario;
  private final People people;
  private final TruthColumns truth;
  private final MindColumns minds;
  private final RecordMail recordMail;
  private final TruthMail truthMail;
  private final Tally total;
  private final Counters counters;
  private final Watchers watchers;
  private final Reach reach;
  private final List<Stretch> stretches = new ArrayList<>();
  private final int threads;
  private int stretch;
  private Systems systems;
  private FileColumns file;
  private Desk[] desks;
  private DayLoop loop;
  private @Nullable World replayed;
  private @Nullable NeighbourhoodCounts neighbourhoods;
  private int day;

  /**
   * A world not yet begun.
   *
   * @param watchers who may look on: a tracer, reach, times
   */
  public World(Scenario scenario, People people, Workers workers, Watchers watchers) {
    this.scenario = scenario;
    this.people = people;
    this.watchers = watchers;
    threads = workers.threads();
    counters = new Counters(Cohort.COUNT);
    systems = new Systems(scenario.inOrderOfName(), people, counters);
    stretches.add(new Stretch(0, systems, false));
    for (Chapter chapter : scenario.chapters()) {
      int from = scenario.warmUpDays() + chapter.day() - 1;
      Systems later = new Systems(chapter.scenario().inOrderOfName(), people, counters);
      stretches.add(new Stretch(from, later, chapter.end()));
    }
    truth = new TruthColumns(people.population());
    minds = new MindColumns(people.population());
    recordMail = new RecordMail(people.population());
    truthMail = new TruthMail(people.population());
    total = new Tally(counters);
    reach =
        watchers.reach()
            ? Reach.of(
                counters,
                people.population(),
                "sensor-findings",
                "rule-applied",
                "list-entered",
                "consequence-applied",
                "gate-refused",
                "stops")
            : Reach.NONE;
    file = file(systems);
    desks = desks(systems);
    loop = new DayLoop(this, systems, desks);
  }

  /**
   * Days in which the same systems are at work.
   *
   * @param from the first of them
   * @param end whether the system was switched off then
   */
  private record Stretch(int from, Systems systems, boolean end) {}

  private FileColumns file(Systems of) {
    return new FileColumns(
        people.population(), of.rulebook.capWords(), of.rulebook.months(), of.marks.names().size());
  }

  private Desk[] desks(Systems of) {
    Desk[] made = new Desk[threads];
    for (int w = 0; w < made.length; w++) {
      made[w] = new Desk(this, of, reach, watchers.tracer(), watchers.timed());
    }
    return made;
  }

  /** Goes on under the systems of a stretch, with an empty file. */
  private void turnTo(int next) {
    stretch = next;
    systems = stretches.get(next).systems();
    file = file(systems);
    desks = desks(systems);
    loop = new DayLoop(this, systems, desks);
    if (neighbourhoods != null) {
      keepBooks(neighbourhoods);
    }
  }

  /** What is counted of each neighbourhood on the day that was lived last, from now on. */
  public NeighbourhoodCounts countNeighbourhoods() {
    NeighbourhoodCounts counts = neighbourhoods;
    if (counts == null) {
      counts = new NeighbourhoodCounts(scenario, people.population(), counters);
      neighbourhoods = counts;
      keepBooks(counts);
    }
    return counts;
  }

  private void keepBooks(NeighbourhoodCounts counts) {
    for (Desk desk : desks) {
      desk.neighbourhoods = counts.new Book();
    }
  }

  /** On the first day of a stretch, its systems take over from those before. */
  private void turn(Workers workers) {
    boolean last = stretch + 1 == stretches.size();
    if (last || stretches.get(stretch + 1).from() != day) {
      return;
    }
    Desk[] old = desks;
    Systems before = systems;
    turnTo(stretch + 1);
    for (int w = 0; w < desks.length; w++) {
      System.arraycopy(old[w].nanos, 0, desks[w].nanos, 0, desks[w].nanos.length);
    }
    truth.swap();
    boolean end = stretches.get(stretch).end();
    Handover handover = new Handover(before, systems, truth.boards(), end);
    handover.all(old, desks, people, day, workers);
    recordMail.renumber(handover::sensor);
  }

  /**
   * Who may look on without changing anything.
   *
   * @param tracer followed people
   * @param reach whether different people reached are counted
   * @param timed whether phases are timed
   */
  public record Watchers(Tracer tracer, boolean reach, boolean timed) {
    /** Nobody looks on. */
    public static final Watchers NONE = new Watchers(Tracer.NONE, false, false);
  }

  /** The first day: minds and livelihoods as they begin. */
  public void begin(Workers workers) {
    Beginning beginning = new Beginning(systems, people, scenario.parameters());
    workers.forEach(
        people.population().blocks(), (worker, block) -> beginning.begin(desks[worker], block));
    drain();
    total.clear();
  }

  /**
   * With an open loop: the twin in ordinary life whose perceptions people have. It must have lived
   * a day before this world does.
   */
  public void replay(World twin) {
    replayed = twin;
  }

  /** Whose perceptions people have, with an open loop. */
  World replayed() {
    return Objects.requireNonNull(replayed);
  }

  /** Lives one day. */
  public void live(Workers workers) {
    if (scenario.openLoop() && (replayed == null || replayed.day != day + 1)) {
      throw new IllegalStateException("an open loop replays a twin that lived the day before it");
    }
    turn(workers);
    loop.step(workers);
    day++;
    drain();
  }

  private void drain() {
    for (Desk desk : desks) {
      desk.drain(total);
    }
  }

  /**
   * Takes over the society of another world of the same people as it stands tonight, and puts this
   * world's own system over it: an empty file, the stock of the lists, the first to be aware.
   * Counting begins anew.
   */
  public void continueFrom(World other, Workers workers) {
    day = other.day;
    Copy.blocks(other.livingStates(), livingStates(), people.population().blocks(), workers);
    Copy.mail(other.truthMail, truthMail);
    truth.swap();
    Beginning beginning = new Beginning(systems, people, scenario.parameters());
    workers.forEach(
        people.population().blocks(),
        (worker, block) -> beginning.inaugurate(desks[worker], block, day));
    drain();
    total.clear();
  }

  /** The state of society and minds, block by block. */
  private List<BlockState> livingStates() {
    List<BlockState> all = new ArrayList<>(truth.states());
    all.addAll(minds.states());
    return all;
  }

  /** The state of the record: the files, and what sensors remember. */
  private List<BlockState> recordStates() {
    List<BlockState> all = new ArrayList<>(file.states());
    all.addAll(systems.sensors.states());
    all.addAll(systems.ruleMaker.states());
    return all;
  }

  /** All state, block by block, as it stands in the evening. */
  List<BlockState> states() {
    List<BlockState> all = livingStates();
    all.addAll(recordStates());
    return all;
  }

  /** The digest of all state and all counts: equal iff the worlds lived equally. */
  public long fingerprint() {
    long digest = Fingerprint.fold(Fingerprint.START, day);
    List<BlockState> states = states();
    for (int block = 0; block < people.population().blocks(); block++) {
      digest = digest(states, block, digest);
    }
    digest = recordMail.digest(digest);
    digest = truthMail.digest(digest);
    return total.digest(digest);
  }

  /** The digest of one block's state. */
  public long blockDigest(int block, long start) {
    return digest(states(), block, start);
  }

  private static long digest(List<BlockState> states, int block, long start) {
    long digest = start;
    for (BlockState state : states) {
      digest = state.digest(block, digest);
    }
    return digest;
  }

  /** The digest of the record of one block: what the system believes, whatever is true. */
  public long recordDigest(int block) {
    return digest(recordStates(), block, Fingerprint.START);
  }

  /** The digest of society and minds of one block: what is true, whatever is on file. */
  public long livingDigest(int block) {
    return digest(livingStates(), block, Fingerprint.START);
  }

  /**
   * Bytes held for all people, slack included; layouts and ties, which do not grow with people,
   * left out.
   */
  public long bytes() {
    long sensors = systems.sensors.states().stream().mapToLong(BlockState::bytes).sum();
    return truth.bytes()
        + minds.bytes()
        + file.bytes()
        + sensors
        + recordMail.bytes()
        + truthMail.bytes();
  }

  /** Nanoseconds spent by phase and by all workers together, where times were asked for. */
  public long nanos(Phase phase) {
    long sum = 0;
    for (Desk desk : desks) {
      sum += desk.nanos[phase.ordinal()];
    }
    return sum;
  }

  /** How its people stand this evening; until the next day is lived. */
  public Evening evening() {
    return new Evening(this, desks[0]);
  }

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /** Its people. */
  public People people() {
    return people;
  }

  /** Which province each block is of. */
  public Provinces provinces() {
    return systems.provinces;
  }

  /** How many days were lived. */
  public int day() {
    return day;
  }

  /** The register of all counts. */
  public Counters counters() {
    return counters;
  }

  /** All counts since the world began or continued. */
  public Tally total() {
    return total;
  }

  /** Different people reached. */
  public Reach reach() {
    return reach;
  }

  /** Names of its lists, in the order of their bits. */
  List<String> lists() {
    return systems.lists.names();
  }

  TruthColumns truth() {
    return truth;
  }

  MindColumns minds() {
    return minds;
  }

  FileColumns file() {
    return file;
  }

  RecordMail recordMail() {
    return recordMail;
  }

  TruthMail truthMail() {
    return truthMail;
  }

  /** Sets the day, when a saved world is loaded. */
  void goOnFrom(int evening) {
    day = evening;
    int next = 0;
    while (next + 1 < stretches.size() && stretches.get(next + 1).from() < evening) {
      next++;
    }
    if (next != stretch) {
      turnTo(next);
    }
  }

  /** All state is loaded: people know the rules as they had become. */
  void loaded() {
    systems.regimes.republish();
  }
}
