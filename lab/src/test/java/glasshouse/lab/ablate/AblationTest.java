package glasshouse.lab.ablate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.lab.Progress;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.Comparisons;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Societies;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each part off and on alone, in several societies, and what they do together. */
class AblationTest {
  private static final Scenario ARTICLE =
      Comparisons.small(
          "the-article",
          "acts.nobody-does-it={new: true, rate: 0, who: adult, nature: offence, where: street,"
              + " domain: test, gravity: 1, source: assumed}",
          "rulebook.rules.r-nobody={new: true, on: nobody-does-it, points: -5, source: assumed}");

  private static final Ablated ABLATED = live(new Ablation(ARTICLE, 3, false));

  private static Ablated live(Ablation ablation) {
    return Societies.live(ablation, 2, "", Progress.SILENT);
  }

  private static Ablated.Part part(String id) {
    return ABLATED.parts().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static Contrast find(List<Contrast> contrasts, String measure) {
    return contrasts.stream()
        .filter(c -> c.measure().id().equals(measure) && c.slice().equals(Slice.ALL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPartIsThereOnce() {
    int parts =
        ARTICLE.sensors().size()
            + ARTICLE.rulebook().rules().size()
            + ARTICLE.lists().size()
            + ARTICLE.consequences().size()
            + ARTICLE.partners().size()
            + ARTICLE.protections().size();
    List<String> ids = ABLATED.parts().stream().map(Ablated.Part::id).toList();
    assertThat(ids).hasSize(parts + 1).doesNotHaveDuplicates();
    assertThat(part("loop").alone()).isEmpty();
    assertThat(part("loop").kind()).isEqualTo("loop");
  }

  @Test
  void theWholeBesideOrdinaryLifeIsWhatCompareFinds() {
    Compared compared = Comparisons.live(Comparisons.of(3, false, ARTICLE, ARTICLE.twin()));
    for (String measure : List.of("fines", "fear", "acts-jaywalking", "wrong-sanctions")) {
      Contrast here = find(ABLATED.total(), measure);
      Contrast there = find(compared.contrasts(), measure);
      assertThat(here.difference()).isEqualTo(there.difference());
      assertThat(here.luck()).isEqualTo(there.luck());
    }
  }

  @Test
  void aPartDoesWhatItIsThereFor() {
    assertThat(find(part("subway-gates").effects(), "refused-at-subway-gates").otherLevel())
        .isZero();
    assertThat(find(part("subway-gates").alone(), "minutes-at-gates").difference()).isPositive();
    assertThat(find(part("fine-in-the-street").effects(), "fines").difference()).isPositive();
    assertThat(find(part("loop").effects(), "acts-jaywalking").difference()).isNegative();
    assertThat(find(part("loop").effects(), "fear").difference()).isPositive();
  }

  @Test
  void aRuleOnWhatNobodyDoesIsInertAndSaysSo() {
    assertThat(part("r-nobody").inert()).isTrue();
    assertThat(part("r-nobody").why()).isEqualTo("it changes nothing");
    assertThat(part("r-nobody").effects()).allMatch(c -> c.difference() == 0);
    assertThat(part("street-cameras").inert()).isFalse();
    assertThat(part("street-cameras").why()).isEmpty();
  }

  @Test
  void anInteractionIsTheTotalLessTheSumOfTheParts() {
    assertThat(ABLATED.interactions()).hasSizeGreaterThan(30);
    for (Ablated.Interaction interaction : ABLATED.interactions()) {
      String measure = interaction.measure().id();
      double sum = 0;
      for (Ablated.Part part : ABLATED.parts()) {
        boolean counts = !part.kind().equals("loop");
        sum +=
            part.effects().stream()
                .filter(c -> counts && c.measure().id().equals(measure))
                .filter(c -> c.slice().equals(Slice.ALL))
                .mapToDouble(Contrast::difference)
                .sum();
      }
      double scale = 1e-9 * (1 + Math.abs(sum) + Math.abs(interaction.total()));
      assertThat(interaction.sum()).as(measure).isCloseTo(sum, within(scale));
      assertThat(interaction.difference())
          .isCloseTo(interaction.total() - interaction.sum(), within(scale));
      boolean several = interaction.luck().exists();
      assertThat(!several || interaction.luck().holds(interaction.difference())).isTrue();
    }
    // a sensor and the fine for what it sees are each needed: together they do less than both
    Ablated.Interaction fines =
        ABLATED.interactions().stream()
            .filter(i -> i.measure().id().equals("times-fined"))
            .findFirst()
            .orElseThrow();
    assertThat(fines.sum()).isGreaterThan(1.5 * fines.total());
  }

  @Test
  void oneSocietyHasNoInterval() {
    Scenario ordinary = Comparisons.small("ordinary-life", "society.people=500", "days=3");
    Ablated ablated = live(new Ablation(ordinary, 1, false));
    assertThat(ablated.parts()).isNotEmpty();
    assertThat(ablated.total()).allMatch(c -> c.difference() == 0 && !c.luck().exists());
  }
}
