package glasshouse.report.findings;

import glasshouse.lab.LabException;
import glasshouse.lab.RunFolder;
import glasshouse.lab.ensemble.Flip;
import glasshouse.lab.ensemble.Flips;
import glasshouse.report.figure.Say;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A comparison's findings as a page in Markdown with pictures beside it. Every number and every
 * sentence that depends on one is made from the comparison.
 */
public final class FindingsPage {
  /** The page. */
  public static final String FILE = "findings.md";

  /** Where its pictures are, beside it. */
  public static final String FOLDER = "findings";

  /** From so many societies on, quantiles at 2.5 % and 97.5 % exist. */
  private static final int ENOUGH = 39;

  private final Found found;
  private final Map<String, String> pictures = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();

  private FindingsPage(Found found) {
    this.found = found;
  }

  /**
   * Writes page and pictures.
   *
   * @param folder of a whole comparison
   * @param scenarios to read its scenarios with
   * @param into the folder that gets them
   * @return all files that were written
   * @throws LabException when the folder holds no whole comparison, or nothing can be written
   */
  public static List<Path> write(RunFolder folder, Scenarios scenarios, Path into) {
    FindingsPage page = new FindingsPage(Found.read(folder, scenarios));
    page.make();
    Path pictures = into.resolve(FOLDER);
    try {
      Files.createDirectories(pictures);
      for (Map.Entry<String, String> picture : page.pictures.entrySet()) {
        Files.writeString(pictures.resolve(picture.getKey()), picture.getValue());
      }
      Path file = into.resolve(FILE);
      Files.writeString(file, page.text.toString().stripTrailing() + "\n");
      return List.of(file, pictures);
    } catch (IOException e) {
      throw LabException.cannotWrite(into, e);
    }
  }

  private void make() {
    Scenario first = found.scenarios().getFirst();
    line("# Findings: " + first.id() + " against " + String.join(", ", found.others()));
    line(
        "What this page says is about synthetic people in a model, and about nobody else. Each society was made from a number, and"
            + " lived several times with the same luck: under one set of rules, and under another. What differs is what the rules"
            + " did, in this model, with these assumptions. It is no forecast for any real place.");
    line("Contents: " + contents());
    how(first);
    reading();
    Flips flips = new Flips(found.draws());
    for (String other : found.others()) {
      PairFindings pair = PairFindings.of(found, flips, other);
      Pictures drawn = new Pictures(pair);
      text.append(PairSection.of(pair, drawn));
      pictures.putAll(drawn.files());
    }
    weak(flips);
    leftOut();
  }

  private String contents() {
    List<String> links =
        found.others().stream()
            .map(
                other -> {
                  String title = found.scenarios().getFirst().id() + " against " + other;
                  String anchor = title.toLowerCase(Locale.ROOT).replace(' ', '-');
                  return "[" + title + "](#" + anchor + ")";
                })
            .toList();
    return String.join(" · ", links)
        + " · [how weak this is](#how-weak-this-is) · [what is left out](#what-is-left-out)";
  }

  private void how(Scenario first) {
    line("## How it was made");
    line(
        String.format(
            Locale.ROOT,
            "By `docs/make-findings`, from `glasshouse compare` (Glasshouse %s), and from nothing else. %s of %s synthetic people,"
                + " each lived for %,d days under every scenario, after %,d days of ordinary life. Seed %d. Fingerprint of all that was"
                + " lived: `%s`.",
            found.text("version"),
            found.societies() == 1 ? "1 society" : Say.count(found.societies()) + " societies",
            Say.count(first.people()),
            first.days(),
            first.warmUpDays(),
            first.seed(),
            found.text("fingerprint")));
    StringBuilder list = new StringBuilder();
    for (Scenario scenario : found.scenarios()) {
      list.append("- **").append(scenario.id()).append("**: ").append(scenario.title());
      list.append(". ").append(scenario.about()).append('\n');
    }
    line(list.toString().stripTrailing());
  }

  private void reading() {
    line("## How to read it");
    int n = found.societies();
    line(
        "Questions and their order were settled before anything was lived; of each comparison the first "
            + Asked.MOST
            + " are told in which anything differs. A difference is the first scenario minus the other. **Luck**: where the mean"
            + " difference lies with a probability of 95 %, were endlessly many such societies lived."
            + ignorance(n)
            + " In pictures the thick bar is luck, the thin one luck and ignorance; orange is worse for people, blue better, grey"
            + " neither, or not beyond luck.");
  }

  private String ignorance(int n) {
    if (found.draws().isEmpty()) {
      return " What nobody knows of the world was not drawn here.";
    }
    String holds =
        n >= ENOUGH
            ? "with a probability of 95 %"
            : String.format(
                Locale.ROOT, "with a probability of %.0f %%", 100.0 * (n - 1) / (n + 1));
    return " **Luck and ignorance**: where the difference in one more society lies "
        + holds
        + ", when the "
        + Say.count(found.draws().size())
        + " assumed numbers of the world are drawn from their priors, too.";
  }

  private void weak(Flips flips) {
    line("## How weak this is");
    if (found.draws().isEmpty()) {
      line("No number was drawn, so nothing can be said about which of them a finding hangs on.");
      return;
    }
    Optional<Flip> any =
        found.others().stream()
            .flatMap(other -> PairFindings.of(found, flips, other).answers().stream())
            .flatMap(answer -> answer.flip().stream())
            .filter(flip -> flip.told() < 1)
            .findFirst();
    String told =
        any.map(
                flip ->
                    String.format(
                        Locale.ROOT,
                        " With %d societies and %,d numbers, only one whose rank correlation with the effect is beyond about %.2f either"
                            + " way can be told from luck; weaker ones are there and are not named.",
                        flip.societies(),
                        flip.numbers(),
                        flip.told()))
            .orElse(
                " With "
                    + found.societies()
                    + " societies no number could be told from luck, and none is named.");
    line(
        "What would flip a finding was looked for among numbers that were drawn all at once. A number is named where its rank"
            + " correlation with the effect is larger than the largest of all that 95 % of deals of the effects to societies by"
            + " chance give."
            + told
            + " Where a finding would vanish is read off a straight line through societies in order of that number: it is rough. Priors"
            + " are wide guesses: outside them nothing was tried, and two numbers that flip a finding only together are not found.");
  }

  private void leftOut() {
    line("## What is left out");
    line(
        "- Rules are chosen, not unknown: their numbers are not drawn, and no finding says how it would be under other rules than"
            + " those compared.\n"
            + "- Theories of how people choose, fear and speak are simpler than people; drawing their numbers does not draw other theories.\n"
            + "- Nobody is born, dies or moves house, and nobody is more than a few numbers.\n"
            + "- Which part of a system does it is told by `glasshouse ablate`; measures that no question asks for stand in the page of"
            + " the comparison.\n"
            + "- Of twenty intervals of luck about no difference at all, one leaves nought out.");
  }

  private void line(String words) {
    text.append(words).append("\n\n");
  }
}
