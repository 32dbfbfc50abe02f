package glasshouse.lab.experiments;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.LabException;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.RunJson;
import glasshouse.lab.Verification;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.compare.Comparison;
import glasshouse.lab.compare.ComparisonJson;
import glasshouse.lab.ensemble.Experiment;
import glasshouse.lab.ensemble.ExperimentJson;
import glasshouse.lab.ensemble.Societies;
import glasshouse.world.scenario.Scenarios;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Experiments read back from their folders. */
public final class Experiments {
  private Experiments() {}

  /** The file in which a whole experiment says what it found; none for a run. */
  public static Optional<Path> answer(RunFolder folder) {
    return RunFolder.ANSWERS.stream()
        .filter(file -> !file.equals(RunJson.FILE))
        .filter(folder::has)
        .map(folder::file)
        .findFirst();
  }

  /**
   * An experiment that was begun.
   *
   * @param experiment as it was
   * @param how it was begun, carried on by this process
   */
  public record Begun(Experiment<?> experiment, Circumstances how) {}

  /**
   * The experiment that a plan tells of.
   *
   * @throws LabException when the file is damaged or its scenarios no longer fit
   */
  public static Begun read(Path plan, Scenarios scenarios, int threads, String version) {
    ObjectNode json = Json.read(plan);
    Circumstances how = ExperimentJson.circumstances(plan, json, threads, version);
    return new Begun(read(plan, json, scenarios), how);
  }

  private static Experiment<?> read(Path file, ObjectNode json, Scenarios scenarios) {
    return switch (ExperimentJson.kind(json)) {
      case Comparison.KIND -> ComparisonJson.read(file, json, scenarios);
      case Ablation.KIND -> Ablation.read(file, json, scenarios);
      case String other ->
          throw new LabException(
              LabException.INPUT, file + " tells of no experiment that is known here: " + other);
    };
  }

  /** Lives a whole experiment again, and holds what came out beside what is written. */
  public static Verification verify(
      Path answer, Scenarios scenarios, int threads, Progress progress) {
    ObjectNode written = Json.read(answer);
    return verify(read(answer, written, scenarios), answer, written, threads, progress);
  }

  private static <R> Verification verify(
      Experiment<R> experiment, Path answer, ObjectNode written, int threads, Progress progress) {
    String version = written.path("version").asString("unknown");
    Circumstances how = ExperimentJson.circumstances(answer, written, threads, version);
    R result = Societies.live(experiment, threads, "living it again", progress);
    return Verification.between(written, Json.parse(experiment.json(result, how, 0)));
  }
}
