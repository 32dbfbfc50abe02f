package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PurposeTest {
  @Test
  void theHashDependsOnNothingButTheName() {
    Purpose alone = Purpose.of("see/street-cameras/jaywalking");
    Purpose.of("a purpose asked for in between");
    Purpose again =
        Purpose.of(new StringBuilder("jaywalking").insert(0, "see/street-cameras/").toString());
    assertThat(again).isEqualTo(alone);
    assertThat(again.hash())
        .isEqualTo(alone.hash())
        .isEqualTo(Mixer.hash("see/street-cameras/jaywalking"));
  }

  @Test
  void anotherNameHasAnotherHash() {
    assertThat(Purpose.of("id/gate/fare").hash()).isNotEqualTo(Purpose.of("fm/gate/fare").hash());
    assertThat(Purpose.of("act/a").hash())
        .isNotEqualTo(Purpose.of("act/A").hash())
        .isNotEqualTo(Purpose.of("act/a ").hash());
  }
}
