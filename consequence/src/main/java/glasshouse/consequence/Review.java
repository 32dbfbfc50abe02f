package glasshouse.consequence;

import glasshouse.dossier.Findings;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.society.TruthBlock;

/**
 * Human review: someone looks at a share of the day's findings before they are scored, and strikes
 * out some of the false ones and a few of the true ones.
 *
 * <p>A false finding falls with {@code overturns-false · exp(-fatigue · load)}, load being the days
 * of work that today's reviews are for each reviewer of the block: whoever has more to look at
 * waves more through. That people set above a machine tire and lean on it is known (Parasuraman and
 * Manzey 2010, 10.1177/0018720810376055, from memory); the size is assumed. That errors are put
 * right at all, and that nobody learns of them otherwise: H34. Luck hangs on the finding's event
 * key, so two findings of one act are looked at together. Reads findings and, to know which are
 * false, acts: a reviewer asks what really happened, the record never does. Writes counts alone;
 * the file strikes out what does not stand. Departures: no reviewer has a memory, the tired are as
 * hard on true findings as the rested, and whoever is cleared is not told.
 */
public final class Review {
  private static final Purpose REVIEW = Purpose.of("review");

  /** Steps of the table in one day of work, and how many days it has. */
  private static final int STEPS = 16;

  private static final int MOST_DAYS = 16;
  private static final int THOUSAND = 1000;

  private final long share;
  private final long overturnsTrue;
  private final long[] overturnsFalse = new long[STEPS * MOST_DAYS + 1];
  private final long stepsOfOne;
  private final int minutes;
  private final int reviewed;
  private final int falseReviewed;
  private final int falseOverturned;
  private final int falseStood;
  private final int trueOverturned;
  private final int spent;
  private long key;

  /** With these parameters. */
  public Review(ReviewSpec spec, Parameters p, Counters counters) {
    share = Chance.of(spec.share());
    overturnsTrue = Chance.of(spec.overturnsTrue());
    double fatigue = p.get("consequence.review-fatigue");
    for (int step = 0; step < overturnsFalse.length; step++) {
      double alert = StrictMath.exp(-fatigue * step / STEPS);
      overturnsFalse[step] = Chance.of(spec.overturnsFalse() * alert);
    }
    minutes = spec.minutes();
    double day = p.whole("life.working-day") * spec.reviewers() / THOUSAND;
    stepsOfOne = StrictMath.round(Math.min(1L << 31, STEPS * minutes / day));
    reviewed = counters.register("review/reviewed", "findings", "Findings that a human looked at");
    falseReviewed =
        counters.register("review/false", "findings", "False findings that a human looked at");
    falseOverturned =
        counters.register("review/false-overturned", "findings", "False findings struck out");
    falseStood =
        counters.register("review/false-stood", "findings", "False findings let stand by a human");
    trueOverturned =
        counters.register("review/true-overturned", "findings", "True findings struck out");
    spent = counters.register("review/minutes", "minutes", "Time of reviewers");
  }

  /** The key of a day. */
  public void morning(Draws draws, int day) {
    key = draws.key(REVIEW, day);
  }

  /** The chance that a false finding of a block falls today, by how many are to be looked at. */
  public long alert(TruthBlock t, Findings findings) {
    long load = 0;
    for (int i = 0; i < findings.size(); i++) {
      load += picks(findings.key(i)) ? 1 : 0;
    }
    return overturnsFalse[(int) Math.min(overturnsFalse.length - 1L, load * stepsOfOne / t.size())];
  }

  private boolean picks(long event) {
    return Draws.high(Draws.bits(key, event, 0)) < share;
  }

  /**
   * Whether a finding stands: most are never looked at.
   *
   * @param alert what {@link #alert} said of the block today
   */
  public boolean stands(TruthBlock t, Findings findings, int i, long alert) {
    if (!picks(findings.key(i))) {
      return true;
    }
    int place = findings.subject(i);
    boolean right = t.acts.of(findings.kind(i)).did(place, findings.key(i));
    long half = Draws.low(Draws.bits(key, findings.key(i), 0));
    boolean stands = half >= (right ? overturnsTrue : alert);
    t.count(reviewed, place);
    t.tally.add(spent, t.cohort(place), minutes);
    if (!right) {
      t.count(falseReviewed, place);
      t.count(stands ? falseStood : falseOverturned, place);
    } else if (!stands) {
      t.count(trueOverturned, place);
    }
    if (t.traces(place)) {
      t.trace(
          place,
          Trace.of(Trace.Step.DECISION, "review")
              .at(findings.minute(i))
              .about("", findings.key(i))
              .went(stands ? "upheld" : "overturned")
              .wrong(!right));
    }
    return stands;
  }
}
