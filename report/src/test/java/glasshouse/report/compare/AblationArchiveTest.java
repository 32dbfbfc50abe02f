package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.RunFolder;
import glasshouse.lab.ablate.Ablated;
import glasshouse.lab.ablate.AblationTables;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import glasshouse.report.table.DataDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder of an ablation. */
final class AblationArchiveTest {
  @TempDir private static Path temp;

  private static Ablated ablated;
  private static Path folder;

  @BeforeAll
  static void live() throws IOException {
    ablated = Small.ablate(2, true, Small.scenario("cameras-only"));
    folder = write(ablated, "all", true);
  }

  private static Path write(Ablated ablated, String name, boolean csv) throws IOException {
    Path path = temp.resolve(name);
    RunFolder making = RunFolder.create(path, "ablate.json", f -> Files.writeString(f, "{}"));
    AblationArchive.write(ablated, Small.circumstances("ablate"), making, csv);
    making.settle("plan.json");
    return path;
  }

  /** The first column that a query answers with; a table is called by its name in braces. */
  private static List<String> ask(String sql) throws SQLException {
    return Asked.of(folder, AblationTables.tables(), sql);
  }

  @Test
  void itHoldsPageTablesAndDictionaryAndNothingHalfDone() throws IOException {
    List<String> expected =
        new ArrayList<>(List.of("ablate.json", AblationArchive.PAGE, DataDictionary.FILE));
    for (Table table : AblationTables.tables()) {
      expected.addAll(List.of(table.name() + ".parquet", table.name() + ".csv"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(Files.readString(folder.resolve(DataDictionary.FILE)))
        .isEqualTo(DataDictionary.ofAblations());
    assertThat(Files.readString(folder.resolve(AblationArchive.PAGE)))
        .isEqualTo(AblationPage.of(ablated, Small.circumstances("ablate")));
  }

  @Test
  void everyTableHasItsColumnsAndSaysWhatTheyAre() throws SQLException {
    for (Table table : AblationTables.tables()) {
      String describe = "(describe select * from {" + table.name() + "})";
      assertThat(ask("select column_name from " + describe)).isEqualTo(table.head());
      assertThat(ask("select column_type from " + describe))
          .isEqualTo(table.columns().stream().map(Column::type).map(Enum::name).toList());
    }
  }

  @Test
  void everyPartHasItsRowWithItsReason() throws SQLException {
    List<String> expected =
        ablated.parts().stream()
            .map(
                p -> String.join("|", p.kind(), p.id(), "" + p.ordinary(), "" + p.inert(), p.why()))
            .toList();
    assertThat(
            ask(
                "select concat_ws('|', kind, id, ordinary::varchar, inert::varchar, coalesce(why, '')) from {parts}"))
        .isEqualTo(expected);
    assertThat(ask("select id from {parts} where not ordinary and kind <> 'loop'"))
        .containsExactly("street-cameras");
  }

  @Test
  void effectsHoldEveryContrastToTheLastDigit() throws SQLException {
    List<String> expected = new ArrayList<>();
    add(expected, "cameras-only|whole|whole", ablated.total());
    for (Ablated.Part part : ablated.parts()) {
      add(expected, part.id() + "|" + part.kind() + "|off", part.effects());
      add(expected, part.id() + "|" + part.kind() + "|alone", part.alone());
    }
    assertThat(
            ask(
                "select concat_ws('|', part, kind, way, measure, \"group\", societies) from {effects}"))
        .isEqualTo(expected)
        .hasSizeGreaterThan(1000);
    for (String way : List.of("whole", "off", "alone")) {
      Stream<Contrast> contrasts =
          switch (way) {
            case "whole" -> ablated.total().stream();
            case "off" -> ablated.parts().stream().flatMap(p -> p.effects().stream());
            default -> ablated.parts().stream().flatMap(p -> p.alone().stream());
          };
      List<Contrast> all = contrasts.toList();
      numbers(way, "level_with", all.stream().map(Contrast::level).toList());
      numbers(way, "level_without", all.stream().map(Contrast::otherLevel).toList());
      numbers(way, "difference", all.stream().map(Contrast::difference).toList());
      numbers(way, "luck_low", all.stream().map(c -> c.luck().low()).toList());
      numbers(way, "luck_high", all.stream().map(c -> c.luck().high()).toList());
      numbers(way, "ignorance_low", all.stream().map(c -> c.ignorance().low()).toList());
      numbers(way, "ignorance_high", all.stream().map(c -> c.ignorance().high()).toList());
    }
  }

  private static void add(List<String> to, String part, List<Contrast> contrasts) {
    contrasts.forEach(
        c ->
            to.add(
                String.join(
                    "|", part, c.measure().id(), c.slice().groupLabel(), "" + c.societies())));
  }

  private static void numbers(String way, String column, List<Double> expected)
      throws SQLException {
    List<Double> read =
        ask("select coalesce(" + column + ", 'nan') from {effects} where way = '" + way + "'")
            .stream()
            .map(Double::valueOf)
            .toList();
    assertThat(read).as(way + " " + column).isEqualTo(expected);
  }

  @Test
  void interactionsAddUp() throws SQLException {
    assertThat(ask("select measure from {interactions}"))
        .isEqualTo(ablated.interactions().stream().map(i -> i.measure().id()).toList());
    // two tables that were written on ways of their own say the same
    String off =
        "(select measure, sum(difference) as s from {effects} where way = 'off' and kind <> 'loop' and \"group\" = 'all'"
            + " group by measure)";
    String apart =
        "select count(*) from {interactions} i join "
            + off
            + " using (measure) where abs(i.sum - s) %s 1e-9 * (1 + abs(s))";
    assertThat(ask(apart.replace("%s", ">"))).containsExactly("0");
    assertThat(Long.parseLong(ask(apart.replace("%s", "<=")).getFirst())).isGreaterThan(30);
  }

  @Test
  void oneSocietyWithFixedAssumptionsLeavesIntervalsEmpty() throws SQLException, IOException {
    Path before = folder;
    try {
      folder = write(Small.ablate(1, false, Small.scenario("cameras-only")), "one", false);
      assertThat(
              ask(
                  "select count(*) from {effects} where luck_low is not null or ignorance_low is not null"))
          .containsExactly("0");
      assertThat(ask("select count(*) from {draws}")).containsExactly("0");
      assertThat(ask("select count(*) from {interactions} where luck_high is not null"))
          .containsExactly("0");
    } finally {
      folder = before;
    }
  }
}
