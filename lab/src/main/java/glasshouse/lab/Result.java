package glasshouse.lab;

import glasshouse.kernel.Fingerprint;
import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.lab.measure.Slice;
import glasshouse.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What a finished run answers with.
 *
 * @param fingerprint of both worlds: equal iff they lived equally
 * @param effects every measure with and without the system, by cohort; empty when it was run alone
 * @param levels every measure in the world with the system, {@code without} being the same
 * @param systems what each system did
 * @param seconds wall time of this process
 */
public record Result(
    String fingerprint,
    List<Effect> effects,
    List<Effect> levels,
    List<Activity> systems,
    double seconds) {

  /** Lists are copied. */
  public Result {
    effects = List.copyOf(effects);
    levels = List.copyOf(levels);
    systems = List.copyOf(systems);
  }

  /** The same with the measures that the scenario brings along. */
  public Result with(List<Effect> own) {
    List<Effect> more = new ArrayList<>(effects);
    more.addAll(effects.isEmpty() ? List.of() : own);
    List<Effect> higher = new ArrayList<>(levels);
    own.forEach(e -> higher.add(new Effect(e.measure(), e.slice(), e.with(), e.with())));
    return new Result(fingerprint, more, higher, systems, seconds);
  }

  /** The same of a process that took so long. */
  Result lasting(double wall) {
    return new Result(fingerprint, effects, levels, systems, wall);
  }

  /** The result of a run that is over. */
  static Result of(Plan plan, TwinRun run, double seconds) {
    List<Measure> measures = Measures.of(plan.with());
    Counts with = Counts.of(run.with(), run.systemDays());
    long digest = Fingerprint.fold(Fingerprint.START, run.with().fingerprint());
    List<Effect> effects = new ArrayList<>();
    if (run.without().isPresent()) {
      World twin = run.without().get();
      Counts without = Counts.of(twin, run.systemDays());
      effects.addAll(Effect.between(measures, with, without, Slice.marginals()));
      digest = Fingerprint.fold(digest, twin.fingerprint());
    }
    return new Result(
        Fingerprint.text(digest),
        effects,
        Effect.between(measures, with, with, Slice.marginals()),
        Activity.of(run.with()),
        seconds);
  }
}
