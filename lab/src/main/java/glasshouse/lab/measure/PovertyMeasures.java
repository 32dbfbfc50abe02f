package glasshouse.lab.measure;

import glasshouse.kernel.Calendar;
import glasshouse.kernel.Inequality;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.Wealth;
import java.util.List;
import java.util.function.IntFunction;

/** How unevenly money is spread, who stays poor, who has no home and no care, who is alone. */
final class PovertyMeasures {
  private static final double TEN_THOUSAND = 10_000;

  private PovertyMeasures() {}

  static void add(List<Measure> all) {
    money(all);
    home(all);
    care(all);
    scarce(all);
  }

  private static void money(List<Measure> all) {
    all.add(
        new Measure(
            "gini-purse",
            "inequality of purses",
            "Gini, 0 to 1",
            "Gini index of the purses of adults, counted every four weeks; a purse below zero counts as empty",
            Side.LIFE,
            c -> gini(c, Wealth::purse)));
    all.add(
        new Measure(
            "gini-income",
            "inequality of incomes",
            "Gini, 0 to 1",
            "Gini index of what a day brings an adult: wage, pension or benefit, counted every four weeks",
            Side.LIFE,
            c -> gini(c, Wealth::income)));
    all.add(
        Forms.part(
            "poverty-trap",
            "adults long in arrears who stay so",
            "arrears/stayed",
            "arrears/long",
            "Of adults three months or more in arrears, those who still are four weeks later"));
  }

  private static double gini(Counts c, IntFunction<String> counter) {
    double[] values = new double[Wealth.BINS];
    double[] people = new double[Wealth.BINS];
    for (int bin = 0; bin < Wealth.BINS; bin++) {
      values[bin] = Wealth.middle(bin);
      people[bin] = c.of(counter.apply(bin));
    }
    return Inequality.of(values, people).gini();
  }

  private static void home(List<Measure> all) {
    all.add(
        new Measure(
            "homeless",
            "homeless people",
            "of 10,000 adults",
            "Adults without a home whom nobody took in, counted once a week",
            Side.LIFE,
            c -> TEN_THOUSAND * Calendar.WEEK * c.of("home/homeless") / c.of("stock/adults")));
    all.add(
        new Measure(
            "hosted",
            "people who lost their home and live with others",
            "of 10,000 adults",
            "Adults without a home who were taken in, counted once a week",
            Side.LIFE,
            c -> TEN_THOUSAND * Calendar.WEEK * c.of("home/hosted") / c.of("stock/adults")));
    all.add(
        Forms.rate(
            "evicted",
            "people put out of their home",
            "home/evicted",
            Side.LIFE,
            "Adults of households put out"));
  }

  private static void care(List<Measure> all) {
    all.add(
        Forms.part(
            "care-forgone",
            "care forgone",
            "care/forgone",
            "care/needed",
            "Illnesses that needed care and at first got none, as the deposit could not be laid down"));
    all.add(
        Forms.yearly(
            "untreated",
            "weeks ill without care",
            "weeks a person-year",
            "care/untreated",
            1,
            "Weeks in which adults were ill and untreated"));
  }

  private static void scarce(List<Measure> all) {
    all.add(
        Forms.rate(
            "flats-let", "cheap flats let", "flats/let", Side.LIFE, "Households let a cheap flat"));
    all.add(
        Forms.rate(
            "flats-passed-over",
            "cheap flats lost to a record",
            "flats/passed-over",
            Side.LIFE,
            "Households that would have had one by lot, and that the record passed over"));
    all.add(
        Forms.rate(
            "partners-found",
            "partners found",
            "couples/found",
            Side.LIFE,
            "Adults who were alone and found a partner"));
    all.add(
        Forms.rate(
            "partners-passed-over",
            "partners missed for a record",
            "couples/passed-over",
            Side.LIFE,
            "Adults who would have found one by luck alone, and were shown after others for the record"));
    all.add(
        Forms.rate(
            "partners-lost", "partners lost", "couples/parted", Side.LIFE, "Adults left alone"));
  }
}
