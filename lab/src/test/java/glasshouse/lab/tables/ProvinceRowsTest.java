package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.lab.Plan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of provinces agrees with that of neighbourhoods and with the measures of the run. */
class ProvinceRowsTest {
  @TempDir private Path temp;

  @Test
  void everyProvinceHasARowInEachWorldAndTheirMeansAreThoseOfItsBlocks() {
    Recorded run =
        Recorded.of(
            Plan.twins(
                Recorded.busy(
                    "society.people=12288",
                    "rulebook.where=pilots",
                    "society.provinces={east: {new: true, people: 2, income: 3, cameras: 10, pilot: true},"
                        + " west: {new: true, people: 1, income: 6, cameras: 40}}")),
            2,
            temp.resolve("two"));
    Rows provinces = run.rows("provinces");
    assertThat(provinces.size()).isEqualTo(4);
    for (String world : List.of("system", "twin")) {
      Rows here = provinces.where("world", world);
      assertThat(here.sum("people")).isEqualTo(12_288);
      assertThat(here.sum("blocks")).isEqualTo(3);
      Rows blocks = run.rows("blocks").where("world", world);
      for (String province : List.of("east", "west")) {
        Rows of = blocks.where("province", province);
        assertThat(of.size()).isEqualTo(province.equals("east") ? 2 : 1);
        double purses =
            of.all().stream().mapToDouble(r -> r.number("purse") * r.number("adults")).sum();
        assertThat(here.where("province", province).only().number("purse"))
            .isCloseTo(purses / of.sum("adults"), within(1e-6));
      }
    }
    Rows system = provinces.where("world", "system");
    assertThat(system.where("province", "east").only().number("income"))
        .isCloseTo(0.75, within(1e-9));
    assertThat(system.where("province", "west").only().number("cameras"))
        .isCloseTo(2000, within(1e-6));
    assertThat(system.where("province", "west").only().number("score")).isEqualTo(1000);
    assertThat(system.where("province", "east").only().number("score")).isLessThan(1000);
    double all =
        system.all().stream()
            .mapToDouble(r -> r.number("wrong_sanctions") * r.number("people"))
            .sum();
    double whole =
        run.rows("effects")
            .where("measure", "wrong-sanctions")
            .where(
                row ->
                    row.key("group", "sex", "age", "income")
                        .equals(List.of("all", "all", "all", "all")))
            .only()
            .number("system");
    assertThat(all / 12_288).isCloseTo(whole, within(1e-6));
  }
}
