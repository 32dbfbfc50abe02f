package glasshouse.society;

import glasshouse.kernel.BlockDraws;
import glasshouse.kernel.Calendar;
import glasshouse.kernel.CasePage;
import glasshouse.kernel.Population;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import glasshouse.kernel.TruthMail;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;
import glasshouse.society.synthesis.LayoutPool;
import glasshouse.society.synthesis.TieTables;
import glasshouse.society.synthesis.TieTablesPool;

/**
 * One block of the society, lent to a worker for a day: scratch columns that stay in cache, today's
 * acts and notices.
 *
 * <p>Systems are plain loops over places 0 to {@link #size}. A person's global number is {@link
 * #first} + place.
 */
public final class TruthBlock {
  private static final int N = Population.BLOCK;

  /** Purse, signed, in 1/16 of a day's basic need; below zero is arrears. */
  public final short[] purse = new short[N];

  /** {@link Livelihood} of adults, {@link Pupil} of pupils. */
  public final byte[] livelihood = new byte[N];

  /** {@link Flags}. */
  public final byte[] flags = new byte[N];

  /** Today's {@link Face}, yesterday's until something changes it. */
  public final byte[] face = new byte[N];

  /** Draws of all who live here, at once. */
  public final BlockDraws draws = new BlockDraws();

  /** Room for the places of some of them. */
  final short[] some = new short[N];

  /** How hard each face is to know, as {@link HardFaces} has it. */
  final short[] hardness = new short[N];

  /** The household that is looked at. */
  final Household household = new Household(this);

  /** Who runs for scarce things. */
  final Race race = new Race();

  /** Who runs in another race at the same time. */
  final Race otherRace = new Race();

  /** What was done today. */
  public final Acts acts;

  /** What people are told today. */
  public final Notices notices = new Notices();

  /** Who was stopped on the way today. */
  public final Stopped stopped = new Stopped();

  /** What is true in the classrooms today. */
  public final Lessons lessons = new Lessons();

  /** Counts. */
  public final Tally tally;

  /** Doors and prices. */
  public final Encounters encounters;

  /** Mail to people elsewhere. */
  public final TruthMail.Outbox outbox;

  private final TruthColumns columns;
  private final LayoutPool layouts;
  private final TieTablesPool tables;
  private final Population population;
  private final Tracer tracer;
  private final Reach reach;
  private Layout layout;
  private TieTables ties;
  private CasePage cases;
  private int block;
  private int size;
  private int day;

  /** A worker's block. */
  public TruthBlock(
      TruthColumns columns,
      LayoutPool layouts,
      TieTablesPool tables,
      Population population,
      Kinds kinds,
      Tally tally,
      Encounters encounters,
      TruthMail.Outbox outbox,
      Reach reach,
      Tracer tracer) {
    this.columns = columns;
    this.layouts = layouts;
    this.tables = tables;
    this.population = population;
    this.tally = tally;
    this.encounters = encounters;
    this.outbox = outbox;
    this.tracer = tracer;
    this.reach = reach;
    acts = new Acts(kinds.size());
    layout = layouts.of(0);
    ties = tables.of(0);
    cases = columns.cases.page(0);
  }

  /**
   * Takes a block for a day: its columns into scratch, its people's faces as they were yesterday.
   */
  public void open(int block, int day) {
    this.block = block;
    this.day = day;
    size = population.sizeOf(block);
    layout = layouts.of(block);
    ties = tables.of(block / Population.DISTRICT_BLOCKS);
    cases = columns.cases.page(block);
    columns.purse.lend(block, purse);
    columns.livelihood.lend(block, livelihood);
    columns.flags.lend(block, flags);
    columns.faces().lend(block, face);
    acts.clear();
    notices.clear();
    stopped.clear();
    lessons.clear();
  }

  /** Gives the block back. */
  public void close() {
    columns.purse.giveBack(block, purse);
    columns.livelihood.giveBack(block, livelihood);
    columns.flags.giveBack(block, flags);
    columns.facesToday().giveBack(block, face);
  }

  /** The unchanging side of these people. */
  public Layout layout() {
    return layout;
  }

  /** Ties within the district. */
  public TieTables ties() {
    return ties;
  }

  /** Open cases. */
  public CasePage cases() {
    return cases;
  }

  /** The number of the block. */
  public int block() {
    return block;
  }

  /** How many people live here. */
  public int size() {
    return size;
  }

  /** Today. */
  public int day() {
    return day;
  }

  /** The global number of the first person. */
  public int first() {
    return block << Population.BLOCK_SHIFT;
  }

  /** The global number of the first person of the district. */
  public int districtFirst() {
    return first() & -Population.DISTRICT;
  }

  /** The whole population. */
  public Population population() {
    return population;
  }

  /** The state of the whole society, for faces and boards alone. */
  public TruthColumns columns() {
    return columns;
  }

  /** The cohort of a person, under which everything is counted. */
  public int cohort(int place) {
    return layout.cohort[place];
  }

  /** Today's first place of the weekly share. */
  public int weekFrom() {
    return Math.min(size, layout.weekStart[day % Calendar.WEEK]);
  }

  /** One past today's last place of the weekly share. */
  public int weekTo() {
    return Math.min(size, layout.weekStart[day % Calendar.WEEK + 1]);
  }

  /** Months in arrears, of adults; the byte of a pupil tells of something else. */
  public int arrears(int place) {
    return layout.is(place, Role.ADULT) ? Livelihood.arrears(livelihood[place]) : 0;
  }

  /** Changes a purse, held within what a column can hold. */
  public void pay(int place, int amount) {
    purse[place] = (short) Math.clamp(purse[place] + amount, -Purse.MOST, Purse.MOST);
  }

  /** Counts one for a person, and the person as reached. */
  public void count(int counter, int place) {
    tally.add(counter, cohort(place), 1);
    reach.mark(counter, first() + place);
  }

  /** Whether the tracer follows a person of the block. */
  public boolean traces(int place) {
    return tracer.follows(first() + place);
  }

  /** Tells the tracer, if it follows the person, what is seen of faces and boards. */
  public void sees(int place, Circle circle) {
    if (traces(place)) {
      tracer.sees(first() + place, circle.digest(), Circle.boardDigest(this, place));
    }
  }

  /** Tells the tracer, if it follows the person. */
  public void trace(int place, Trace trace) {
    if (traces(place)) {
      tracer.tell(first() + place, day, trace);
    }
  }
}
