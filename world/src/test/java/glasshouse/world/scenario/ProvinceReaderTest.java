package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.ProvinceSpec;
import glasshouse.world.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProvinceReaderTest {
  private static final String HEAD = "extends: the-article\nsociety:\n  provinces:\n";

  @Test
  void theNationHasThirtyOneThatSumToTheCensus() {
    Scenario nation = load("nation");
    List<ProvinceSpec> all = nation.society().provinces();
    assertThat(all).hasSize(31);
    assertThat(all.stream().mapToDouble(ProvinceSpec::people).sum()).isBetween(1409.7, 1409.9);
    assertThat(all.stream().filter(ProvinceSpec::pilot).map(ProvinceSpec::id))
        .containsExactly("fujian", "jiangsu", "shandong", "zhejiang");
    assertThat(nation.rulebook().pilots()).isTrue();
    assertThat(nation.hasPilots()).isTrue();
    assertThat(Warnings.of(nation)).isEmpty();
  }

  @Test
  void theirOrderIsThatOfTheirNames() {
    Scenario two =
        read(HEAD + "    b: {new: true, people: 1}\n    a: {new: true, people: 2, pilot: true}\n");
    assertThat(two.society().provinces())
        .containsExactly(
            new ProvinceSpec("a", 2, 1, 1, true), new ProvinceSpec("b", 1, 1, 1, false));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    String text =
        HEAD
            + """
                north: {new: true, people: -3, income: 0, cameras: 4}
                south: {new: true, peple: 2, pilot: maybe}
                East Side: {new: true, people: 1, cameras: 2}
            """;
    assertThat(problems(text).stream().map(line -> line.split(" \\(|\\. ")[0]))
        .anySatisfy(
            line -> assertThat(line).contains("4:32 society.provinces.north.people: is too small"))
        .anySatisfy(
            line -> assertThat(line).contains("society.provinces.north.income: is too small"))
        .anySatisfy(
            line -> assertThat(line).contains("5:12 society.provinces.south.people: is missing"))
        .anySatisfy(
            line -> assertThat(line).contains("5:24 society.provinces.south.peple: unknown key"))
        .anySatisfy(
            line -> assertThat(line).contains("society.provinces.south.pilot: there is no such"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("society.provinces.south.income: is missing, and others have it"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("society.provinces.south.cameras: is missing, and others have it"))
        .anySatisfy(line -> assertThat(line).contains("society.provinces.East Side: is no name"));
    assertThat(problems(text)).anySatisfy(line -> assertThat(line).contains("Maybe: people"));
  }

  @Test
  void somebodyMustLiveThere() {
    assertThat(problems(HEAD + "    a: {new: true, people: 0}\n    b: {new: true, people: 0}\n"))
        .singleElement()
        .asString()
        .contains("4:5 society.provinces: have no people at all");
  }

  @Test
  void aNameThatIsHereTwiceOrUnknownIsTold() {
    assertThat(problems(HEAD + "    a: {new: true, people: 1}\n    a: {new: true, people: 2}\n"))
        .anySatisfy(line -> assertThat(line).contains("5:5"));
    assertThat(problems("extends: nation\nsociety: {provinces: {shangai: {pilot: true}}}\n"))
        .singleElement()
        .asString()
        .contains("society.provinces.shangai: unknown name")
        .contains("shanghai");
  }

  @Test
  void thereAreAtMostFiveHundred() {
    String rows =
        IntStream.rangeClosed(0, 500)
            .mapToObj(p -> "    p" + p + ": {new: true, people: 1}\n")
            .collect(Collectors.joining());
    assertThat(problems(HEAD + rows)).anySatisfy(line -> assertThat(line).contains("500"));
  }

  @Test
  void whatIsInPilotsAloneNeedsAPilot() {
    List<String> problems =
        problems(
            """
            extends: the-article
            society: {provinces: {a: {new: true, people: 1}}}
            sensors: {game-partner: {where: pilots}}
            rulebook: {where: pilots}
            consequences: {no-travel: {where: pilots}}
            """);
    assertThat(problems).hasSize(3);
    assertThat(problems.get(1))
        .contains("4:19 rulebook.where: is nowhere: no province has a pilot");
    assertThat(problems.get(0)).contains("3:33 sensors.game-partner.where: is nowhere");
    assertThat(problems.get(2)).contains("5:35 consequences.no-travel.where: is nowhere");
    assertThat(problems("extends: the-article\nrulebook: {where: pilot}\n"))
        .singleElement()
        .asString()
        .contains("pilots");
  }

  @Test
  void warnsOfProvincesWithoutANeighbourhoodAndOfPilotsOfNothing() {
    assertThat(Warnings.of(load("nation", "society.people=100_000")))
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .contains(
            "society.provinces: neighbourhoods are of 4096 people: with so few in all, none is of beijing,")
        .contains("tibet");
    assertThat(
            Warnings.of(
                load("the-article", "society.provinces={a: {new: true, people: 1, pilot: true}}")))
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .contains("society.provinces.a.pilot: is a pilot of nothing");
  }

  @Test
  void theTwinHasTheProvincesAndNoPilot() {
    Scenario nation = load("nation");
    assertThat(nation.twin().society().provinces()).hasSize(31).noneMatch(ProvinceSpec::pilot);
    assertThat(nation.twin().hasPilots()).isFalse();
    Scenario everywhere = load("nation", "society.provinces.gansu.pilot=true");
    assertThat(Differences.between(nation.twin(), everywhere.twin())).isEmpty();
  }
}
