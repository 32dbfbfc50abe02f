package glasshouse.lab;

import glasshouse.kernel.Fingerprint;
import glasshouse.society.people.Group;
import glasshouse.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What a finished run answers with.
 *
 * @param fingerprint of both worlds: equal iff they lived equally
 * @param effects every measure with and without the system, by group; empty when it was run alone
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

  /** The result of a run that is over. */
  static Result of(Plan plan, TwinRun run, double seconds) {
    List<Measure> measures = Measures.of(plan.with());
    long[] people = groups(run.with());
    Counts with = new Counts(run.with(), run.systemDays(), people);
    long digest = Fingerprint.fold(Fingerprint.START, run.with().fingerprint());
    List<Effect> effects = new ArrayList<>();
    if (run.without().isPresent()) {
      World twin = run.without().get();
      effects.addAll(Effect.between(measures, with, new Counts(twin, run.systemDays(), people)));
      digest = Fingerprint.fold(digest, twin.fingerprint());
    }
    return new Result(
        Fingerprint.text(digest),
        effects,
        Effect.between(measures, with, with),
        Activity.of(run.with()),
        seconds);
  }

  /** People by group. */
  static long[] groups(World world) {
    long[] people = new long[Group.COUNT];
    var population = world.people().population();
    for (int block = 0; block < population.blocks(); block++) {
      var layout = world.people().layouts().of(block);
      for (int i = 0; i < population.sizeOf(block); i++) {
        people[layout.group(i)]++;
      }
    }
    return people;
  }
}
