package glasshouse.report.compare;

import glasshouse.lab.Circumstances;
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

/** Where a comparison's page is from. */
final class Origin {
  private Origin() {}

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
    lines.add(new Line("Societies", Say.count(comparison.replicates())));
    lines.add(new Line("Assumptions", comparison.ignorance() ? "drawn" : "fixed"));
    lines.add(new Line("People", Say.count(first.people()) + " in each"));
    lines.add(Provenance.days(first));
    return Provenance.of(
        lines, circumstances, compared.fingerprint(), "The folder holds " + CompareJson.FILE);
  }
}
