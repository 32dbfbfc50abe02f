package glasshouse.report.article;

import glasshouse.kernel.Parameter.Kind;
import glasshouse.lab.HeldFact;
import glasshouse.lab.HeldFact.Verdict;
import glasshouse.report.figure.Run;
import glasshouse.report.figure.Say;
import glasshouse.world.scenario.ArticleRow;
import glasshouse.world.scenario.Dictionary;
import glasshouse.world.scenario.Fact;
import glasshouse.world.scenario.NamedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** On what a row stands: where its numbers are from, and what is published on its figures. */
final class Grounds {
  private final List<NamedNumber> numbers;
  private final List<HeldFact> facts;

  Grounds(Run run) {
    numbers = Dictionary.of(run.plan().with());
    facts = HeldFact.of(run.plan(), run.result());
  }

  /** Whether the scenario has any of the numbers behind a row, or the row names none. */
  boolean has(ArticleRow row) {
    return row.restsOn().isEmpty() || numbers.stream().anyMatch(n -> row.restsOn(n.path()));
  }

  /** Where the numbers behind a row are from, in a sentence. */
  String numbers(ArticleRow row) {
    List<NamedNumber> behind =
        numbers.stream().filter(number -> row.restsOn(number.path())).toList();
    if (behind.isEmpty()) {
      return "No number of its own is behind it.";
    }
    List<String> kinds = new ArrayList<>();
    for (Kind kind : List.of(Kind.PUBLISHED, Kind.DERIVED, Kind.CALIBRATED, Kind.ASSUMED)) {
      long of = behind.stream().filter(number -> number.kind() == kind).count();
      if (of == behind.size()) {
        return one(behind) + word(kind) + ".";
      }
      if (of > 0 || kind == Kind.PUBLISHED) {
        kinds.add(
            (of == 0 ? "none is " : Say.count(of) + (of == 1 ? " is " : " are ")) + word(kind));
      }
    }
    String last = kinds.removeLast();
    String all = String.join(", ", kinds) + " and " + last;
    return "Of the " + Say.count(behind.size()) + " numbers behind it " + all + ".";
  }

  private static String one(List<NamedNumber> behind) {
    return behind.size() == 1
        ? "The one number behind it is "
        : "All " + Say.count(behind.size()) + " numbers behind it are ";
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What is published on its figures and can be held against this run. */
  List<String> facts(ArticleRow row) {
    return facts.stream()
        .filter(held -> row.measures().contains(held.fact().measure()))
        .filter(held -> held.verdict() != Verdict.SILENT)
        .map(Grounds::sentence)
        .toList();
  }

  private static String sentence(HeldFact held) {
    Fact fact = held.fact();
    String figure = Say.trimmed(Say.number(held.computed().orElse(0)));
    String word =
        switch (held.verdict()) {
          case CONTRADICTS -> "This run contradicts it";
          case AGREES -> "This run agrees";
          case FITTED -> "This run agrees, as it was fitted to";
          case SILENT -> "";
        };
    return fact.says() + " " + word + ": " + figure + " " + fact.unit() + ".";
  }
}
