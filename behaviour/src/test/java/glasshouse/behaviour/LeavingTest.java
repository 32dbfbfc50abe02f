package glasshouse.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.society.ActSpec;
import glasshouse.society.Face;
import glasshouse.society.TruthBlock;
import org.junit.jupiter.api.Test;

/** Who would rather be out. */
class LeavingTest {
  private static final int VIEW = (int) (255 * Town.PARAMETERS.get("behaviour.view.start"));
  private static final int RISK = (int) (255 * Town.PARAMETERS.get("behaviour.risk.base-speech"));

  private final Town town =
      new Town(Town.act("deed", ActSpec.Nature.DEED, ActSpec.Risk.NONE, 0, 0, 0, false, 1));

  @Test
  void peopleInTheMiddleLeaveAsOftenAsIsKnown() {
    double against = Town.PARAMETERS.get("behaviour.leaving.against-default");
    assertThat(share(false, false, VIEW, RISK, 2)).isCloseTo(against, within(0.02));
    double asked = Town.PARAMETERS.get("behaviour.leaving.asked");
    assertThat(share(true, true, VIEW, RISK, 2)).isCloseTo(asked, within(0.05));
    assertThat(share(true, false, VIEW, RISK, 2)).isCloseTo(1 - against, within(0.02));
  }

  @Test
  void whoThinksLessOfTheOrderLeavesSoonerAndWhoFearsLater() {
    double usual = share(false, true, VIEW, RISK, 2);
    assertThat(share(false, true, 60, RISK, 2)).isGreaterThan(usual + 0.1);
    assertThat(share(false, true, VIEW, 200, 2)).isLessThan(usual - 0.1);
    assertThat(share(false, true, VIEW, RISK, 0)).as("a good grade holds").isLessThan(usual - 0.1);
  }

  private double share(boolean out, boolean asked, int view, int risk, int grade) {
    Leaving leaving = new Leaving(Town.PARAMETERS, out, asked, Town.draws());
    TruthBlock t = town.open(1);
    Town.fill(town.minds.view, view);
    Town.fill(town.minds.speech, risk);
    Town.fill(t.face, Face.withGrade(0, grade));
    Town.fill(t.flags, 0);
    int wants = 0;
    for (int i = 0; i < Town.PEOPLE; i++) {
      wants += leaving.wants(t, town.minds, i, 2) ? 1 : 0;
    }
    return (double) wants / Town.PEOPLE;
  }
}
