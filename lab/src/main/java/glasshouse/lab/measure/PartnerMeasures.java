package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import glasshouse.sensing.PartnerSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What each partner's data adds, and what is on file twice. */
final class PartnerMeasures {
  private static final double HUNDRED_THOUSAND = 100_000;

  private PartnerMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    duplicates(all);
    scenario.partners().forEach(partner -> of(all, partner.id(), sensors(scenario, partner)));
  }

  private static List<String> sensors(Scenario scenario, PartnerSpec partner) {
    return scenario.sensors().stream()
        .filter(s -> s.partner().filter(its -> its.id().equals(partner.id())).isPresent())
        .map(SensorSpec::id)
        .toList();
  }

  private static void duplicates(List<Measure> all) {
    all.add(
        new Measure(
            "duplicates",
            "acts that count twice",
            "per 100,000 person-years",
            "Findings of an act that another sensor has on file for the same person, not found to be the same; true, and punished again",
            Side.RECORD,
            c -> HUNDRED_THOUSAND * c.of("duplicates/standing") / c.personYears()));
    all.add(
        new Measure(
            "duplicates-matched",
            "entries found to be of one act",
            "per 100,000 person-years",
            "Findings of an act on file already, struck out by record matching",
            Side.RECORD,
            c -> HUNDRED_THOUSAND * c.of("duplicates/matched") / c.personYears()));
    all.add(
        part(
            "points-lost-twice",
            "points lost again for one act",
            "score/lost-again",
            "score/lost",
            "Points lost by duplicates, as a share of all points lost"));
  }

  private static void of(List<Measure> all, String id, List<String> sensors) {
    all.add(
        new Measure(
            "partner-data-" + id,
            "data points of the partner " + id,
            "a person and day",
            "Entries and texts that the partner hands on, whether or not anything was found",
            Side.RECORD,
            c ->
                sensors.stream().mapToDouble(s -> c.of("data-points/" + s)).sum()
                    / 256
                    / c.personDays()));
    all.add(
        part(
            "partner-unique-" + id,
            "what " + id + " alone reports",
            "partner-unique/" + id,
            "partner-findings/" + id,
            "Findings of acts that no other sensor reported, as a share of all that the partner found"));
    all.add(
        part(
            "partner-duplicates-" + id,
            "what " + id + " reports once more",
            "partner-duplicates/" + id,
            "partner-findings/" + id,
            "Findings of acts that count already, as a share of all that the partner found"));
    all.add(
        part(
            "partner-points-" + id,
            "points lost by what " + id + " reports",
            "score/lost-through/" + id,
            "score/lost",
            "As a share of all points lost"));
  }

  /** A share of what is on record: no life is better or worse by it alone. */
  private static Measure part(String id, String label, String part, String whole, String about) {
    return new Measure(id, label, "share", about, Side.RECORD, c -> c.share(part, whole));
  }
}
