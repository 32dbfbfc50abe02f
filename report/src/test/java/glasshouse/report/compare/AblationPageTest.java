package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.compare.Headline;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.measure.Measure;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of an ablation, whatever was ablated. */
final class AblationPageTest {
  private static final String HOSTILE =
      """
      extends: cameras-only
      title: "<script>alert('title')</script>"
      about: "</title><img src=x onerror=alert(1)> \\u202e & more"
      """;

  private static final String INERT =
      """
      extends: cameras-only
      acts:
        nobody-does-it: {new: true, rate: 0, who: adult, nature: offence, where: street, domain: test, gravity: 1, source: assumed}
      sensors:
        never-sees: {new: true, mechanism: record, coverage: 5 %, sees: [nobody-does-it], domain: test, gravity: 1, source: assumed}
      """;

  private static Ablated drawn;
  private static String page;

  @BeforeAll
  static void live() {
    drawn = Small.ablate(2, true, Small.scenario("the-article"));
    page = Small.page(drawn);
  }

  private static String section(String html, String id) {
    int from = html.indexOf("<section class=\"figure\" id=\"" + id + "\"");
    assertThat(from).as(id).isNotNegative();
    return html.substring(from, html.indexOf("</section>", from));
  }

  /** The rows of a section's data, each a list of cells. */
  private static List<List<String>> data(String html, String id) {
    String section = section(html, id);
    String table = section.substring(section.indexOf("<details>"));
    List<List<String>> rows = new ArrayList<>();
    for (MatchResult row : Pattern.compile("<tr>(<td.*?)</tr>").matcher(table).results().toList()) {
      rows.add(
          Pattern.compile("<td[^>]*>([^<]*)</td>")
              .matcher(row.group(1))
              .results()
              .map(cell -> cell.group(1).replace('−', '-'))
              .toList());
    }
    return rows;
  }

  private static Optional<Contrast> all(List<Contrast> contrasts, Measure measure) {
    return contrasts.stream()
        .filter(c -> c.measure().id().equals(measure.id()) && c.slice().equals(Slice.ALL))
        .findFirst();
  }

  private static Measure measure(String id) {
    return drawn.total().stream()
        .map(Contrast::measure)
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itSaysWhatItIsAndShowsEveryFigure() {
    assertThat(page)
        .contains("Every person in it is synthetic", "2 societies of 2,000 synthetic people")
        .contains("The system of the article, part by part")
        .contains("with a probability of 95 %", "the next lies in it with a probability of 33 %")
        .contains("What may be said, and what may not", "Run it again", drawn.fingerprint())
        .contains(drawn.ablation().scenario().digest());
    for (PartsFigure figure : AblationPage.FIGURES) {
      assertThat(section(page, figure.id()))
          .contains(
              figure.title(),
              "<dt>Unit</dt>",
              "<dt>Definition</dt>",
              "<dt>One may say</dt>",
              "<dt>One may not say</dt>",
              "The data as a table");
    }
    assertThat(page).doesNotContain("Left out: ").doesNotContain("NaN").doesNotContain("null");
  }

  @Test
  void theOpeningNamesInertPartsAndThePartThatChangesTheFirstHarmMost() {
    Measure first =
        Headline.ORDER.stream()
            .map(AblationPageTest::measure)
            .filter(m -> all(drawn.total(), m).orElseThrow().differs())
            .findFirst()
            .orElseThrow();
    List<Ablated.Part> taken = drawn.parts().stream().filter(p -> !p.loop()).toList();
    double most =
        taken.stream()
            .mapToDouble(p -> Math.abs(all(p.effects(), first).orElseThrow().difference()))
            .max()
            .orElseThrow();
    List<String> sentences = AblationOpening.sentences(new Parts(drawn));
    assertThat(sentences.getLast().toLowerCase(Locale.ROOT))
        .startsWith(first.label().toLowerCase(Locale.ROOT) + " (");
    for (Ablated.Part part : taken) {
      Contrast c = all(part.effects(), first).orElseThrow();
      boolean named = sentences.getLast().contains(part.id());
      assertThat(named).as(part.id()).isEqualTo(Math.abs(c.difference()) >= most * (1 - 1e-9));
      if (named) {
        assertThat(sentences.getLast())
            .contains(new Told(c).difference(), new Told(c).luck(), new Told(c).ignorance());
      }
    }
    long inert = drawn.parts().stream().filter(Ablated.Part::inert).count();
    assertThat(sentences.getFirst()).contains(taken.size() + " parts", inert + " are inert: ");
  }

  @Test
  void everyEffectOfAPartOnAHarmIsThere() {
    everyEffect("off", Ablated.Part::effects);
    everyEffect("alone", Ablated.Part::alone);
  }

  private static void everyEffect(String id, Function<Ablated.Part, List<Contrast>> way) {
    List<List<String>> rows = data(page, id);
    int expected = 0;
    for (String harm : Headline.ORDER) {
      Measure measure = measure(harm);
      PlainUnit unit = PlainUnit.of(measure);
      for (Ablated.Part part : drawn.parts()) {
        Optional<Contrast> c = all(way.apply(part), measure).filter(Contrast::differs);
        List<List<String>> found =
            rows.stream()
                .filter(
                    row ->
                        row.get(0)
                            .toLowerCase(Locale.ROOT)
                            .startsWith(measure.label().toLowerCase(Locale.ROOT) + ","))
                .filter(row -> row.get(1).equals(part.kind()) && row.get(2).equals(part.id()))
                .toList();
        assertThat(found).as(harm + " " + part.id()).hasSize(c.isPresent() ? 1 : 0);
        if (c.isPresent()) {
          expected++;
          double scaled = unit.scale() * c.get().difference();
          assertThat(Double.parseDouble(found.getFirst().get(5).replace(",", "")))
              .as(harm + " " + part.id())
              .isCloseTo(
                  scaled,
                  within(unit.percent() && Math.abs(scaled) >= 0.995 ? 0.0501 : precision(scaled)));
        }
      }
    }
    assertThat(expected).isGreaterThan(20);
  }

  /** Half a unit of the last digit that is written. */
  private static double precision(double scaled) {
    double size = Math.abs(scaled);
    double half =
        size >= 99.95
            ? 0.5
            : size >= 9.995 ? 0.05 : size >= 0.005 ? 0.005 : size >= 0.0005 ? 5e-4 : 5e-5;
    return half * 1.0001;
  }

  @Test
  void partsStandByKindAndInOrderOfNameWhateverTheyDo() {
    Measure fear = measure("fear");
    List<String> shown =
        data(page, "off").stream()
            .filter(row -> row.get(0).startsWith("Fear,"))
            .map(row -> row.get(1) + " " + row.get(2))
            .skip(1)
            .toList();
    List<String> inOrder =
        drawn.parts().stream()
            .filter(p -> all(p.effects(), fear).orElseThrow().differs())
            .map(p -> p.kind() + " " + p.id())
            .toList();
    assertThat(shown).isEqualTo(inOrder).hasSizeGreaterThan(5);
    String forest = section(page, "off");
    List<String> labels =
        Pattern.compile("class=\"label\">([^<]*)<")
            .matcher(forest)
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    assertThat(labels).contains("all of it", "street-cameras", "loop");
  }

  @Test
  void whatIsLeftOutOfADrawingIsCounted() {
    String off = section(page, "off");
    Pattern left =
        Pattern.compile(
            "Not shown: (?:(\\d+) of the parts change nothing of it in any society)?(?:; )?(?:(\\d+) do less)?");
    List<MatchResult> notes = left.matcher(off).results().toList();
    List<String> charts =
        Pattern.compile("<svg[^>]*class=\"wide\".*?</svg>")
            .matcher(off)
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(notes).hasSameSizeAs(charts).hasSizeGreaterThan(3);
    for (int i = 0; i < notes.size(); i++) {
      long rows = Pattern.compile("class=\"label\"").matcher(charts.get(i)).results().count() - 1;
      long out =
          Stream.of(notes.get(i).group(1), notes.get(i).group(2))
              .filter(g -> g != null)
              .mapToLong(Long::parseLong)
              .sum();
      assertThat(rows + out).isEqualTo(drawn.parts().size());
    }
  }

  @Test
  void sharesAreOfTheWhole() {
    List<List<String>> rows = data(page, "shares");
    assertThat(rows).hasSameSizeAs(drawn.parts());
    Measure fear = measure("fear");
    double whole = all(drawn.total(), fear).orElseThrow().difference();
    int column = 2 + new Parts(drawn).harms().stream().map(Measure::id).toList().indexOf("fear");
    for (int i = 0; i < rows.size(); i++) {
      Ablated.Part part = drawn.parts().get(i);
      double share = all(part.effects(), fear).orElseThrow().difference() / whole;
      assertThat(rows.get(i).get(column)).as(part.id()).isEqualTo(PlainUnit.share(share));
    }
  }

  @Test
  void interactionsAreTotalAndSum() {
    List<List<String>> rows = data(page, "together");
    for (Ablated.Interaction i : drawn.interactions()) {
      PlainUnit unit = PlainUnit.of(i.measure());
      boolean finite = Double.isFinite(i.total()) && Double.isFinite(i.sum());
      if (finite && (i.total() != 0 || i.sum() != 0)) {
        assertThat(rows)
            .anySatisfy(
                row ->
                    assertThat(row)
                        .contains(
                            unit.difference(i.total()),
                            unit.difference(i.sum()),
                            unit.difference(i.difference()),
                            i.measure().about()));
      }
    }
    assertThat(section(page, "together")).contains("each carry the whole effect");
  }

  @Test
  void groupsAreThoseOfTheFirstHarm() {
    assertThat(section(page, "groups")).contains(">majority<", ">minority<", ">migrant<");
    Measure first = new Parts(drawn).harms().getFirst();
    List<Contrast> whole =
        drawn.total().stream().filter(c -> c.measure().id().equals(first.id())).skip(1).toList();
    List<List<String>> rows = data(page, "groups");
    for (int g = 0; g < whole.size(); g++) {
      assertThat(rows.get(g))
          .contains("all of it", whole.get(g).slice().groupLabel())
          .contains(PlainUnit.of(first).difference(whole.get(g).difference()));
    }
  }

  @Test
  void everyInertPartIsListedWithItsReason() {
    String section = section(page, "inert");
    for (Ablated.Part part : drawn.parts()) {
      String line = "<b>" + part.id() + "</b> " + part.why() + "</li>";
      assertThat(section.contains(line)).as(part.id()).isEqualTo(part.inert());
    }
    Ablated inert = Small.ablate(1, false, Small.written(INERT));
    assertThat(section(Small.page(inert), "inert"))
        .contains("<b>never-sees</b> it changes nothing</li>");
  }

  @Test
  void oneSocietyHasNoInterval() {
    Ablated one = Small.ablate(1, false, Small.scenario("cameras-only"));
    assertThat(Small.page(one))
        .contains("1 society of 2,000", "One society has no interval")
        .contains("one society has no interval.")
        .contains("from one society, so no interval")
        .contains("stand as assumed here")
        .doesNotContain("class=\"thin\"")
        .doesNotContain("beyond luck)")
        .doesNotContain("NaN");
    assertThat(section(Small.page(one), "off")).doesNotContain("class=\"thick\"");
  }

  @Test
  void ordinaryLifeHasNoWholeToShare() {
    String ordinary = Small.page(Small.ablate(2, false, Small.scenario("ordinary-life")));
    assertThat(ordinary)
        .contains("the whole differs from ordinary life in none of the main harms and in no act")
        .contains("no part alone changes any of the main harms in any society")
        .doesNotContain("NaN")
        .doesNotContain("Infinity");
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"")
            .matcher(ordinary)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    Pattern.compile("href=\"#([^\"]*)\"")
        .matcher(ordinary)
        .results()
        .forEach(link -> assertThat(ids).contains(link.group(1)));
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
  void whatAScenarioSaysIsReadAsWords() {
    Ablated hostile = Small.ablate(1, false, Small.written(HOSTILE));
    assertThat(AblationPage.of(hostile, Small.circumstances("glasshouse ablate '<script>'")))
        .contains("&lt;script&gt;alert(&#39;title&#39;)&lt;/script&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("\u202e");
  }

  @Test
  void theSameAblationMakesTheSamePage() {
    Ablated one = Small.ablate(1, false, Small.scenario("cameras-only"));
    Ablated other = Small.ablate(1, false, Small.scenario("cameras-only"));
    assertThat(Small.page(one)).isEqualTo(Small.page(other));
  }
}
