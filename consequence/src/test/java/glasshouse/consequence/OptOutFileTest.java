package glasshouse.consequence;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Case;
import glasshouse.kernel.CasePage;
import glasshouse.society.Flags;
import glasshouse.society.TruthBlock;
import glasshouse.testkit.Gen;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What leaving does to a file in which something is wrong, and to the files of those who stay. */
class OptOutFileTest {
  private static final int DAYS = 30;
  private static final int LOST = 50;
  private static final SafeguardsSpec SPEC =
      Town.mayLeave(
          new SafeguardsSpec.OptOut(false, false, Optional.empty(), 10, "a test"),
          Optional.of(new SafeguardsSpec.Appeal(DAYS, 1, 0, 0, 1, "a test")),
          Optional.of(new SafeguardsSpec.Correction(1, 0, "a test")));

  private final Set<Integer> leavers = new HashSet<>();

  private Town town(double looks, boolean appeals) {
    Town town =
        new Town(
            400,
            List.of(Town.list("debtors", 0, 100, true, 0)),
            List.of(),
            SPEC,
            Map.of(
                "behaviour.leaving.pace", 1.0,
                "behaviour.file.looks", looks,
                "behaviour.file.gives-up", 0.0));
    town.leave = (t, place, treatedAs) -> leavers.contains(place);
    town.will =
        new Will() {
          @Override
          public boolean appeals(TruthBlock t, int place, boolean wrong, long half) {
            return appeals && wrong;
          }

          @Override
          public boolean objects(TruthBlock t, int place, boolean wrong, long half) {
            return false;
          }
        };
    town.begin(1);
    return town;
  }

  /** A day on which everyone knows of the system, and some are found and lose points. */
  private static void day(Town town, int day, boolean done, Set<Integer> found) {
    town.day(
        day,
        t -> {
          t.adults().forEach(i -> t.truth.flags[i] |= Flags.AWARE);
          t.file.scoring(found.size());
          int n = 0;
          for (int place : found) {
            t.find(place, Town.DEFAULT, done);
            t.file.move(n++, -LOST);
            t.file.score[place] -= LOST;
          }
        });
  }

  /** Someone loses points for nothing, leaves within the week, and perhaps comes back. */
  private int leave(Town town, boolean back) {
    int start = town.file.score[0];
    int place = town.adults().getFirst();
    day(town, 2, false, Set.of(place));
    assertThat((int) town.file.score[place]).isEqualTo(start - LOST);
    leavers.add(place);
    for (int day = 3; day < 10; day++) {
      day(town, day, false, Set.of());
    }
    if (back) {
      leavers.clear();
    }
    for (int day = 10; day < 17; day++) {
      day(town, day, false, Set.of());
    }
    assertThat(town.registry.enrolled(place)).isEqualTo(back);
    assertThat((int) town.file.score[place]).isEqualTo(start);
    return place;
  }

  @Test
  void anAppealThatIsWonLaterEndsTheEntryAndGivesNoPointsBack() {
    for (boolean back : new boolean[] {false, true}) {
      Town town = town(0, true);
      int start = town.file.score[0];
      int place = leave(town, back);
      assertThat(town.listed(place, 0)).isTrue();
      town.quiet(2 + DAYS);
      assertThat(town.count("appeal/won-false")).isOne();
      assertThat((int) town.file.score[place]).isEqualTo(start);
      assertThat(town.listed(place, 0)).isFalse();
      assertThat(town.file.cases().find(place, FileBlock.CONTESTED)).isNegative();
    }
  }

  @Test
  void anErrorOfAFileThatBeganAnewIsNotFound() {
    Town town = town(1, false);
    int start = town.file.score[0];
    int place = leave(town, true);
    for (int day = 17; day < 2 * 365; day++) {
      town.quiet(day);
    }
    assertThat((int) town.file.score[place]).isEqualTo(start);
    assertThat(town.count("correction/found")).isOne();
    assertThat(town.count("correction/corrected")).isZero();
    assertThat(town.truth.cases().find(place, Corrections.ERROR)).isNegative();
  }

  @Test
  void whoStaysIsUntouchedByOthersLeaving() {
    forAll(
        20,
        gen -> {
          leavers.clear();
          Town stays = town(0.5, true);
          Town leaves = town(0.5, true);
          stays.leave = (t, place, treatedAs) -> false;
          leavers.addAll(some(gen, leaves));
          for (int day = 2; day < 45; day++) {
            Set<Integer> found = some(gen, stays);
            boolean done = gen.yes();
            day(stays, day, done, found);
            day(leaves, day, done, found);
          }
          assertThat(leaves.count("opt-out/left")).isEqualTo(leavers.size());
          for (int i = 0; i < 400; i++) {
            if (!leavers.contains(i)) {
              assertThat(of(leaves, i)).as("person %d", i).isEqualTo(of(stays, i));
            }
          }
        });
  }

  private static Set<Integer> some(Gen gen, Town town) {
    return new TreeSet<>(gen.list(0, 12, g -> g.pick(town.adults())));
  }

  private static List<Object> of(Town town, int i) {
    return List.of(
        town.file.score[i],
        town.file.gradeNow(i),
        town.file.listed[i],
        town.truth.flags[i],
        town.truth.purse[i],
        town.truth.face[i],
        cases(town.file.cases(), i),
        cases(town.truth.cases(), i));
  }

  private static List<Long> cases(CasePage page, int place) {
    List<Long> his = new java.util.ArrayList<>();
    for (int c = 0; c < page.size(); c++) {
      if (Case.place(page.get(c)) == place) {
        his.add(page.get(c));
      }
    }
    return his;
  }
}
