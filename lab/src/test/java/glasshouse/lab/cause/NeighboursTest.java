package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.world.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Quarrels are of ordinary life, reports are of it too, and only the system makes a file of them.
 */
class NeighboursTest {
  private static final String[] TOWN = {
    "society.people=4096",
    "warm-up=0 days",
    "days=40 days",
    "review=off",
    "parameters.life.quarrel=2",
    "acts.informing.rate=8 /year"
  };

  private static Life article(String... more) {
    return Life.of(Towns.theArticle(Towns.all(TOWN, more)));
  }

  @Test
  void ordinaryLifeHasQuarrelsAndTellingAndNoFile() {
    Scenario twin = Towns.theArticle(TOWN).twin();
    Life life = Life.of(twin);
    assertThat(life.count("acts-done/neighbour-quarrel")).isPositive();
    assertThat(life.count("quarrels/all")).isEqualTo(life.count("acts-done/neighbour-quarrel"));
    assertThat(life.count("quarrels/mediated")).isPositive();
    assertThat(life.count("acts-done/informing")).isPositive();
    assertThat(life.family("reports")).isZero();
    assertThat(life.count("visits/all")).isZero();
  }

  @Test
  void everyReportIsOfOneSortAndWhatIsUpheldIsOnFile() {
    Life life = article("sensors.neighbours.by-name=0");
    long upheldFalse =
        life.count("reports-upheld/malicious") + life.count("reports-upheld/unfounded");
    assertThat(life.count("audit-invented/neighbours")).isEqualTo(upheldFalse).isPositive();
    assertThat(life.count("audit-hit/neighbours"))
        .isEqualTo(life.count("reports-upheld/true"))
        .isPositive();
    assertThat(life.count("audit-mistaken/neighbours"))
        .isEqualTo(life.count("reports-upheld/mistaken"));
    assertThat(life.family("reports"))
        .isBetween(life.count("acts-done/informing") * 95 / 100, life.count("acts-done/informing"));
    long upheld = life.family("reports-upheld"); // what another sensor found, too, is one entry
    assertThat(life.count("visits/all")).isBetween(upheld * 3 / 4, upheld);
    assertThat(life.count("visits/wrong"))
        .isPositive()
        .isLessThanOrEqualTo(
            life.count("audit-invented/neighbours") + life.count("audit-mistaken/neighbours"));
  }

  @Test
  void whatIsOnFileOfEachActAddsUpToWhatSensorsFound() {
    Life life = article();
    assertThat(life.family("found-of")).isEqualTo(life.family("sensor-findings")).isPositive();
    assertThat(life.family("false-of"))
        .isEqualTo(life.family("audit-mistaken") + life.family("audit-invented"))
        .isPositive();
    assertThat(life.family("sanctions-for")).isEqualTo(life.count("sanctions/all"));
    assertThat(life.family("sanctions-wrong-for")).isEqualTo(life.count("sanctions/wrong"));
  }

  @Test
  void boardsAndVisitsCostTrustAndKindness() {
    List<Life> lives =
        Life.both(
            Towns.theArticle(TOWN),
            Towns.theArticle(
                Towns.all(TOWN, "sensors.neighbours=off", "sensors.residents-committee=off")));
    assertThat(lives.get(0).count("stock/trust")).isLessThan(lives.get(1).count("stock/trust"));
    assertThat(lives.get(0).count("acts-done/quiet-help"))
        .isLessThan(lives.get(1).count("acts-done/quiet-help"));
    assertThat(lives.get(0).count("shamed/all")).isGreaterThan(lives.get(1).count("shamed/all"));
  }
}
