package glasshouse.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.FileBlock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who reads the file, and what of its errors is corrected. */
class CorrectionsTest {
  private static final int LOST = 50;

  private static Town town(double looks) {
    SafeguardsSpec safeguards =
        new SafeguardsSpec(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new SafeguardsSpec.Correction(1, 0, "a test")),
            Optional.empty());
    Town town =
        new Town(
            400,
            List.of(),
            List.of(),
            safeguards,
            Map.of("behaviour.file.looks", looks, "behaviour.file.gives-up", 0.0));
    town.begin(1);
    return town;
  }

  private static void find(Town town, boolean done) {
    town.day(
        2,
        t -> {
          int n = 0;
          t.file.scoring(t.adults().size());
          for (int place : t.adults()) {
            t.find(place, Town.OFFENCE, done);
            t.file.move(n++, -LOST);
            t.file.score[place] -= LOST;
          }
        });
  }

  @Test
  void whoeverReadsTheFileHasEveryErrorCorrectedWithinTwoYears() {
    Town town = town(1);
    int start = town.file.score[0];
    find(town, false);
    int place = town.adults().getFirst();
    assertThat((int) town.file.score[place]).isEqualTo(start - LOST);
    long errors = town.count("correction/errors");
    assertThat(errors).isEqualTo(town.adults().size());
    assertThat(town.count("correction/found")).isEqualTo(errors);
    for (int day = 3; day < 2 * 365; day++) {
      town.quiet(day);
    }
    assertThat(town.count("correction/corrected")).isEqualTo(errors);
    for (int who : town.adults()) {
      assertThat((int) town.file.score[who]).isEqualTo(start);
      assertThat(town.file.cases().find(who, FileBlock.CONTESTED)).isNegative();
    }
  }

  @Test
  void whatSomeoneDidIsNoErrorAndWhoDoesNotReadFindsNone() {
    Town right = town(1);
    find(right, true);
    assertThat(right.count("correction/errors")).isZero();
    Town unread = town(0);
    find(unread, false);
    assertThat(unread.count("correction/errors")).isPositive();
    assertThat(unread.count("correction/found")).isZero();
  }
}
