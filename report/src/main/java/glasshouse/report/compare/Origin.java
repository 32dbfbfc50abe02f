package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.Ablation;
import glasshouse.lab.compare.CompareJson;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparison;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Node;
import glasshouse.report.page.Provenance;
import glasshouse.report.page.Provenance.Line;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Where the page of an experiment is from. */
final class Origin {
  private Origin() {}

  /** Where a comparison's page is from. */
  static Node of(Compared compared, Circumstances circumstances) {
    Comparison comparison = compared.comparison();
    List<Line> lines = new ArrayList<>();
    for (int s = 0; s < comparison.scenarios().size(); s++) {
      Scenario scenario = comparison.scenarios().get(s);
      lines.add(new Line("Scenario", comparison.name(s) + ": " + scenario.title()));
      lines.add(new Line("Digest of it", scenario.digest()));
    }
    Scenario first = comparison.first();
    lines.add(new Line("Seed", first.seed() + "; that of each society is in societies.parquet"));
    lines.addAll(lived(first, comparison.replicates(), comparison.ignorance()));
    return Provenance.of(
        lines, circumstances, compared.fingerprint(), "The folder holds " + CompareJson.FILE);
  }

  /** Where an ablation's page is from. */
  static Node of(Ablated ablated, Circumstances circumstances) {
    Ablation ablation = ablated.ablation();
    Scenario scenario = ablation.scenario();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Scenario", scenario.id() + ": " + scenario.title()));
    lines.add(new Line("Digest of it", scenario.digest()));
    lines.add(new Line("Seed", scenario.seed() + "; those of further societies come from it"));
    lines.addAll(lived(scenario, ablation.replicates(), ablation.ignorance()));
    return Provenance.of(
        lines, circumstances, ablated.fingerprint(), "The folder holds " + Ablation.FILE);
  }

  private static List<Line> lived(Scenario any, int replicates, boolean ignorance) {
    return List.of(
        new Line("Societies", Say.count(replicates)),
        new Line("Assumptions", ignorance ? "drawn" : "fixed"),
        new Line("People", Say.count(any.people()) + " in each"),
        Provenance.days(any));
  }
}
