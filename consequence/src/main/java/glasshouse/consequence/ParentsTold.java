package glasshouse.consequence;

import glasshouse.dossier.Decisions;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Trace;
import glasshouse.society.Notices;
import glasshouse.society.Parents;
import glasshouse.society.TruthBlock;

/**
 * Parents are told that their child does not attend, and the child is.
 *
 * <p>It is wrong, and they know it, where the pupil usually attends for at least the share of the
 * time that the pass mark speaks of. Reads decisions and today's lessons; writes notices.
 */
final class ParentsTold {
  private final Consequences consequences;
  private final int told;
  private final int wrongly;

  ParentsTold(Consequences consequences, Counters counters) {
    this.consequences = consequences;
    told = counters.register("school/told", "pupils", "Times that parents were told of a pupil");
    wrongly =
        counters.register(
            "school/told-wrongly", "pupils", "Of them: the pupil attended as the pass mark asks");
  }

  void apply(Decisions decisions, int d, TruthBlock t) {
    ConsequenceSpec spec = consequences.spec(decisions.clause(d));
    int i = decisions.subject(d);
    int asked = consequences.marks().get(decisions.value(d)).passMarkAsKept();
    boolean wrong = (t.lessons.usual[i] & 255) >= asked;
    for (ConsequenceSpec.Effect effect : spec.effects()) {
      if (effect.kind() == EffectKind.TELL_PARENTS) {
        Parents.tell(t, i, Notices.Kind.TOLD, wrong);
        t.tally.add(told, t.cohort(i), 1);
        t.tally.add(wrongly, t.cohort(i), wrong ? 1 : 0);
        if (t.traces(i)) {
          t.trace(
              i,
              Trace.of(Trace.Step.CONSEQUENCE, spec.id()).went(effect.kind().label()).wrong(wrong));
        }
      }
    }
  }
}
