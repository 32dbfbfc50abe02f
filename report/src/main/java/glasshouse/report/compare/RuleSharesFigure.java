package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.DataTable;
import glasshouse.report.figure.Figure;
import glasshouse.report.figure.RuleShares;
import glasshouse.report.figure.Say;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each rule moves in the whole, beside what goes when it goes. */
final class RuleSharesFigure implements PartsFigure {
  private static final String RULE = "rule";

  @Override
  public String id() {
    return "rule-shares";
  }

  @Override
  public String title() {
    return "The share of each rule beside its effect";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    List<RuleShares> shares = Slice.groups().stream().map(slice -> of(parts, slice)).toList();
    RuleShares all = shares.getFirst();
    if (all.taken() == 0 && all.given() == 0) {
      return new Figure.Shown.Nothing("no rule moves a point");
    }
    Optional<Measure> harm = parts.harms().stream().findFirst();
    return new Figure.Shown.Drawn(
        sentence(parts, all),
        List.of(table(parts, List.of(all), harm).draw()),
        "percent of all points and sanctions of the whole; effects in units of the measure",
        "Share of points: of all that rules take, or give. For nothing done: as many of a rule's points as findings of its act"
            + " are on people who did not do it. Sanctions: fines, boards and list entries for the act of the rule; several"
            + " rules on one act each have them all. Effect: the whole minus the whole without the rule, on the first of the"
            + " main harms and on the act itself, the mean over societies",
        table(parts, shares, harm),
        "how much a rule moves in the record beside how much it moves in lives: what takes many points may change little,"
            + " and the other way round",
        "that shares of points are shares of harm: most of what follows hangs on grades, which points of many rules make"
            + " together");
  }

  private static RuleShares of(Parts parts, Slice slice) {
    Map<String, Double> levels = new HashMap<>();
    for (Contrast c : parts.ablated().total()) {
      if (c.slice().equals(slice)) {
        levels.put(c.measure().id(), c.level());
      }
    }
    return RuleShares.of(
        parts.scenario(), slice.groupLabel(), id -> levels.getOrDefault(id, Double.NaN));
  }

  private static Optional<Ablated.Part> part(Parts parts, RuleShares.Line line) {
    return parts.all().stream()
        .filter(part -> part.kind().equals(RULE) && part.id().equals(line.rule().id()))
        .findFirst();
  }

  private static String sentence(Parts parts, RuleShares all) {
    long inert =
        all.lines().stream()
            .filter(line -> part(parts, line).map(Ablated.Part::inert).orElse(false))
            .count();
    return Say.capital(Say.count(all.lines().size()))
        + " rules"
        + (inert == 0
            ? ", each of which changes lives and acts when it goes."
            : ", of which " + Say.count(inert) + " change no life or no act when they go.");
  }

  private static DataTable table(Parts parts, List<RuleShares> shares, Optional<Measure> harm) {
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < shares.getFirst().lines().size(); at++) {
      for (RuleShares of : shares) {
        rows.add(row(parts, of, of.lines().get(at), harm));
      }
    }
    return new DataTable(
        List.of(
            "rule",
            "group",
            "share of points",
            "for nothing done",
            "share of sanctions",
            "share of sanctions for nothing done",
            "effect on " + harm.map(Measure::label).orElse("harms"),
            "effect on its act, a year of 1,000 people"),
        rows);
  }

  private static List<String> row(
      Parts parts, RuleShares of, RuleShares.Line line, Optional<Measure> harm) {
    return List.of(
        line.rule().id(),
        of.group(),
        Say.share(of.ofPoints(line)),
        Say.share(of.forNothing(line)),
        Say.share(of.ofSanctions(line)),
        Say.share(of.ofWrong(line)),
        harm.map(measure -> effect(parts, line, measure.id(), of.group())).orElse(""),
        effect(parts, line, "acts-" + line.rule().on(), of.group()));
  }

  private static String effect(Parts parts, RuleShares.Line line, String measure, String group) {
    return part(parts, line).stream()
        .flatMap(part -> part.effects().stream())
        .filter(c -> c.measure().id().equals(measure))
        .filter(c -> Slice.groups().contains(c.slice()) && c.slice().groupLabel().equals(group))
        .findFirst()
        .map(c -> Told.finely(c).difference())
        .orElse("");
  }
}
