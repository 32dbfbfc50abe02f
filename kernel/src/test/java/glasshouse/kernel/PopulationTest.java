package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PopulationTest {
  @Test
  void aBlockIs4096PeopleAndADistrict16Blocks() {
    assertThat(Population.BLOCK).isEqualTo(4096).isEqualTo(1 << Population.BLOCK_SHIFT);
    assertThat(Population.DISTRICT).isEqualTo(65_536).isEqualTo(1 << Population.DISTRICT_SHIFT);
    assertThat(Population.DISTRICT).isEqualTo(Population.BLOCK * Population.DISTRICT_BLOCKS);
  }

  @Test
  void aCityOf100000Has25Blocks() {
    Population city = new Population(100_000);
    assertThat(city.blocks()).isEqualTo(25);
    assertThat(city.sizeOf(0)).isEqualTo(4096);
    assertThat(city.sizeOf(23)).isEqualTo(4096);
    assertThat(city.sizeOf(24)).isEqualTo(100_000 - 24 * 4096);
    assertThat(city.districts()).isEqualTo(2);
    assertThat(city.sizeOfDistrict(1)).isEqualTo(100_000 - 65_536);
  }

  @Test
  void aFullBlockIsNotFollowedByAnEmptyOne() {
    assertThat(new Population(4096).blocks()).isEqualTo(1);
    assertThat(new Population(4097).blocks()).isEqualTo(2);
    assertThat(new Population(4097).sizeOf(1)).isEqualTo(1);
    assertThat(new Population(65_536).districts()).isEqualTo(1);
    assertThat(new Population(65_537).sizeOfDistrict(1)).isEqualTo(1);
  }

  @Test
  void theSmallestAndTheGreatestHavePlace() {
    assertThat(new Population(1).blocks()).isEqualTo(1);
    assertThat(new Population(1).sizeOf(0)).isEqualTo(1);
    Population greatest = new Population(Integer.MAX_VALUE);
    assertThat(greatest.blocks()).isEqualTo(1 << 19);
    assertThat(greatest.sizeOf(greatest.blocks() - 1)).isEqualTo(4095);
    assertThat(greatest.districts()).isEqualTo(1 << 15);
    assertThat(greatest.sizeOfDistrict(greatest.districts() - 1)).isEqualTo(65_535);
  }

  @Test
  void everybodyLivesInOneBlockAndOneDistrict() {
    forAll(
        200,
        gen -> {
          Population population = new Population(gen.integer(1, 3_000_000));
          long inBlocks = 0;
          for (int block = 0; block < population.blocks(); block++) {
            assertThat(population.sizeOf(block)).isBetween(1, Population.BLOCK);
            inBlocks += population.sizeOf(block);
          }
          long inDistricts = 0;
          for (int district = 0; district < population.districts(); district++) {
            inDistricts += population.sizeOfDistrict(district);
          }
          assertThat(inBlocks).isEqualTo(population.people()).isEqualTo(inDistricts);
        });
  }

  @Test
  void aFullBlockStaysAsItIsWhenThePopulationGrows() {
    forAll(
        200,
        gen -> {
          Population before = new Population(gen.integer(4096, 1_000_000));
          Population after = new Population(gen.integer(before.people(), 2_000_000));
          int block = gen.integer(0, before.people() / Population.BLOCK - 1);
          assertThat(after.sizeOf(block))
              .isEqualTo(before.sizeOf(block))
              .isEqualTo(Population.BLOCK);
        });
  }

  @Test
  void nobodyIsNoPopulation() {
    assertThatThrownBy(() -> new Population(0)).hasMessageContaining("people: was 0");
    assertThatThrownBy(() -> new Population(-1)).hasMessageContaining("people: was -1");
  }
}
