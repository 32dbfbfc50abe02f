package glasshouse.lab;

import glasshouse.consequence.EffectKind;
import glasshouse.lab.Measure.Side;
import glasshouse.scoring.RulebookSpec.Grade;
import glasshouse.society.ActSpec;
import glasshouse.society.people.Purse;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of measures: a new one is one line here. */
public final class Measures {
  private static final double HUNDRED_THOUSAND = 100_000;
  private static final int MONTH = 30;

  private Measures() {}

  /** All measures of a scenario, in the order in which reports show them. */
  public static List<Measure> of(Scenario scenario) {
    List<Measure> all = new ArrayList<>();
    record(all, scenario);
    truthOfRecord(all);
    minds(all);
    livelihoods(all, scenario);
    doors(all, scenario);
    acts(all, scenario);
    return List.copyOf(all);
  }

  private static void record(List<Measure> all, Scenario scenario) {
    all.add(
        rate(
            "findings",
            "offences and deeds on record",
            "sensor-findings",
            Side.RECORD,
            "Findings of all sensors"));
    all.add(
        mean(
            "score",
            "mean score",
            "points",
            "stock/score",
            1,
            Side.RECORD,
            "Mean score of adults over the days"));
    List<String> grades = scenario.rulebook().grades().stream().map(Grade::name).toList();
    grades.forEach(grade -> all.add(grade(grade)));
    if (!grades.isEmpty()) {
      all.add(gradeMobility(grades));
    }
    all.add(
        mean(
            "listed",
            "people on a list",
            "share",
            "stock/listed",
            1,
            Side.RECORD,
            "Share of adults on any list, over the days"));
    scenario.lists().forEach(list -> all.add(entries(list.id())));
  }

  private static Measure grade(String name) {
    return mean(
        "grade-" + name,
        "grade " + name,
        "share",
        "stock/grade/" + name,
        1,
        Side.RECORD,
        "Share of adults with this grade, over the days");
  }

  private static Measure gradeMobility(List<String> grades) {
    return new Measure(
        "grade-mobility",
        "mobility between grades",
        "0 to 1",
        "Shorrocks index of the moves of "
            + MONTH
            + " days, if who has just moved moves on like all of that grade: 0 nobody moves, 1 where one ends does not hang on where one began",
        Side.RECORD,
        c -> GradeMoves.of(c, grades).over(MONTH).shorrocks());
  }

  private static Measure entries(String list) {
    String entered = "list-entered/" + list;
    return new Measure(
        "entered-" + list,
        "entries on " + list,
        "per 1,000 adult-years",
        "Entries on the list, the stock of the first day left out",
        Side.RECORD,
        c -> 1000 * c.of(entered) / (c.of("stock/adults") / 365));
  }

  private static void truthOfRecord(List<Measure> all) {
    all.add(
        new Measure(
            "false-findings",
            "false findings",
            "per 100,000 person-years",
            "Findings on a person who did not do that act: taken for another, or invented",
            Side.LIFE,
            c -> HUNDRED_THOUSAND * falseFindings(c) / c.personYears()));
    all.add(
        new Measure(
            "false-share",
            "false among all findings",
            "share",
            "False findings as a share of all findings on people of the group: one minus the positive predictive value",
            Side.LIFE,
            c -> falseFindings(c) / c.family("sensor-findings")));
    all.add(
        rate(
            "sanctions",
            "fines, boards and list entries",
            "sanctions/all",
            Side.LIFE,
            "Sanctions that reached a person"));
    all.add(
        rate(
            "wrong-sanctions",
            "sanctions for nothing done",
            "sanctions/wrong",
            Side.LIFE,
            "Sanctions for an act that the person did not do, those through the household included"));
  }

  private static double falseFindings(Counts c) {
    return c.family("audit-mistaken") + c.family("audit-invented");
  }

  private static void minds(List<Measure> all) {
    all.add(
        mean(
            "fear",
            "fear",
            "0 to 1",
            "stock/fear",
            1 / 15.0,
            Side.LIFE,
            "Mean fear of adults over the days"));
    all.add(
        mean(
            "trust",
            "trust in neighbours",
            "0 to 1",
            "stock/trust",
            1 / 15.0,
            Side.LIFE,
            "Mean trust of adults over the days"));
    all.add(
        mean(
            "private-view",
            "private view of the order",
            "0 to 1",
            "stock/view",
            1 / 256.0,
            Side.LIFE,
            "Mean legitimacy that adults privately grant, over the days"));
    all.add(
        mean(
            "risk-street",
            "perceived risk in the street",
            "0 to 1",
            "stock/risk-street",
            1 / 256.0,
            Side.LIFE,
            "Mean perceived risk of a sanction"));
    all.add(
        mean(
            "risk-speech",
            "perceived risk of speech",
            "0 to 1",
            "stock/risk-speech",
            1 / 256.0,
            Side.LIFE,
            "Mean perceived risk of a sanction for words"));
    all.add(
        mean(
            "aware",
            "people who know of the system",
            "share",
            "stock/aware",
            1,
            Side.LIFE,
            "Share of adults who are aware, over the days"));
    all.add(
        part(
            "self-censorship",
            "critics who stay silent",
            "voice/silent-critics",
            "voice/critics",
            "Share of those who would speak if nothing could follow, and say nothing"));
    all.add(
        part(
            "critics",
            "private critics",
            "voice/critics",
            "voice/asked",
            "Share of adults online who would speak up if nothing could follow"));
    all.add(
        part(
            "live-ties",
            "ties that still meet",
            "ties/live",
            "ties/all",
            "Share of ties on which neither end avoids the other"));
  }

  private static void livelihoods(List<Measure> all, Scenario scenario) {
    all.add(
        part(
            "employed",
            "people in work",
            "stock/employed",
            "stock/workers",
            "Employed as a share of the labour force, over the days"));
    all.add(
        mean(
            "in-arrears",
            "people in arrears",
            "share",
            "stock/in-arrears",
            1,
            Side.LIFE,
            "Share of adults a month or more in arrears, over the days"));
    all.add(
        mean(
            "purse",
            "purse",
            "days of basic need",
            "stock/purse",
            1.0 / Purse.NEED,
            Side.LIFE,
            "Mean purse of adults over the days"));
    all.add(
        yearly(
            "fines",
            "fines",
            "days of need a person-year",
            "money/fines",
            1.0 / Purse.NEED,
            "Fines taken"));
    all.add(timesFined(scenario));
    all.add(
        yearly(
            "interest",
            "interest on debts",
            "days of need a person-year",
            "money/interest",
            1.0 / Purse.NEED,
            "Interest paid on purses below zero"));
    all.add(rate("jobs-lost", "jobs lost", "work/lost", Side.LIFE, "Jobs lost"));
    all.add(
        rate(
            "court-defaults",
            "court rulings not met",
            "courts/defaults",
            Side.LIFE,
            "Rulings not met in time"));
    all.add(
        part(
            "debts-paid",
            "court rulings met after all",
            "courts/paid",
            "courts/defaults",
            "Debts paid after a ruling was not met, as a share of rulings not met"));
    all.add(
        rate(
            "victims",
            "people who suffered from another's act",
            "harm/victims",
            Side.LIFE,
            "Victims"));
  }

  private static void doors(List<Measure> all, Scenario scenario) {
    for (ActSpec act : scenario.acts()) {
      if (act.door() != ActSpec.Door.NONE) {
        all.add(
            part(
                "refused-" + act.id(),
                "tickets refused: " + act.id(),
                "doors-refused/" + act.id(),
                "doors-asked/" + act.id(),
                "Share of tickets asked for that were refused"));
        all.add(refusedListed(act.id()));
      }
    }
    all.add(
        new Measure(
            "minutes-at-gates",
            "minutes lost at gates",
            "minutes a person-year",
            "Minutes lost in tries and queues at gates that did not know a face",
            Side.LIFE,
            c -> c.family("gate-minutes") / c.personYears()));
    all.add(
        rate(
            "refused-at-gates",
            "passages refused at gates",
            "gate-refused",
            Side.LIFE,
            "Passages that a gate refused and nobody put right"));
  }

  private static Measure refusedListed(String act) {
    String refused = "doors-refused/" + act;
    return new Measure(
        "refused-listed-" + act,
        "tickets refused a listed person: " + act,
        "a listed person-year",
        "Tickets refused, over the years that adults were on any list",
        Side.LIFE,
        c -> c.of(refused) / (c.of("stock/listed") / 365));
  }

  private static Measure timesFined(Scenario scenario) {
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

  private static void acts(List<Measure> all, Scenario scenario) {
    for (ActSpec act : scenario.acts()) {
      all.add(
          rate(
              "acts-" + act.id(),
              act.id(),
              "acts-done/" + act.id(),
              Side.ACT,
              "Acts done, seen or not"));
    }
    for (ActSpec act : scenario.acts()) {
      if (act.displaced() > 0) {
        all.add(
            rate(
                "displaced-" + act.id(),
                act.id() + ", displaced",
                "acts-displaced/" + act.id(),
                Side.ACT,
                "Acts done where no sensor of places looks"));
      }
    }
  }

  private static Measure rate(String id, String label, String counter, Side side, String about) {
    return new Measure(
        id,
        label,
        "per 1,000 person-years",
        about,
        side,
        c -> 1000 * (counter.contains("/") ? c.of(counter) : c.family(counter)) / c.personYears());
  }

  private static Measure yearly(
      String id, String label, String unit, String counter, double scale, String about) {
    return new Measure(
        id, label, unit, about, Side.LIFE, c -> scale * c.of(counter) / c.personYears());
  }

  private static Measure mean(
      String id, String label, String unit, String counter, double scale, Side side, String about) {
    return new Measure(id, label, unit, about, side, c -> scale * c.share(counter, "stock/adults"));
  }

  private static Measure part(String id, String label, String part, String whole, String about) {
    return new Measure(id, label, "share", about, Side.LIFE, c -> c.share(part, whole));
  }
}
