package glasshouse.replication.lending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoanFilesTest {
  @Test
  void aLoanMovesTheScoreOfItsBorrowerWithinTheRange() {
    LoanFiles files = new LoanFiles(4, 2, 0, 6, 1, -1);
    files.begin(0, 6);
    files.begin(3, 0);
    files.due(new boolean[] {true, true, false, false});
    assertThat(IntStream.range(0, 4).map(files::score)).containsExactly(6, 3, 1, 0);
    files.due(new boolean[] {false, true, true, true});
    assertThat(IntStream.range(0, 4).map(files::score)).containsExactly(5, 4, 2, 1);
  }

  @Test
  void stepsOfCreditArePointsOfTheRulebook() {
    LoanFiles files = new LoanFiles(2, 600, 300, 850, 75, -150);
    files.due(new boolean[] {true, false});
    assertThat(files.score(0)).isEqualTo(675);
    assertThat(files.score(1)).isEqualTo(450);
  }
}
