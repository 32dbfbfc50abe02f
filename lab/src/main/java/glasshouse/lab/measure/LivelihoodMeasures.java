package glasshouse.lab.measure;

import glasshouse.consequence.EffectKind;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.people.Purse;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** Work, purses, debts, harms. */
final class LivelihoodMeasures {
  private LivelihoodMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    all.add(
        Forms.part(
            "employed",
            "people in work",
            "stock/employed",
            "stock/workers",
            "Employed as a share of the labour force, over the days"));
    all.add(
        Forms.mean(
            "in-arrears",
            "people in arrears",
            "share",
            "stock/in-arrears",
            1,
            Side.LIFE,
            "Share of adults a month or more in arrears, over the days"));
    all.add(
        Forms.mean(
            "purse",
            "purse",
            "days of basic need",
            "stock/purse",
            1.0 / Purse.NEED,
            Side.LIFE,
            "Mean purse of adults over the days"));
    all.add(
        Forms.yearly(
            "fines",
            "fines",
            "days of need a person-year",
            "money/fines",
            1.0 / Purse.NEED,
            "Fines taken"));
    all.add(timesFined(scenario));
    all.add(
        Forms.yearly(
            "interest",
            "interest on debts",
            "days of need a person-year",
            "money/interest",
            1.0 / Purse.NEED,
            "Interest paid on purses below zero"));
    all.add(
        Forms.yearly(
            "kept-back",
            "gone without to pay a ruling",
            "days of need a person-year",
            "money/kept-back",
            1.0 / Purse.NEED,
            "What debtors kept back of living to meet a ruling"));
    all.add(Forms.rate("jobs-lost", "jobs lost", "work/lost", Side.LIFE, "Jobs lost"));
    all.add(
        Forms.rate(
            "jobs-refused",
            "jobs refused for the record",
            "work/refused",
            Side.LIFE,
            "Jobs that would have been found, and were not because employers saw the record"));
    all.add(
        Forms.rate(
            "court-defaults",
            "court rulings not met",
            "courts/defaults",
            Side.LIFE,
            "Rulings not met in time"));
    all.add(
        Forms.part(
            "debts-paid",
            "court rulings met after all",
            "courts/paid",
            "courts/defaults",
            "Debts paid after a ruling was not met, as a share of rulings not met"));
    all.add(
        Forms.rate(
            "victims",
            "people who suffered from another's act",
            "harm/victims",
            Side.LIFE,
            "Victims"));
  }

  static Measure timesFined(Scenario scenario) {
    List<String> fines =
        scenario.consequences().stream()
            .filter(c -> c.effects().stream().anyMatch(e -> e.kind() == EffectKind.FINE))
            .map(c -> "consequence-applied/" + c.id())
            .toList();
    return new Measure(
        "times-fined",
        "times fined",
        "per 1,000 person-years",
        "Findings that a fine followed, whatever for",
        Side.LIFE,
        c -> 1000 * fines.stream().mapToDouble(c::of).sum() / c.personYears());
  }
}
