package glasshouse.lab.compare;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Cause.Where;
import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.fork.Through;
import glasshouse.lab.measure.Slice;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lives part by what the rules do, on the day they do it, through whom they do it. */
class PartingTest {
  private static final String[] NOBODY_RESPONDS = {"response=none"};

  private static Society society(Scenario one, Scenario other) {
    return Comparisons.live(Comparisons.of(1, false, one, other)).assumed().getFirst();
  }

  private static long people(Forks forks, Predicate<Forks.Kind> which) {
    return forks.counts().stream()
        .filter(count -> which.test(count.kind()))
        .mapToLong(Forks.Count::people)
        .sum();
  }

  private static Set<String> causes(Forks forks, Predicate<Forks.Kind> which) {
    return forks.counts().stream()
        .map(Forks.Count::kind)
        .filter(which)
        .map(kind -> kind.cause().what() + " " + kind.cause().which())
        .collect(Collectors.toSet());
  }

  @Test
  void onTheFirstDayNothingComesThroughOthers() {
    Forks forks =
        society(
                // whose name is published on the first day is seen on the first day
                Comparisons.small("the-article", "consequences.named=off"),
                Comparisons.small("ordinary-life"))
            .forks()
            .getFirst();
    assertThat(people(forks, kind -> kind.day() == 1)).isPositive();
    assertThat(people(forks, kind -> kind.day() == 1 && kind.through().isSpillover())).isZero();
    assertThat(people(forks, kind -> kind.through().isSpillover())).isPositive();
    assertThat(forks.parted()).isBetween(1L, forks.people());
    assertThat(forks.people()).isEqualTo(3_000);
  }

  @Test
  void whereNobodyRespondsLivesPartByWhatTouchesThemAlone() {
    Forks forks =
        society(
                Comparisons.small("cameras-only", NOBODY_RESPONDS),
                Comparisons.small("ordinary-life", NOBODY_RESPONDS))
            .forks()
            .getFirst();
    assertThat(forks.parted()).isPositive();
    assertThat(causes(forks, kind -> true)).containsExactly("sighting street-cameras");
    assertThat(people(forks, kind -> kind.cause().where() == Where.FIRST))
        .isEqualTo(forks.parted());
    assertThat(people(forks, kind -> kind.through() == Through.TOUCHED)).isEqualTo(forks.parted());
  }

  @Test
  void theOtherWayRoundTheSameLivesPartOnTheSameDays() {
    Scenario article = Comparisons.small("the-article");
    Scenario ordinary = Comparisons.small("ordinary-life");
    Forks one = society(article, ordinary).forks().getFirst();
    Forks other = society(ordinary, article).forks().getFirst();
    assertThat(mirrored(other)).isEqualTo(mirrored(one)).isNotEmpty();
    assertThat(people(other, kind -> kind.cause().where() == Where.OTHER))
        .isEqualTo(people(one, kind -> kind.cause().where() == Where.FIRST))
        .isPositive();
  }

  private static List<String> mirrored(Forks forks) {
    return forks.counts().stream()
        .map(
            count ->
                count.kind().day()
                    + " "
                    + count.kind().cause().what()
                    + " "
                    + count.kind().cause().which()
                    + " "
                    + (count.kind().cause().where() == Where.BOTH)
                    + count.kind().through()
                    + count.kind().group()
                    + " "
                    + count.people())
        .sorted()
        .toList();
  }

  @Test
  void aRuleOnWhatNobodyDoesPartsNoLife() {
    Scenario more =
        Comparisons.small(
            "the-article", "acts.theft.rate=0 /day", "rulebook.rules.r-theft.points=-300");
    Scenario less = Comparisons.small("the-article", "acts.theft.rate=0 /day");
    Society society = society(more, less);
    // the aware know the harder rule, but nobody meets a chance of what it is about
    assertThat(society.forks().getFirst().counts()).isEmpty();
  }

  @Test
  void finesMakeLivelihoodsWorseAndNoMindWhereNobodyResponds() {
    Scenario dear =
        Comparisons.small(
            "cameras-only",
            "response=none",
            "consequences.fine-in-the-street.do=[{fine: 20}]",
            "sensors.street-cameras.per-1000-people=2000");
    Society society = society(dear, Comparisons.small("ordinary-life", NOBODY_RESPONDS));
    Fates fates = society.fates().getFirst();
    assertThat(fates.share(Slice.ALL, Aspect.LIVELIHOOD, Fate.WORSE)).isBetween(0.02, 0.98);
    assertThat(fates.of(Slice.ALL, Aspect.LIVELIHOOD, Fate.BETTER)).isZero();
    assertThat(fates.share(Slice.ALL, Aspect.MIND, Fate.UNCHANGED)).isOne();
    long adults = 0;
    for (Fate fate : Fate.values()) {
      adults += fates.of(Slice.ALL, Aspect.MIND, fate);
    }
    assertThat(adults).isBetween(2_000L, 2_900L);
    assertThat(fates.share(Slice.ALL, Aspect.LIVELIHOOD, Fate.WORSE))
        .isEqualTo(
            mirror(society(Comparisons.small("ordinary-life", NOBODY_RESPONDS), dear))
                .share(Slice.ALL, Aspect.LIVELIHOOD, Fate.BETTER));
  }

  private static Fates mirror(Society society) {
    return society.fates().getFirst();
  }
}
