package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What school is to pupils, always; what is recorded of them and what follows, where something
 * scans them.
 */
final class SchoolMeasures {
  private static final String WEEKS = "school/weeks";
  private static final double FINE = 65536;
  private static final double WEEKS_A_YEAR = 52;
  private static final double POINT = 256;
  private static final double MOST_STRESS = 7;
  private static final double THOUSAND = 1000;

  private SchoolMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    all.add(
        life(
            "engagement",
            "attention in class",
            "share",
            "Share of lessons to which pupils truly attend",
            c -> c.of("school/engaged") / FINE / c.of(WEEKS)));
    all.add(
        life(
            "learning-lost",
            "lessons lost",
            "weeks a pupil-year",
            "Lessons lost to stress, masking and having been passed over, beside what the same pupil would have had without",
            c -> c.of("school/lost") / FINE / pupilYears(c)));
    all.add(
        life(
            "school-stress",
            "stress at school",
            "0 to 1",
            "Mean stress of pupils beside ordinary life",
            c -> c.of("school/stress") / MOST_STRESS / c.of(WEEKS)));
    all.add(
        life(
            "masking",
            "pupils who show attention rather than pay it",
            "share",
            "Share of pupils who mask, over the weeks",
            c -> c.of("school/masking") / c.of(WEEKS)));
    all.add(
        life(
            "school-away",
            "days away from school",
            "days a pupil-year",
            "School days on which a pupil stayed away",
            c -> c.of("school/away") / pupilYears(c)));
    all.add(
        life(
            "school-places",
            "good school places",
            "share of those who apply",
            "Pupils who got a good place, of those who changed school",
            c -> c.share("school/placed", "school/applied")));
    all.add(
        life(
            "passed-over",
            "school places lost to a record",
            "share of those who apply",
            "Pupils whom a record passed over for a place that their exam would have given, of those who changed school",
            c -> c.share("school/passed-over", "school/applied")));
    List<String> scans =
        scenario.sensors().stream()
            .filter(sensor -> sensor.mechanism().equals(Mechanisms.SCAN))
            .map(SensorSpec::id)
            .toList();
    if (!scans.isEmpty()) {
      told(all);
      recorded(all, scans);
    }
  }

  private static void told(List<Measure> all) {
    all.add(
        life(
            "parents-told",
            "parents told that their child does not attend",
            "per 1,000 pupil-years",
            "Times that parents were told",
            c -> THOUSAND * c.of("school/told") / pupilYears(c)));
    all.add(
        life(
            "parents-told-wrongly",
            "parents told wrongly",
            "share of those told",
            "Of them: the pupil usually attended for at least the share of the time that the pass mark asks",
            c -> c.share("school/told-wrongly", "school/told")));
  }

  private static void recorded(List<Measure> all, List<String> scans) {
    all.add(
        record(
            "recorded-engagement",
            "recorded attention in class",
            "share",
            "Share of looks at pupils that counted as engaged",
            c -> c.family("scan-engaged") / FINE / c.family("scan-days")));
    all.add(
        record(
            "recorded-less-true",
            "recorded less true attention",
            "share",
            "Recorded attention less true attention on the days read; what differs between groups is the doing of the scan",
            c ->
                (c.family("scan-engaged") - c.family("scan-truth"))
                    / FINE
                    / c.family("scan-days")));
    all.add(
        record(
            "absent-wrongly",
            "days taken for absent by mistake",
            "days a pupil-year",
            "School days on which a pupil who was there was taken for absent",
            c -> c.family("scan-absent-wrongly") / pupilYears(c)));
    all.add(
        record(
            "looks",
            "looks at a pupil",
            "a pupil and school day",
            "How often a pupil is looked at on a day read",
            c ->
                scans.stream().mapToDouble(scan -> c.of("data-points/" + scan)).sum()
                    / POINT
                    / c.family("scan-days")));
  }

  private static double pupilYears(Counts c) {
    return c.of(WEEKS) / WEEKS_A_YEAR;
  }

  private static Measure life(
      String id, String label, String unit, String about, ToDoubleFunction<Counts> of) {
    return new Measure(id, label, unit, about, Side.LIFE, of);
  }

  private static Measure record(
      String id, String label, String unit, String about, ToDoubleFunction<Counts> of) {
    return new Measure(id, label, unit, about, Side.RECORD, of);
  }
}
