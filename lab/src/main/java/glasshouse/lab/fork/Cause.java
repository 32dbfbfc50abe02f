package glasshouse.lab.fork;

import glasshouse.kernel.Trace;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that differs between two days of one person.
 *
 * @param what act, sighting, decision, consequence, gate, door, life, harm or voice
 * @param which its name in the scenario: the act, sensor, list, grade, consequence or gate
 * @param where in which of the two worlds it happened
 */
public record Cause(String what, String which, Where where) {
  /** In which of two worlds something happened. */
  public enum Where {
    FIRST,
    OTHER,
    BOTH
  }

  /** In a few words: {@code sighting street-cameras, in the first alone}. */
  public String told() {
    String here =
        switch (where) {
          case FIRST -> ", in the first alone";
          case OTHER -> ", in the other alone";
          case BOTH -> ", otherwise";
        };
    return (what.equals(which) ? what : what + " " + which) + here;
  }

  /** The order in which a day of the day loop goes. */
  private static final List<Trace.Step> ORDER =
      List.of(
          Trace.Step.HARM,
          Trace.Step.LIFE,
          Trace.Step.GATE,
          Trace.Step.DOOR,
          Trace.Step.ACT,
          Trace.Step.SIGHTING,
          Trace.Step.CLAUSE,
          Trace.Step.DECISION,
          Trace.Step.CONSEQUENCE);

  private static final Comparator<Trace> IN_THE_DAY =
      Comparator.comparingInt((Trace t) -> ORDER.indexOf(t.step()))
          .thenComparing(Trace::act)
          .thenComparing(Trace::which);

  /** What a person says in public came out otherwise. */
  static Cause voice() {
    return new Cause("voice", "voice", Where.BOTH);
  }

  /** What differs first between two days; null where nothing does. */
  static @Nullable Cause between(List<Trace> first, List<Trace> other) {
    Iterator<Trace> ones = first.iterator();
    Iterator<Trace> others = other.iterator();
    while (ones.hasNext() && others.hasNext()) {
      Trace one = ones.next();
      Trace two = others.next();
      if (!alike(one, two)) {
        return ofTwo(one, two);
      }
    }
    return ones.hasNext()
        ? of(ones.next(), Where.FIRST)
        : others.hasNext() ? of(others.next(), Where.OTHER) : null;
  }

  /** Minutes and keys are left out: an act that no sensor of a world could see has no minute. */
  private static boolean alike(Trace one, Trace two) {
    return same(one, two)
        && one.outcome().equals(two.outcome())
        && one.wrong() == two.wrong()
        && one.amount() == two.amount();
  }

  private static boolean same(Trace one, Trace two) {
    return one.step() == two.step()
        && one.which().equals(two.which())
        && one.act().equals(two.act());
  }

  /** Of two things that differ, the one that comes earlier in a day lacks in the other world. */
  private static Cause ofTwo(Trace one, Trace two) {
    if (same(one, two)) {
      return of(one, Where.BOTH);
    }
    return IN_THE_DAY.compare(one, two) < 0 ? of(one, Where.FIRST) : of(two, Where.OTHER);
  }

  private static Cause of(Trace trace, Where where) {
    return new Cause(trace.step().word(), trace.which(), where);
  }
}
