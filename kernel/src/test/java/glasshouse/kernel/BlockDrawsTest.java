package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All draws of a block at once are the draws of each. */
class BlockDrawsTest {
  @Test
  void everyoneHasTheLuckThatAskingThemAloneGives() {
    BlockDraws draws = new BlockDraws();
    forAll(
        200,
        gen -> {
          long key = gen.bits();
          long first = (long) gen.integer(0, 1 << 18) << Population.BLOCK_SHIFT;
          int ordinal = (int) gen.bits();
          long[] bits = draws.of(key, first, ordinal);
          assertThat(bits).hasSize(Population.BLOCK);
          for (int place = 0; place < bits.length; place++) {
            assertThat(bits[place]).isEqualTo(Draws.bits(key, first + place, ordinal));
          }
        });
  }
}
