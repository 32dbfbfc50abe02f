package glasshouse.report.page;

import glasshouse.lab.Circumstances;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Say;
import glasshouse.report.markup.Element;
import glasshouse.report.markup.Node;
import glasshouse.world.scenario.Scenario;
import java.util.regex.Pattern;

/** Where the page is from and how to get it again. */
final class Provenance {
  private static final Pattern OWN =
      Pattern.compile(" (--out(=| )('([^']|'\\\\'')*'|\\S+)|--quiet|--json)(?= |$)");

  private Provenance() {}

  static Node of(Run run) {
    Scenario scenario = run.plan().with();
    Circumstances how = run.circumstances();
    Element list = Element.of("dl").as("provenance");
    add(list, "Scenario", scenario.id() + ": " + scenario.title());
    add(list, "Digest of the scenario", scenario.digest());
    add(list, "Seed", Long.toString(scenario.seed()));
    add(list, "People", Say.count(scenario.people()));
    add(
        list,
        "Days",
        Say.count(scenario.warmUpDays()) + " of ordinary life, then " + Say.count(scenario.days()));
    add(list, "Version", how.version());
    add(list, "Started", how.started().toString());
    add(list, "Fingerprint", run.result().fingerprint());
    list.add(Element.of("dt", "Run it again"))
        .add(Element.of("dd").add(Element.of("code", again(how.command()))));
    return Element.of("footer")
        .with("id", "provenance")
        .add(Element.of("h2", "Where this is from"))
        .add(
            Element.of(
                "p",
                "The same command gives the same fingerprint and, but for the time it was started, this same page, with any"
                    + " number of threads, as long as version and catalogue are the same. The run folder holds run.json, with"
                    + " every figure, and the tables behind the drawings."))
        .add(list)
        .add(
            Element.of(
                "p",
                "Every person in this run is synthetic. Groups are called majority, minority and migrant and stand for no"
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
