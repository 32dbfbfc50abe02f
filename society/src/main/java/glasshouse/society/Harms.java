package glasshouse.society;

import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import glasshouse.kernel.TruthMail;
import glasshouse.society.people.Purse;
import glasshouse.society.synthesis.TieTables;

/**
 * What an act does to others: a stranger of the district suffers it, or those who work with the
 * doer, and learn of it tomorrow.
 *
 * <p>Reads acts; writes mail of the truth, and, on the morning after, the victim's purse and a
 * notice.
 */
public final class Harms {
  private static final Purpose VICTIM = Purpose.of("harm/victim");
  private static final int SUFFERED = 1;

  private final Kinds kinds;
  private final int[] loss;
  private final int victims;
  private long victimKey;

  /** With these parameters. */
  public Harms(Parameters parameters, Kinds kinds, Counters counters) {
    this.kinds = kinds;
    loss = new int[kinds.size()];
    for (int kind = 0; kind < loss.length; kind++) {
      double own = kinds.spec(kind).harm();
      double needs = own < 0 ? parameters.whole("life.victim-loss") : own;
      loss[kind] = (int) StrictMath.round(Purse.NEED * needs);
    }
    victims = counters.register("harm/victims", "people", "People who suffered from another's act");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    victimKey = draws.key(VICTIM, day);
  }

  /** Writes to the victims of today's acts. */
  public void send(TruthBlock t) {
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (kinds.spec(kind).victims()) {
        Acts.OfKind acts = t.acts.of(kind);
        for (int a = 0; a < acts.size(); a++) {
          if (kinds.spec(kind).team()) {
            sendTeam(t, kind, acts, a);
          } else {
            send(t, kind, acts, a);
          }
        }
      }
    }
  }

  /**
   * The victim is anyone of the district but the doer: whoever is drawn as the own victim draws
   * again among the others.
   */
  private void send(TruthBlock t, int kind, Acts.OfKind acts, int a) {
    int district = t.districtFirst();
    int others = t.population().sizeOfDistrict(district / Population.DISTRICT) - 1;
    if (others == 0) {
      return;
    }
    int doer = t.first() + acts.doer(a);
    long bits = Draws.bits(victimKey, acts.key(a), 0);
    int victim = district + Draws.below(Draws.high(bits), others + 1);
    if (victim == doer) {
      int other = district + Draws.below(Draws.low(bits), others);
      victim = other < doer ? other : other + 1;
    }
    t.outbox.send(victim, SUFFERED, acts.minute(a), kind, acts.key(a));
  }

  /** The victims are those who work with the doer. */
  private static void sendTeam(TruthBlock t, int kind, Acts.OfKind acts, int a) {
    int doer = t.first() - t.districtFirst() + acts.doer(a);
    for (int slot = TieTables.TEAM; slot < TieTables.SLOTS; slot++) {
      int other = t.ties().partner(slot, doer);
      if (other != doer) {
        t.outbox.send(t.districtFirst() + other, SUFFERED, acts.minute(a), kind, acts.key(a));
      }
    }
  }

  /** Delivers yesterday's letters. */
  public void deliver(TruthBlock t, TruthMail mail) {
    for (int letter = mail.from(t.block()); letter < mail.to(t.block()); letter++) {
      int i = mail.target(letter) - t.first();
      int lost = loss[mail.note(letter)];
      t.pay(i, -lost);
      t.notices.add(i, Notices.Kind.VICTIM, mail.note(letter), lost, false);
      t.tally.add(victims, t.cohort(i), 1);
      if (t.traces(i)) {
        String act = kinds.spec(mail.note(letter)).id();
        t.trace(
            i,
            Trace.of(Trace.Step.HARM, act)
                .at(mail.minute(letter))
                .about(act, mail.key(letter))
                .of(lost / (double) Purse.NEED, "needs"));
      }
    }
  }
}
