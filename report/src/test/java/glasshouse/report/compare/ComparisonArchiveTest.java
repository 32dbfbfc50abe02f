package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.lab.RunFolder;
import glasshouse.lab.compare.Compared;
import glasshouse.lab.compare.ComparisonTables;
import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Fates;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.tables.Column;
import glasshouse.lab.tables.Table;
import glasshouse.report.table.DataDictionary;
import glasshouse.report.table.Sql;
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

/** What stands in the folder of a comparison. */
final class ComparisonArchiveTest {
  private static final int REPLICATES = 3;
  private static final int SLICES = 14;
  private static final int FATES = 4;

  @TempDir private static Path temp;

  private static Compared compared;
  private static Path folder;

  @BeforeAll
  static void live() throws IOException {
    compared =
        Small.live(
            REPLICATES,
            true,
            Small.scenario("the-article"),
            Small.scenario("ordinary-life"),
            Small.scenario("cameras-only"));
    folder = write(compared, "all", true);
  }

  private static Path write(Compared compared, String name, boolean csv) throws IOException {
    Path path = temp.resolve(name);
    RunFolder making = RunFolder.create(path, "compare.json", f -> Files.writeString(f, "{}"));
    ComparisonArchive.write(compared, Small.circumstances("compare"), making, csv);
    making.settle("plan.json"); // as the runner does when all is written
    return path;
  }

  private static List<String> files(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  /** The first column that a query answers with; a table is called by its name in braces. */
  private static List<String> ask(String sql) throws SQLException {
    return Asked.of(folder, ComparisonTables.tables(), sql);
  }

  private static long count(String table) throws SQLException {
    return Long.parseLong(ask("select count(*) from {" + table + "}").getFirst());
  }

  @Test
  void itHoldsPageTablesAndDictionaryAndNothingHalfDone() throws IOException {
    List<String> expected =
        new ArrayList<>(List.of("compare.json", ComparisonArchive.PAGE, DataDictionary.FILE));
    ComparisonTables.tables().forEach(table -> expected.add(table.name() + ".parquet"));
    Path plain =
        write(
            Small.live(1, false, Small.scenario("cameras-only"), Small.scenario("ordinary-life")),
            "plain",
            false);
    assertThat(files(plain)).containsExactlyInAnyOrderElementsOf(expected);
    ComparisonTables.tables().forEach(table -> expected.add(table.name() + ".csv"));
    assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Files.readString(folder.resolve(DataDictionary.FILE)))
        .isEqualTo(DataDictionary.ofComparisons());
  }

  @Test
  void everyTableHasItsColumnsAndSaysWhatTheyAre() throws SQLException {
    for (Table table : ComparisonTables.tables()) {
      String describe = "(describe select * from {" + table.name() + "})";
      assertThat(ask("select column_name from " + describe)).isEqualTo(table.head());
      assertThat(ask("select column_type from " + describe))
          .isEqualTo(table.columns().stream().map(Column::type).map(Enum::name).toList());
      String file = Sql.text(folder.resolve(table.name() + ".parquet").toString());
      String meta =
          "select decode(value) from parquet_kv_metadata(" + file + ") where decode(key) = ";
      assertThat(ask(meta + "'synthetic'"))
          .containsExactly("every person in this file is synthetic");
      Column first = table.columns().getFirst();
      assertThat(ask(meta + Sql.text("column." + first.name())).getFirst())
          .contains(first.label(), first.about());
    }
  }

  @Test
  void everythingFoundHasItsRow() throws SQLException {
    int pairs = 2;
    assertThat(count("effects")).isEqualTo(compared.contrasts().size());
    long standing = (long) Fates.Aspect.values().length * FATES;
    assertThat(count("fates")).isEqualTo(REPLICATES * pairs * SLICES * standing);
    assertThat(count("draws"))
        .isEqualTo(compared.drawn().stream().mapToLong(s -> s.numbers().size()).sum())
        .isPositive();
    List<Forks> forks = compared.assumed().stream().flatMap(s -> s.forks().stream()).toList();
    assertThat(count("forks")).isEqualTo(forks.stream().mapToLong(f -> f.counts().size()).sum());
    assertThat(ask("select sum(people) from {forks}").getFirst())
        .isEqualTo(String.valueOf(forks.stream().mapToLong(Forks::parted).sum()));
    long finite = 0;
    for (Society society :
        Stream.concat(compared.assumed().stream(), compared.drawn().stream()).toList()) {
      for (double[][] world : society.values()) {
        for (double[] measure : world) {
          for (double value : measure) {
            finite += Double.isFinite(value) ? 1 : 0;
          }
        }
      }
    }
    assertThat(count("societies")).isEqualTo(finite);
  }

  @Test
  void effectsHoldEveryContrastToTheLastDigit() throws SQLException {
    List<String> expected = compared.contrasts().stream().map(ComparisonArchiveTest::line).toList();
    assertThat(
            ask(
                "select concat_ws('|', a, b, measure, \"group\", sex, age, income, societies, difference::varchar,"
                    + " coalesce(luck_low::varchar, ''), coalesce(ignorance_high::varchar, '')) from {effects}"))
        .hasSameSizeAs(expected)
        .zipSatisfy(expected, ComparisonArchiveTest::same);
  }

  private static String line(Contrast c) {
    return String.join(
        "|",
        c.first(),
        c.other(),
        c.measure().id(),
        c.slice().groupLabel(),
        c.slice().sexLabel(),
        c.slice().ageLabel(),
        c.slice().incomeLabel(),
        String.valueOf(c.societies()),
        String.valueOf(c.difference()),
        number(c.luck().low()),
        number(c.ignorance().high()));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? String.valueOf(value) : "";
  }

  private static void same(String read, String expected) {
    String[] one = read.split("\\|", -1);
    String[] other = expected.split("\\|", -1);
    for (int i = 0; i < other.length; i++) {
      if (i >= 8 && !other[i].isEmpty()) {
        assertThat(Double.parseDouble(one[i])).as(expected).isEqualTo(Double.parseDouble(other[i]));
      } else {
        assertThat(one[i]).as(expected).isEqualTo(other[i]);
      }
    }
  }

  /** Two tables that were written on ways of their own say the same. */
  @Test
  void societiesAddUpToTheEffects() throws SQLException {
    String level =
        "(select measure, \"group\", sex, age, income, avg(value) as v from {societies}"
            + " where assumptions = 'assumed' and scenario = '%s' group by all having count(*) = "
            + REPLICATES
            + ")";
    String off =
        "select e.measure from {effects} e join "
            + level.replace("%s", "the-article")
            + " a using (measure, \"group\", sex, age, income) join "
            + level.replace("%s", "cameras-only")
            + " b using (measure, \"group\", sex, age, income)"
            + " where e.b = 'cameras-only' and abs(a.v - b.v - e.difference) > 1e-9 * (1 + abs(a.v))";
    assertThat(ask(off)).isEmpty();
    assertThat(
            Long.parseLong(
                ask(off.replace("select e.measure", "select count(*)").replace("> 1e-9", "<= 1e-9"))
                    .getFirst()))
        .isGreaterThan(300);
  }

  @Test
  void assumptionsThatWereDrawnStandBesideWhatTheyWere() throws SQLException {
    assertThat(ask("select count(distinct path) from {draws}").getFirst())
        .isEqualTo(String.valueOf(compared.drawn().getFirst().numbers().size()));
    assertThat(ask("select count(*) from {draws} where value <> as_assumed").getFirst())
        .isNotEqualTo("0");
  }
}
