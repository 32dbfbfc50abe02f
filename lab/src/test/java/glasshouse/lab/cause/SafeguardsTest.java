package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What safeguards do in a whole world, each alone; and nothing where nobody contests anything. */
class SafeguardsTest {
  private static final String APPEAL =
      "safeguards.appeal={days: 3 days, wins-false: 100 %, minutes: 60}";
  private static final String[] EVERYONE_DARES = {
    "warm-up=0 days", "parameters.behaviour.appeal.false=1", "parameters.behaviour.appeal.fear=0"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "safeguards.notice={days: 3 days, stops-false: 100 %}",
        APPEAL,
        "safeguards.correction={corrects: 100 %}"
      })
  void eachChangesLivesAlone(String safeguard) {
    String[] with = Towns.all(EVERYONE_DARES, "parameters.behaviour.file.looks=1", safeguard);
    List<Life> lives = Life.both(Towns.theArticle(with), Towns.theArticle(EVERYONE_DARES));
    assertThat(lives.get(0).livingParts(lives.get(1))).isNotEqualTo(Life.NEVER);
  }

  @Test
  void whereNobodyRespondsAnAppealIsNeverMadeAndNothingIsOtherwise() {
    List<Life> lives =
        Life.both(Towns.theArticle("response=none", APPEAL), Towns.theArticle("response=none"));
    assertThat(lives.get(0).count("appeal/filed")).isZero();
    assertThat(lives.get(0).livingParts(lives.get(1))).isEqualTo(Life.NEVER);
    assertThat(lives.get(0).recordParts(lives.get(1))).isEqualTo(Life.NEVER);
  }

  @Test
  void whoDidNotDoItWinsAndWhoDidItDoesNot() {
    Life life = Life.of(Towns.theArticle(Towns.all(EVERYONE_DARES, APPEAL)));
    assertThat(life.count("appeal/won-false")).isPositive();
    assertThat(life.count("appeal/lost-false")).isZero();
    assertThat(life.count("appeal/won-true")).isZero();
  }
}
