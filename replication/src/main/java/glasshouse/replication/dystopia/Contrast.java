package glasshouse.replication.dystopia;

import glasshouse.kernel.Workers;
import glasshouse.lab.Plan;
import glasshouse.lab.TwinRun;
import glasshouse.lab.measure.Counts;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Measures;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one feature of a system does: a town under it beside the same town without the feature.
 *
 * @param with the form, a file beside this class, that has it
 * @param without the form that has it not
 * @param change what else the other lacks, as overrides
 */
record Contrast(String with, String without, List<String> change) {
  /** Politics in the score, beside a score of conduct alone. */
  static final Contrast BUNDLING = new Contrast("bundled", "plain", List.of());

  /** A list of critics that touches the household, beside one that does not. */
  static final Contrast ASSOCIATION =
      new Contrast("association", "association", List.of("lists.critics.touches=person"));

  /**
   * What it changed.
   *
   * @param silenced by how much the share of critics who stay silent is larger
   * @param ties by how much the share of ties that still meet is larger
   */
  record Change(double silenced, double ties) {}

  /** Lives both, on one thread, in a society set by overrides. */
  Change lived(List<String> society) {
    Scenario system = read(with, society, List.of());
    Plan plan = new Plan(system, Optional.of(read(without, society, change)));
    try (Workers one = new Workers(1)) {
      TwinRun run = new TwinRun(plan, one, World.Watchers.NONE);
      run.begin();
      while (!run.over()) {
        run.live();
      }
      Counts here = Counts.of(run.with(), run.systemDays());
      Counts there = Counts.of(run.without().orElseThrow(), run.systemDays());
      return new Change(
          difference(system, "self-censorship", here, there),
          difference(system, "live-ties", here, there));
    }
  }

  private static double difference(Scenario scenario, String id, Counts here, Counts there) {
    Measure measure =
        Measures.of(scenario).stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return measure.of(here) - measure.of(there);
  }

  private static Scenario read(String form, List<String> society, List<String> change) {
    List<String> overrides = new ArrayList<>(society);
    overrides.addAll(change);
    try (InputStream in = Contrast.class.getResourceAsStream(form + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("no form " + form);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Scenarios.ofClassPath().parse(form, text, overrides);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
