package glasshouse.society;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Mixer;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;

/**
 * Being stopped at a checkpoint: by officers whose glasses search faces, or at a security check.
 *
 * <p>Passages are walked by {@link Gaps} at the highest usual chance, then accepted with the
 * person's own; those whom a record marks have a further draw for what their chance is more than
 * that, so that a mark adds stops and takes none away. A stop costs minutes, a part of the wage
 * with them, and makes late; being stopped as one who is looked for shows on the face for some
 * days. Queues are counted and paid for once a week, seven days together. Reads doors and prices;
 * writes purse, face, notices, today's {@link Stopped}. Departure: whoever is stopped twice a day
 * at one checkpoint is told of each stop, and searched once.
 */
public final class Stops {
  private static final int FRACTION = 16;

  private final Checkpoint checkpoint;
  private final Purpose gap;
  private final Purpose stop;
  private final Purpose more;
  private final Purpose queue;
  private final int late;
  private final long usual;
  private final int shift;
  private final Gaps gaps;
  private final Minutes wages;
  private final long queueing;
  private final int faceShowsDays;
  private final int stops;
  private final int wrongs;
  private final int minutes;
  private final int queued;
  private final int[] queuedByGrade = new int[Face.GRADES];
  private final int[] passedByGrade = new int[Face.GRADES];
  private long gapKey;
  private long stopKey;
  private long moreKey;
  private long queueKey;

  /** The stops of one checkpoint. */
  public Stops(Checkpoint checkpoint, Parameters parameters, Counters counters) {
    this.checkpoint = checkpoint;
    String id = checkpoint.id();
    gap = Purpose.of("gap/stop/" + id);
    stop = Purpose.of("stop/" + id);
    more = Purpose.of("stop/more/" + id);
    queue = Purpose.of("queue/" + id);
    late = (int) Mixer.hash("late/" + id);
    usual = checkpoint.usual();
    shift = Gaps.shiftCovering(Chance.probability(usual));
    gaps = Gaps.ofShift(shift);
    wages = new Minutes(parameters);
    double week = checkpoint.queueMinutes() * checkpoint.passages() * Calendar.WEEK;
    queueing = StrictMath.round(week * (1 << FRACTION) / Encounters.ONE);
    faceShowsDays = parameters.whole("life.sanction-shows");
    stops = counters.register("stops/" + id, "stops", "People stopped");
    wrongs =
        counters.register("stops-wrong/" + id, "stops", "Stopped as someone who is looked for");
    minutes = counters.register("stop-minutes/" + id, "minutes", "Minutes lost when stopped");
    queued = counters.register("queue-minutes/" + id, "minutes", "Minutes lost in queues");
    for (int grade = 0; grade < Face.GRADES; grade++) {
      queuedByGrade[grade] =
          counters.register(
              "queue-by-grade/" + id + "/" + grade, "minutes", "Minutes in queues, by grade");
      passedByGrade[grade] =
          counters.register(
              "queue-days/" + id + "/" + grade, "person-days", "Days of passing, by grade");
    }
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    gapKey = draws.key(gap, day);
    stopKey = draws.key(stop, day);
    moreKey = draws.key(more, day);
    queueKey = draws.key(queue, day);
  }

  /** A day of a block. */
  public void live(TruthBlock t, Lateness lateness) {
    if (!checkpoint.stands(t.block(), t.day())) {
      return;
    }
    int passages = checkpoint.passages();
    short[] members = t.layout().members[checkpoint.who().ordinal()];
    gaps.walk(
        gapKey,
        t.block(),
        members.length * passages,
        (slot, half) -> {
          int at = passages == 1 ? slot : slot / passages;
          pass(t, lateness, members[at], slot - at * passages, half);
        });
    checkpoint.marked(t, i -> passMarked(t, lateness, i));
    if (queueing > 0) {
      queue(t);
    }
  }

  private void pass(TruthBlock t, Lateness lateness, int i, int passage, long drawn) {
    if (drawn < usual << shift && drawn < Math.min(usual, checkpoint.stops(t, i)) << shift) {
      halt(t, lateness, i, passage, Draws.low(Draws.bits(stopKey, t.first() + i, passage)));
    }
  }

  /** The passages of one whom a record marks, for what the chance is above the usual. */
  private void passMarked(TruthBlock t, Lateness lateness, int i) {
    long above = checkpoint.stops(t, i) - usual;
    if (above <= 0 || !t.layout().is(i, checkpoint.who())) {
      return;
    }
    for (int passage = 0; passage < checkpoint.passages(); passage++) {
      long bits = Draws.bits(moreKey, t.first() + i, passage);
      if (Draws.high(bits) < above) {
        halt(t, lateness, i, checkpoint.passages() + passage, Draws.low(bits));
      }
    }
  }

  private void halt(TruthBlock t, Lateness lateness, int i, int passage, long half) {
    boolean wrong = checkpoint.accuses() && !t.encounters.watched(i);
    t.count(stops, i);
    t.tally.add(minutes, t.cohort(i), checkpoint.minutes());
    wages.lose(t, i, checkpoint.minutes(), half);
    t.stopped.add(i, checkpoint.number());
    if (checkpoint.accuses()) {
      t.tally.add(wrongs, t.cohort(i), wrong ? 1 : 0);
      Boarding.show(t, i, Boarding.SANCTION, faceShowsDays);
      lateness.late(t, i, late + passage);
    }
    Notices.Kind told = checkpoint.accuses() ? Notices.Kind.STOPPED : Notices.Kind.CHECKED;
    t.notices.add(i, told, -1, checkpoint.minutes(), wrong);
    if (t.traces(i)) {
      String how = !checkpoint.accuses() ? "searched" : wrong ? "taken for another" : "stopped";
      t.trace(
          i,
          Trace.of(Trace.Step.GATE, checkpoint.id())
              .went(how)
              .wrong(wrong)
              .of(checkpoint.minutes(), "minutes"));
    }
  }

  /** A week's queues of those whose day it is. */
  private void queue(TruthBlock t) {
    for (int i = t.weekFrom(); i < t.weekTo(); i++) {
      if (t.layout().is(i, checkpoint.who())) {
        long bits = Draws.bits(queueKey, t.first() + i, 0);
        long lost = queueing * t.encounters.price(Encounters.Price.QUEUE, i);
        int whole = Chance.round(lost, FRACTION, Draws.high(bits));
        t.tally.add(queued, t.cohort(i), whole);
        int grade = Face.grade(t.face[i]);
        t.tally.add(queuedByGrade[grade], t.cohort(i), whole);
        t.tally.add(passedByGrade[grade], t.cohort(i), Calendar.WEEK);
        wages.lose(t, i, whole, Draws.low(bits));
      }
    }
  }
}
