package glasshouse.world.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void findsWhatWasMeant() {
    List<String> known = List.of("jaywalking", "littering", "fare-evasion");
    assertThat(Nearest.to("jaywaking", known)).containsExactly("jaywalking");
    assertThat(Nearest.to("litterign", known)).containsExactly("littering");
    assertThat(Nearest.to("singing", known)).isEmpty();
  }

  @Test
  void countsLettersPutInLeftOutChangedOrSwapped() {
    assertThat(Nearest.distance("abc", "abc")).isZero();
    assertThat(Nearest.distance("abc", "acb")).isEqualTo(1);
    assertThat(Nearest.distance("abc", "abcd")).isEqualTo(1);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
  }
}
