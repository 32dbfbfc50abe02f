package glasshouse.lab.experiments;

import glasshouse.lab.Circumstances;
import glasshouse.lab.Json;
import glasshouse.lab.LabException;
import glasshouse.lab.Progress;
import glasshouse.lab.RunFolder;
import glasshouse.lab.Verification;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.compare.CompareJson;
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
        .filter(file -> file.equals(CompareJson.FILE) || file.equals(Ablation.FILE))
        .filter(folder::has)
        .map(folder::file)
        .findFirst();
  }

  /**
   * The experiment that a plan, or what a whole one found, tells of.
   *
   * @throws LabException when the file is damaged or its scenarios no longer fit
   */
  public static Experiment<?> read(Path file, Scenarios scenarios) {
    return switch (ExperimentJson.kind(file)) {
      case Comparison.KIND -> ComparisonJson.read(file, scenarios);
      case Ablation.KIND -> Ablation.read(file, scenarios);
      case String other ->
          throw new LabException(
              LabException.INPUT, file + " tells of no experiment that is known here: " + other);
    };
  }

  /** Lives a whole experiment again, and holds what came out beside what is written. */
  public static Verification verify(
      Path answer, Scenarios scenarios, int threads, Progress progress) {
    return verify(read(answer, scenarios), answer, threads, progress);
  }

  private static <R> Verification verify(
      Experiment<R> experiment, Path answer, int threads, Progress progress) {
    ObjectNode written = Json.read(answer);
    String version = written.path("version").asString("unknown");
    Circumstances how = ExperimentJson.circumstances(answer, threads, version);
    R result = Societies.live(experiment, threads, "living it again", progress);
    return Verification.between(written, Json.parse(experiment.json(result, how, 0)));
  }
}
