package glasshouse.report.page;

import glasshouse.lab.Circumstances;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.regex.Pattern;

/** Where the page is from and how to get it again. */
public final class Provenance {
  private static final Pattern OWN =
      Pattern.compile(" (--out(=| )('([^']|'\\\\'')*'|\\S+)|--quiet|--json)(?= |$)");

  private Provenance() {}

  /**
   * One line of it.
   *
   * @param name what it is
   * @param value as it is
   */
  public record Line(String name, String value) {}

  static Node of(Run run) {
    Scenario scenario = run.plan().with();
    List<Line> lines =
        List.of(
            new Line("Scenario", scenario.id() + ": " + scenario.title()),
            new Line("Digest of the scenario", scenario.digest()),
            new Line("Seed", Long.toString(scenario.seed())),
            new Line("People", Say.count(scenario.people())),
            days(scenario));
    return of(
        lines, run.circumstances(), run.result().fingerprint(), "The run folder holds run.json");
  }

  /** How long a scenario is lived. */
  public static Line days(Scenario scenario) {
    String before = Say.count(scenario.warmUpDays()) + " of ordinary life, then ";
    return new Line("Days", before + Say.count(scenario.days()));
  }

  /**
   * The foot of a page.
   *
   * @param lines what was lived
   * @param holds which file of the folder has all figures, as the beginning of a sentence
   */
  public static Node of(List<Line> lines, Circumstances how, String fingerprint, String holds) {
    Element list = Element.of("dl").as("provenance");
    lines.forEach(line -> add(list, line.name(), line.value()));
    add(list, "Version", how.version());
    add(list, "Started", how.started().toString());
    add(list, "Fingerprint", fingerprint);
    list.add(Element.of("dt", "Run it again"))
        .add(Element.of("dd").add(Element.of("code", again(how.command()))));
    return Element.of("footer")
        .with("id", "provenance")
        .add(Element.of("h2", "Where this is from"))
        .add(
            Element.of(
                "p",
                "The same command gives the same fingerprint and, but for the time it was started, this same page, with any"
                    + " number of threads, as long as version and catalogue are the same. "
                    + holds
                    + ", with every figure, and the tables behind the drawings."))
        .add(list)
        .add(
            Element.of(
                "p",
                "Every person here is synthetic. Groups are called majority, minority and migrant and stand for no"
                    + " real people. It is no forecast."));
  }

  /** A folder that is there cannot be written again, and who runs it by hand wants to see it. */
  static String again(String command) {
    return OWN.matcher(command).replaceAll("");
  }

  private static void add(Element list, String name, String value) {
    list.add(Element.of("dt", name)).add(Element.of("dd", value));
  }
}
