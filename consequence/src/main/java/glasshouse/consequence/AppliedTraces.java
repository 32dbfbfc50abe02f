package glasshouse.consequence;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.dossier.Decisions;
import glasshouse.kernel.Trace;
import glasshouse.kernel.Trace.Step;
import glasshouse.society.TruthBlock;

/** What is told of a followed person when a decision reaches them. Reads decisions alone. */
final class AppliedTraces {
  private static final String BEGINS = "begins";
  private static final String ENDS = "ends";

  private final Consequences consequences;

  AppliedTraces(Consequences consequences) {
    this.consequences = consequences;
  }

  /** A fine was taken or a face shown. */
  void sanction(TruthBlock t, Sanction s, Effect effect, double amount) {
    int i = s.person();
    if (t.traces(i)) {
      t.trace(
          i,
          Trace.of(Step.CONSEQUENCE, consequences.spec(s.consequence()).id())
              .at(s.minute())
              .about("", s.key())
              .went(effect.kind().label())
              .wrong(s.wrong())
              .of(amount, effect.kind().unit));
    }
  }

  /** A list was entered, in person or through the household, or left. */
  void list(TruthBlock t, Decisions decisions, int d, String how, boolean wrong) {
    int i = decisions.subject(d);
    if (t.traces(i)) {
      t.trace(
          i,
          Trace.of(Step.DECISION, consequences.list(decisions.clause(d)))
              .about("", decisions.key(d))
              .went(how)
              .wrong(wrong));
    }
  }

  /** A grade became public. */
  void grade(TruthBlock t, int i, int before, int now) {
    if (t.traces(i)) {
      String how = now < before ? "grade raised" : "grade lowered";
      t.trace(
          i, Trace.of(Step.DECISION, consequences.grade(now)).went(how).of(before - now, "grades"));
    }
  }

  /** What lasts with a grade or a list begins. */
  void begins(TruthBlock t, int i, int consequence, boolean wrong, long key) {
    lasting(t, i, consequence, BEGINS, wrong, key);
  }

  /** What lasts with a grade or a list ends. */
  void ends(TruthBlock t, int i, int consequence) {
    lasting(t, i, consequence, ENDS, false, 0);
  }

  private void lasting(TruthBlock t, int i, int consequence, String how, boolean wrong, long key) {
    if (t.traces(i)) {
      t.trace(
          i,
          Trace.of(Step.CONSEQUENCE, consequences.spec(consequence).id())
              .about("", key)
              .went(how)
              .wrong(wrong));
    }
  }
}
