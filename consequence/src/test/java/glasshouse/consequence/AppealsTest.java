package glasshouse.consequence;

import static glasshouse.consequence.Town.consequence;
import static glasshouse.consequence.Town.effect;
import static glasshouse.consequence.Town.found;
import static glasshouse.consequence.Town.list;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import glasshouse.kernel.CasePage;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Purse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who appeals, who wins, and what comes back: points, fines, lists, days; and notice before. */
class AppealsTest {
  private static final int DAYS = 30;
  private static final int WAITS = 15;
  private static final int LOST = 50;

  /** Those who did not do it always contest it, nobody else does. */
  private static final Will THE_WRONGED =
      new Will() {
        @Override
        public boolean appeals(TruthBlock t, int place, boolean wrong, long half) {
          return wrong;
        }

        @Override
        public boolean objects(TruthBlock t, int place, boolean wrong, long half) {
          return wrong;
        }
      };

  private Town town(SafeguardsSpec safeguards, ListSpec... others) {
    List<ListSpec> lists = new ArrayList<>(List.of(list("debtors", 0, 100, false, 0)));
    lists.addAll(List.of(others));
    Town town =
        new Town(
            400,
            lists,
            List.of(consequence("fine", found("default"), effect(EffectKind.FINE, 2))),
            safeguards);
    town.will = THE_WRONGED;
    town.begin(1);
    return town;
  }

  private static SafeguardsSpec appeal(double wins, SafeguardsSpec.Compensation... compensation) {
    return new SafeguardsSpec(
        Optional.empty(),
        Optional.of(new SafeguardsSpec.Appeal(DAYS, wins, 0, 0, 1, "a test")),
        List.of(compensation).stream().findFirst());
  }

  private static SafeguardsSpec notice(double stops) {
    return new SafeguardsSpec(
        Optional.of(new SafeguardsSpec.Notice(WAITS, stops, 0, 0, "a test")),
        Optional.empty(),
        Optional.empty());
  }

  /** Someone is found on the second day, and loses points. */
  private static int find(Town town, boolean done) {
    int place = town.adults().getFirst();
    town.day(
        2,
        t -> {
          t.find(place, Town.DEFAULT, done);
          t.file.scoring(1);
          t.file.move(0, -LOST);
          t.file.score[place] -= LOST;
        });
    return place;
  }

  private static boolean listed(Town town, int place) {
    return town.file.cases().find(place, FileBlock.LISTED) >= 0;
  }

  @Test
  void whoDidNotDoItAppealsAndGetsEverythingBack() {
    Town town = town(appeal(1));
    int start = town.file.score[0];
    int place = find(town, false);
    int poor = town.truth.purse[place];
    assertThat((int) town.file.score[place]).isEqualTo(start - LOST);
    town.quiet(2 + DAYS - 1);
    assertThat(listed(town, place)).isTrue();
    town.quiet(2 + DAYS);
    assertThat((int) town.file.score[place]).isEqualTo(start);
    assertThat(town.truth.purse[place] - poor).isEqualTo(2 * Purse.NEED);
    assertThat(listed(town, place)).isFalse();
    assertThat(town.file.cases().find(place, FileBlock.CONTESTED)).isNegative();
    assertThat(town.count("appeal/won-false")).isOne();
    assertThat(town.count("list-left/debtors")).isOne();
  }

  @Test
  void whoLosesTheAppealGetsNothing() {
    Town town = town(appeal(0));
    int start = town.file.score[0];
    int place = find(town, false);
    int poor = town.truth.purse[place];
    town.quiet(2 + DAYS);
    assertThat((int) town.file.score[place]).isEqualTo(start - LOST);
    assertThat((int) town.truth.purse[place]).isEqualTo(poor);
    assertThat(listed(town, place)).isTrue();
    assertThat(town.truth.cases().find(place, Appeals.APPEAL)).isNegative();
    assertThat(town.count("appeal/lost-false")).isOne();
  }

  @Test
  void whoDidItAndKeepsQuietIsNotHeard() {
    Town town = town(appeal(1));
    int place = find(town, true);
    assertThat(town.truth.cases().find(place, Appeals.APPEAL)).isNegative();
    assertThat(town.count("appeal/filed")).isZero();
  }

  @Test
  void compensationPaysTheDaysOnTheListAndTheTrouble() {
    Town town = town(appeal(1, new SafeguardsSpec.Compensation(0.5, 1, "a test")));
    int place = find(town, false);
    int poor = town.truth.purse[place];
    town.quiet(2 + DAYS);
    int paid = Purse.NEED + DAYS * Purse.NEED / 2;
    assertThat(town.truth.purse[place] - poor).isEqualTo(2 * Purse.NEED + paid);
    assertThat(town.count("compensation/paid")).isEqualTo(paid);
  }

  @Test
  void daysLostCountForOtherEntriesButNotForHonours() {
    ListSpec honour =
        new ListSpec(
            "heroes", List.of(), 0, 100, Optional.empty(), false, 0, "test", "a test", 1, true);
    ListSpec other =
        new ListSpec("others", List.of(), 0, 100, Optional.empty(), false, 0, "test", "a test");
    Town town = town(appeal(1, new SafeguardsSpec.Compensation(0.5, 1, "a test")), honour, other);
    int place = find(town, false);
    town.file.cases().open(Case.of(place, FileBlock.LISTED, 0, 1, 200, 1));
    town.file.cases().open(Case.of(place, FileBlock.LISTED, 0, 1, 200, 2));
    town.quiet(2 + DAYS);
    assertThat(due(town, place, 1)).isEqualTo(200);
    assertThat(due(town, place, 2)).isEqualTo(200 - DAYS);
  }

  private static int due(Town town, int place, int list) {
    CasePage cases = town.file.cases();
    return Case.due(
        cases.get(cases.find(place, FileBlock.LISTED, code -> Case.amount(code) == list)));
  }

  @Test
  void aSanctionWaitsForItsNoticeAndThenComes() {
    Town town = town(notice(1));
    int place = find(town, true);
    int before = town.truth.purse[place];
    assertThat(town.count("notice/given")).isEqualTo(2);
    assertThat(town.count("money/fines")).isZero();
    town.quiet(2 + WAITS - 1);
    assertThat(listed(town, place)).isFalse();
    town.quiet(2 + WAITS);
    assertThat(before - town.truth.purse[place]).isEqualTo(2 * Purse.NEED);
    assertThat(listed(town, place)).isTrue();
    assertThat(town.count("sanctions/wrong")).isZero();
    town.quiet(2 + WAITS + 1);
    assertThat(town.truth.cases().find(place, NoticePeriod.TOLD)).isNegative();
  }

  @Test
  void anObjectionThatIsUpheldStopsFineAndList() {
    Town town = town(notice(1));
    int place = find(town, false);
    int before = town.truth.purse[place];
    for (int day = 2 + WAITS; day < 2 + 2 * WAITS; day++) {
      town.quiet(day);
    }
    assertThat((int) town.truth.purse[place]).isEqualTo(before);
    assertThat(listed(town, place)).isFalse();
    assertThat(town.count("notice/stopped-false")).isEqualTo(2);
    assertThat(town.count("consequence-applied/fine")).isZero();
  }

  @Test
  void anObjectionThatIsNotUpheldStopsNothingAndTheEntryIsKnownToBeWrong() {
    Town town = town(notice(0));
    int place = find(town, false);
    town.quiet(2 + WAITS);
    assertThat(listed(town, place)).isTrue();
    assertThat(town.count("notice/objections")).isEqualTo(2);
    assertThat(town.count("sanctions/wrong")).isEqualTo(2);
  }
}
