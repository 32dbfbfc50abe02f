package glasshouse.lab.cause;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.behaviour.VoiceTheory;
import glasshouse.world.scenario.Scenario;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A scenario chooses how people decide to speak up; Epstein's rule is the usual one. */
class VoiceTheoriesTest {
  @Test
  void everyTheoryMakesAnotherSocietyInWhichSomeSpeakAndSomeCriticsDoNot() {
    Set<Long> fingerprints = new HashSet<>();
    for (VoiceTheory theory : VoiceTheory.values()) {
      Life life = Life.of(with(theory));
      long critics = life.count("voice/critics");
      long silent = life.count("voice/silent-critics");
      assertThat(silent).as("%s: some critics are silent", theory).isPositive();
      assertThat(critics).as("%s: some critics speak", theory).isGreaterThan(silent);
      fingerprints.add(life.fingerprint());
    }
    assertThat(fingerprints).hasSize(VoiceTheory.values().length);
  }

  @Test
  void theUsualOneIsEpsteinsAndATwinHasTheSame() {
    assertThat(Towns.theArticle().voice()).isEqualTo(VoiceTheory.EPSTEIN);
    assertThat(Life.of(Towns.theArticle()).fingerprint())
        .isEqualTo(Life.of(with(VoiceTheory.EPSTEIN)).fingerprint());
    assertThat(with(VoiceTheory.THRESHOLD).twin().voice()).isEqualTo(VoiceTheory.THRESHOLD);
  }

  private static Scenario with(VoiceTheory theory) {
    String name = theory.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Towns.theArticle("voice=" + name);
  }
}
