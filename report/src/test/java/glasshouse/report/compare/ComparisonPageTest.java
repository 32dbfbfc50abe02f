package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Shares;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of a comparison, whatever was compared. */
final class ComparisonPageTest {
  private static final String HOSTILE =
      """
      extends: the-article
      title: "<script>alert('title')</script>"
      about: "</title><img src=x onerror=alert(1)> \\u202e & more"
      rulebook:
        rules:
          - {id: r-jaywalking, points: -7, source: "</code><b>source</b>"}
      """;

  private static final Pattern ROW =
      Pattern.compile(
          "<th scope=\"row\" title=\"[^\"]*\">([^<]*)</th>((?:<td[^>]*class=\"number[^>]*>[^<]*</td>){3})"
              + "<td class=\"drawing\".*?<div class=\"ranges\">(.*?)</div></td><td class=\"worse\"[^>]*>(.*?)</td>");

  private static Compared drawn;
  private static String page;

  @BeforeAll
  static void live() {
    drawn = Small.live(3, true, Small.scenario("the-article"), Small.scenario("ordinary-life"));
    page = Small.page(drawn);
  }

  @Test
  void itSaysWhatItIsAndShowsEveryFigure() {
    assertThat(page)
        .contains("Every person in it is synthetic", "3 societies of 2,000 synthetic people")
        .contains("The system of the article against ordinary life")
        .contains("with a probability of 95 %", "the next lies in it with a probability of 50 %")
        .contains("What may be said, and what may not", "How many societies a precision needs")
        .contains("Run it again", drawn.fingerprint())
        .contains(drawn.comparison().first().digest())
        .contains(drawn.comparison().others().getFirst().digest());
    for (PairFigure figure : ComparisonPage.FIGURES) {
      assertThat(page).contains("<section class=\"figure\" id=\"" + figure.id() + "\"");
    }
    assertThat(page).doesNotContain("Left out: ").doesNotContain("NaN").doesNotContain("null");
    assertThat(page).doesNotContain("in the first alone").doesNotContain("in the other alone");
  }

  @Test
  void theHeadlineStandsAsItWasFound() {
    String sentence = drawn.headlines().getFirst();
    assertThat(words(page)).contains(words(sentence));
  }

  @Test
  void everyRowOfEffectsSaysWhatWasFound() {
    List<List<String>> expected = new ArrayList<>();
    for (Contrast c : drawn.ofEveryone(1)) {
      boolean ofARule = c.measure().side() == Measure.Side.RULE; // told in a figure of their own
      if (!ofARule
          && Stream.of(drawn.assumed(), drawn.drawn())
              .flatMapToDouble(s -> DoubleStream.of(drawn.differences(c, s)))
              .anyMatch(x -> x != 0)) {
        expected.add(row(c));
      }
    }
    assertThat(rows()).hasSizeGreaterThan(30).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> row(Contrast c) {
    PlainUnit unit = PlainUnit.of(c.measure());
    List<String> row = new ArrayList<>();
    row.add(c.measure().label());
    row.add(unit.value(c.level()));
    row.add(unit.value(c.otherLevel()));
    row.add(unit.difference(c.difference()));
    row.add(
        c.luck().exists()
            ? unit.difference(c.luck().low()) + " to " + unit.difference(c.luck().high())
            : "–");
    row.add(
        c.ignorance().exists()
            ? unit.difference(c.ignorance().low()) + " to " + unit.difference(c.ignorance().high())
            : "–");
    if (Double.isFinite(c.worse())) {
      row.add(Math.round(c.worse() * c.societies()) + " of " + c.societies());
    }
    return row.stream().map(ComparisonPageTest::words).toList();
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (MatchResult match : ROW.matcher(page).results().toList()) {
      List<String> row = new ArrayList<>(List.of(words(match.group(1))));
      texts(match.group(2)).forEach(row::add);
      texts(match.group(3)).forEach(row::add);
      texts(match.group(4)).limit(1).forEach(row::add);
      rows.add(row);
    }
    return rows;
  }

  /** What stands between tags. */
  private static Stream<String> texts(String html) {
    return Pattern.compile(">([^<>]+)<")
        .matcher(">" + html + "<")
        .results()
        .map(text -> words(text.group(1)))
        .filter(text -> !text.isBlank());
  }

  /** Words without what print makes of them. */
  private static String words(String text) {
    return text.replace("&#39;", "'")
        .replace('−', '-')
        .replace('\u00a0', ' ')
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  @Test
  void fatesAndForksAreThoseThatWereFound() {
    List<String> worse =
        Stream.of(Aspect.values())
            .map(aspect -> Shares.fates(drawn.assumed(), 1, Slice.ALL, aspect))
            .map(fates -> PlainUnit.share(fates.get(Fate.WORSE.ordinal()).mean()))
            .toList();
    assertThat(page)
        .contains(
            "In purse, work and arrears " + worse.getFirst() + " of adults stand worse",
            "in fear and trust " + worse.getLast() + " stand worse");
    assertThat(page)
        .contains(PlainUnit.share(Shares.parted(drawn.assumed(), 1).mean()) + " of all people")
        .contains("half of them by day " + Shares.medianDay(drawn.assumed(), 1))
        .contains("Spillover: ")
        .contains("only under the-article");
  }

  @Test
  void rulesAreThereInWordsAndAsADiff() {
    drawn.rules(1).forEach(change -> assertThat(page).contains(change.id()));
    assertThat(page).contains("watches places that people pass", "The same as a diff of the YAML");
    assertThat(page).contains("<code class=\"added\">+  street-cameras:</code>");
  }

  @Test
  void nothingIsFetchedAndNothingRuns() {
    assertThat(page)
        .contains("default-src &#39;none&#39;")
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("<script")
        .doesNotContain("<link");
  }

  @Test
  void theSameComparisonMakesTheSamePage() {
    Compared again =
        Small.live(3, true, Small.scenario("the-article"), Small.scenario("ordinary-life"));
    assertThat(Small.page(again)).isEqualTo(page);
  }

  @Test
  void againstItselfItSaysThatNothingDiffers() {
    Compared same =
        Small.live(2, true, Small.scenario("the-article"), Small.scenario("the-article"));
    assertThat(Small.page(same))
        .contains("the-article and the-article-2 differ in nothing that is measured")
        .contains("In nothing: the-article and the-article-2 have the same.")
        .contains("because no measure differs in any society")
        .contains("because every adult stands the same in every society")
        .contains("because no life takes another turn in any society")
        .doesNotContain("<svg")
        .doesNotContain("diff of the YAML")
        .doesNotContain("How to read the bars");
  }

  @Test
  void withFixedAssumptionsItSpeaksOfLuckAlone() {
    Compared fixed =
        Small.live(2, false, Small.scenario("cameras-only"), Small.scenario("ordinary-life"));
    assertThat(Small.page(fixed))
        .contains("in none of these bars", "stand as assumed here")
        .doesNotContain("Luck and ignorance")
        .doesNotContain(" drawn</div>")
        .doesNotContain("NaN");
  }

  @Test
  void eachOtherScenarioHasItsOwnFigures() {
    Compared three =
        Small.live(
            2,
            false,
            Small.scenario("the-article"),
            Small.scenario("ordinary-life"),
            Small.scenario("cameras-only"));
    String all = Small.page(three);
    assertThat(all).contains(">the-article against ordinary-life<", "id=\"effects-2\"");
    three.headlines().forEach(sentence -> assertThat(words(all)).contains(words(sentence)));
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(all).results().map(m -> m.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    Pattern.compile("href=\"#([^\"]*)\"")
        .matcher(all)
        .results()
        .forEach(link -> assertThat(ids).contains(link.group(1)));
  }

  @Test
  void oneSocietyHasNoInterval() {
    Compared one =
        Small.live(1, false, Small.scenario("the-article"), Small.scenario("ordinary-life"));
    assertThat(Small.page(one))
        .contains("1 society of 2,000", "One society has no interval")
        .contains("cannot be told")
        .doesNotContain("NaN");
  }

  @Test
  void whatAScenarioSaysIsReadAsWords() {
    Compared hostile = Small.live(2, false, Small.written(HOSTILE), Small.scenario("the-article"));
    assertThat(ComparisonPage.of(hostile, Small.circumstances("glasshouse compare '<script>'")))
        .contains("&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt;")
        .contains("points -7", "Both have, with other numbers")
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("<b>source")
        .doesNotContain("\u202e");
  }
}
