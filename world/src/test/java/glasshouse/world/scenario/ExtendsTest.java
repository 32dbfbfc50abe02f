package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.file;
import static glasshouse.world.scenario.Reading.lines;
import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.scoring.RulebookSpec.Expiry;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.ActSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsTest {
  @TempDir Path folder;

  private static ActSpec act(Scenario scenario, String id) {
    return scenario.acts().stream().filter(act -> act.id().equals(id)).findFirst().orElseThrow();
  }

  private static SensorSpec sensor(Scenario scenario, String id) {
    return scenario.sensors().stream()
        .filter(sensor -> sensor.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void mergesMapsDeeplyAndReplacesLists() {
    Scenario child =
        read(
            "extends: the-article\n"
                + "sensors: {street-cameras: {per-1000-people: 300, sees: [jaywalking], identify:"
                + " {miss: 5 %}}}");
    SensorSpec cameras = sensor(child, "street-cameras");
    assertThat(cameras.settings().numbers())
        .containsEntry("per-1000-people", 300.0)
        .containsEntry("miss", 0.05);
    assertThat(cameras.settings().number("gallery")).isEqualTo(10_000_000);
    assertThat(cameras.sees()).containsExactly("jaywalking");
  }

  @Test
  void switchesEntriesOff() {
    Scenario child =
        read(
            """
            extends: the-article
            sensors: {search-engine: off}
            rulebook: {rules: {r-sensitive-search: off}, grades: {AA: off}}
            consequences:
              {privileges: {when: {grade: AAA}}, fast-lane: {when: {grade: AAA}}, no-fast-trains: off,
               hospital-without-deposit: off, dating-boost: off, flats-first: off, searched-after-misconduct: off}
            lists: {transport-misconduct: off}
            """);
    assertThat(child.sensors())
        .extracting(SensorSpec::id)
        .doesNotContain("search-engine")
        .contains("street-cameras");
    assertThat(child.rulebook().rules())
        .extracting("id")
        .doesNotContain("r-sensitive-search")
        .contains("r-theft");
    assertThat(child.rulebook().grades())
        .extracting("name")
        .containsExactly("AAA", "A", "B", "C", "D");
    assertThat(child.lists())
        .extracting("id")
        .doesNotContain("transport-misconduct")
        .contains("judgment-defaulters", "public-order", "wanted");
  }

  @Test
  void takesTheWholeRulebookAway() {
    assertThat(problems("extends: the-article\nrulebook: off"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("there is no such grade, nor any other"));
    String off =
        "{honours: off, privileges: off, dearer-life-at-c: off, dearer-life-at-d: off,"
            + " no-work-at-d: off, fast-lane: off, searched-at-b: off, searched-at-c-and-d: off,"
            + " hospital-without-deposit: off, hospital-deposit-at-d: off, dating-boost: off, shown-last: off,"
            + " flats-first: off, flats-last: off}";
    Scenario without = read("extends: the-article\nrulebook: off\nconsequences: " + off);
    assertThat(without.rulebook().grades()).isEmpty();
    assertThat(without.rulebook().rules()).isEmpty();
  }

  @Test
  void wantsNewNamesToSaySo() {
    String act = "rate: 0.1 /day, domain: test, gravity: 1}}";
    assertThat(problems("extends: the-article\nacts: {my-own-act: {" + act))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains("acts.my-own-act: unknown name; a new one says new: true"));
    assertThat(
            act(read("extends: the-article\nacts: {my-own-act: {new: true, " + act), "my-own-act")
                .rate())
        .isEqualTo(0.1);
    assertThat(problems("extends: the-article\nacts: {jaywalking: {new: true, " + act))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("is not new: the parent has it"));
  }

  @Test
  void mergesRulesWrittenAsAListByTheirId() {
    Scenario child =
        read(
            """
            extends: the-article
            rulebook:
              rules:
                - {id: r-jaywalking, points: -1}
                - {id: r-more, new: true, on: quiet-help, points: 2}
            """);
    assertThat(child.rulebook().rules())
        .filteredOn(rule -> rule.id().equals("r-jaywalking"))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.points()).isEqualTo(-1);
              assertThat(rule.cap()).isPresent();
            });
    assertThat(child.rulebook().rules().getLast().id()).isEqualTo("r-more");
    assertThat(child.rulebook().rules()).hasSize(load("the-article").rulebook().rules().size() + 1);
  }

  @Test
  void replacesAConditionAndAModeOfExpiryWhole() {
    Scenario child =
        read(
            """
            extends: the-article
            rulebook: {expiry: {mode: exact, after: 2 years}}
            consequences: {no-travel: {when: {grade: D}}}
            """);
    assertThat(child.rulebook().expiry()).isEqualTo(new Expiry.Exact(24));
    assertThat(child.consequences())
        .filteredOn(consequence -> consequence.id().equals("no-travel"))
        .singleElement()
        .satisfies(
            consequence -> assertThat(consequence.when()).isEqualTo(new When.Graded(List.of("D"))));
  }

  @Test
  void followsFilesRelativeToTheChild() {
    file(
        folder,
        "middle.yaml",
        "extends: the-article\n"
            + "society: {people: 5000}\n"
            + "acts: {mine: {new: true, rate: 1 /day, domain: x, gravity: 0}}");
    String leaf =
        file(
            folder,
            "leaf.yaml",
            "extends: ./middle.yaml\ntitle: Leaf\nacts: {mine: {rate: 2 /day}}");
    Scenario scenario = load(leaf);
    assertThat(scenario.id()).isEqualTo("leaf");
    assertThat(scenario.title()).isEqualTo("Leaf");
    assertThat(scenario.people()).isEqualTo(5000);
    assertThat(act(scenario, "mine").rate()).isEqualTo(2);
  }

  @Test
  void tellsCircles() {
    file(folder, "a.yaml", "extends: b.yaml");
    file(folder, "b.yaml", "extends: c.yaml");
    String start = file(folder, "c.yaml", "extends: a.yaml");
    assertThat(lines(() -> load(start)))
        .singleElement()
        .satisfies(
            line -> assertThat(line).contains("b.yaml:1:10 extends: goes round in a circle"));
    String self = file(folder, "self.yaml", "extends: self.yaml");
    assertThat(lines(() -> load(self)))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("circle"));
  }

  @Test
  void tellsParentsThatAreNotThere() {
    assertThat(problems("extends: the-artcle"))
        .containsExactly(
            "test:1:10 extends: there is no such scenario (a file ends in .yaml) (was the-artcle)."
                + " Maybe: the-article");
    assertThat(lines(() -> load("the-artcle")))
        .singleElement()
        .satisfies(line -> assertThat(line).endsWith("Maybe: the-article"));
    assertThat(lines(() -> load(file(folder, "x.yaml", "extends: y.yaml"))))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("there is no such file (was y.yaml"));
    assertThat(lines(() -> load(folder + "/none.yaml")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("no such file"));
    assertThat(lines(() -> load(folder + "/")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("cannot be read"));
  }

  @Test
  void letsNoTextReachForFiles() {
    assertThat(problems("extends: ../../etc/passwd.yaml"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("cannot extend a file"));
  }
}
