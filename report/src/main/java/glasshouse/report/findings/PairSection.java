package glasshouse.report.findings;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import glasshouse.report.figure.Say;
import glasshouse.report.findings.PairFindings.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of the page about one comparison, in Markdown. */
final class PairSection {
  private static final int MOST_SURPRISES = 6;

  private final PairFindings pair;
  private final Pictures pictures;
  private final StringBuilder text = new StringBuilder();

  private PairSection(PairFindings pair, Pictures pictures) {
    this.pair = pair;
    this.pictures = pictures;
  }

  /** Its text; pictures are added to what is drawn. */
  static String of(PairFindings pair, Pictures pictures) {
    PairSection section = new PairSection(pair, pictures);
    section.write();
    return section.text.toString();
  }

  private void write() {
    line("## " + pair.first() + " against " + pair.other());
    if (pair.answers().isEmpty()) {
      line("They differ in nothing that is asked here, in any society.");
      return;
    }
    pair.found().parted(pair.other()).ifPresent(this::line);
    line(pictures.differences());
    for (Answer answer : pair.answers()) {
      Asked asked = answer.asked();
      Contrast c = answer.contrast();
      line(
          "**"
              + asked.title()
              + ".** "
              + asked.levels(c)
              + " "
              + asked.difference(c)
              + " "
              + Told.sure(c)
              + Told.worse(c));
    }
    groups();
    surprises();
    flips();
  }

  private void groups() {
    line("### By group");
    StringBuilder table = new StringBuilder("| difference |");
    List<Contrast> first = pair.groups(pair.answers().getFirst().contrast());
    first.forEach(c -> table.append(' ').append(label(c)).append(" |"));
    table
        .append(" most beside least |\n|---|")
        .append("---:|".repeat(first.size()))
        .append("---|\n");
    for (Answer answer : pair.answers()) {
      List<Contrast> groups = pair.groups(answer.contrast());
      table.append("| ").append(answer.asked().title()).append(" |");
      for (Contrast head : first) {
        String cell =
            groups.stream()
                .filter(c -> c.slice().equals(head.slice()))
                .findFirst()
                .map(c -> cell(answer.asked(), c))
                .orElse("–");
        table.append(' ').append(cell).append(" |");
      }
      table.append(' ').append(ratio(groups)).append(" |\n");
    }
    line(table.toString().stripTrailing());
    line(
        "In brackets: where luck lets the mean difference lie. No ratio stands where luck leaves a doubt about either group's"
            + " difference.");
    Answer shown =
        pair.answers().stream()
            .filter(answer -> answer.contrast().beyondLuck())
            .findFirst()
            .orElse(pair.answers().getFirst());
    line(pictures.cohorts(shown));
  }

  private static String label(Contrast c) {
    return c.slice().equals(Slice.ALL) ? "everyone" : c.slice().groupLabel();
  }

  private static String cell(Asked asked, Contrast c) {
    String interval = c.luck().exists() ? " (" + asked.range(c.luck()) + ")" : "";
    return asked.signed(c.difference()) + interval;
  }

  /** How many times as much the group has that has most, where luck leaves no doubt. */
  private static String ratio(List<Contrast> all) {
    List<Contrast> groups = all.stream().filter(c -> !c.slice().equals(Slice.ALL)).toList();
    boolean alike =
        groups.stream().allMatch(c -> c.difference() > 0)
            || groups.stream().allMatch(c -> c.difference() < 0);
    if (groups.size() < 2 || !alike || !groups.stream().allMatch(Contrast::beyondLuck)) {
      return "";
    }
    Contrast most = groups.getFirst();
    Contrast least = groups.getFirst();
    for (Contrast c : groups) {
      most = Math.abs(c.difference()) > Math.abs(most.difference()) ? c : most;
      least = Math.abs(c.difference()) < Math.abs(least.difference()) ? c : least;
    }
    double times = most.difference() / least.difference();
    return String.format(
        Locale.ROOT, "%s %s times %s", label(most), PlainUnit.number(times), label(least));
  }

  private void surprises() {
    line("### What surprised");
    List<Contrast> surprises = pair.surprises();
    long looked = pair.lookedAt();
    String of = Say.count(looked) + " measures of people's lives";
    if (surprises.isEmpty()) {
      line(
          "Nothing: of "
              + of
              + " none is better for people under "
              + pair.first()
              + " so that luck, and looking at so many, does not explain it.");
      return;
    }
    line(
        "Under "
            + pair.first()
            + " people fare better than under "
            + pair.other()
            + " in "
            + surprises.size()
            + " of "
            + of
            + ", so far from nought that luck, and looking at so many, does not explain it:");
    StringBuilder list = new StringBuilder();
    for (Contrast c : surprises.subList(0, Math.min(MOST_SURPRISES, surprises.size()))) {
      PlainUnit unit = PlainUnit.of(c.measure());
      list.append("- ")
          .append(c.measure().label())
          .append(unit.percent() ? "" : " (" + unit.words() + ")")
          .append(": ")
          .append(minus(unit.value(c.level())))
          .append(" and ")
          .append(minus(unit.value(c.otherLevel())))
          .append(", difference ")
          .append(minus(unit.difference(c.difference())))
          .append('\n');
    }
    line(list.toString().stripTrailing());
    if (surprises.size() > MOST_SURPRISES) {
      line("The others stand in the comparison's own page.");
    }
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }

  private void flips() {
    line("### What would flip it");
    if (pair.found().draws().isEmpty()) {
      line("Nothing was drawn: all numbers stand as assumed, so this comparison cannot say.");
      return;
    }
    for (Answer answer : pair.answers()) {
      answer
          .flip()
          .ifPresent(
              flip ->
                  line(
                      "**"
                          + answer.asked().title()
                          + ".** "
                          + Told.flip(
                              answer.asked(), answer.contrast(), flip, pair.found()::named)));
    }
    Optional<String> cloud = pictures.mover();
    cloud.ifPresent(this::line);
  }

  private void line(String words) {
    text.append(words).append("\n\n");
  }
}
