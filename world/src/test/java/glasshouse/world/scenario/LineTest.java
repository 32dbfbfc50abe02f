package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** DESIGN section 1: no input carries a record about an individual, and none may be added. */
class LineTest {
  static final List<String> REFUSED = List.copyOf(Line.REFUSED);

  @ParameterizedTest
  @FieldSource("REFUSED")
  void noPlaceOfAScenarioTakesAKeyThatCouldCarryRecordsAboutIndividuals(String key) {
    String everywhere =
        """
        extends: the-article
        society: {KEY: [1], tables: {KEY: [1], wages: {KEY: [1]}}}
        acts: {jaywalking: {KEY: [1]}}
        sensors: {street-cameras: {KEY: [1], identify: {KEY: [1]}}}
        lists: {judgment-defaulters: {KEY: [1]}}
        consequences: {no-travel: {KEY: [1], when: {KEY: [1]}}}
        rulebook: {KEY: [1], rules: {r-theft: {KEY: [1]}}}
        KEY: [1]
        """
            .replace("KEY", key);
    assertThat(problems(everywhere))
        .filteredOn(line -> line.contains(key + ": carries records about individuals"))
        .as("refused in all twelve places")
        .hasSize(12);
  }

  @Test
  void noTableHasMoreThan500Rows() {
    String rows = String.join(", ", Collections.nCopies(501, "[1, 0.2]"));
    assertThat(
            problems(
                "extends: ordinary-life\nsociety: {tables: {workplace-sizes: {values: ["
                    + rows
                    + "]}}}"))
        .singleElement()
        .satisfies(
            line -> assertThat(line).contains("has more than 500 rows: inputs are marginals"));
    String fewer = String.join(", ", Collections.nCopies(500, "[1, 0.2]"));
    assertThat(
            problems(
                "extends: ordinary-life\nsociety: {tables: {workplace-sizes: {values: ["
                    + fewer
                    + "]}}}"))
        .isEmpty();
  }

  @Test
  void noListOfPeopleCanBeGivenInPlaceOfTheirNumber() {
    assertThat(problems("extends: ordinary-life\nsociety: {people: [anna, bela]}"))
        .singleElement()
        .satisfies(
            line -> assertThat(line).contains("society.people: is not what is wanted (was a list"));
  }
}
