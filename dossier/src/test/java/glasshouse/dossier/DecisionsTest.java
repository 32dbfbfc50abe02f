package glasshouse.dossier;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions are read in the order in which they were filed. */
class DecisionsTest {
  private record Decision(
      int who, Decisions.What what, int clause, int value, int kind, long key) {}

  @Test
  void everyDecisionIsReadAsItWasFiled() {
    forAll(
        200,
        gen -> {
          List<Decision> filed =
              gen.list(
                  0,
                  100,
                  g ->
                      new Decision(
                          g.integer(0, 4095),
                          g.pick(List.of(Decisions.What.values())),
                          g.integer(0, 500),
                          g.integer(0, 1439),
                          g.integer(-1, 119),
                          g.bits()));
          Decisions decisions = new Decisions();
          decisions.add(1, Decisions.What.LEFT, 0, 0, -1, 0);
          decisions.clear();
          filed.forEach(d -> decisions.add(d.who, d.what, d.clause, d.value, d.kind, d.key));
          assertThat(list(decisions)).isEqualTo(filed);
        });
  }

  private static List<Decision> list(Decisions decisions) {
    List<Decision> all = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      all.add(
          new Decision(
              decisions.subject(i),
              decisions.what(i),
              decisions.clause(i),
              decisions.value(i),
              decisions.kind(i),
              decisions.key(i)));
    }
    return all;
  }
}
