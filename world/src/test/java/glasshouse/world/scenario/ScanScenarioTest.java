package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.load;
import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.world.scenario.Scenario.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a scan and what follows from its marks are written, and what is wrong with them. */
class ScanScenarioTest {
  private static final String ROOM =
      """
      extends: ordinary-life
      sensors:
        room: {new: true, mechanism: scan, every: 30, hours: 7, recognised: {read: 80 %}, engaged: {read: 100 %, neutral: 1}, domain: school, gravity: 1}
      consequences:
      """;

  private static List<String> told(String consequence) {
    return problems(
        ROOM + "  mine: {new: true, " + consequence + ", domain: school, gravity: 1}\n");
  }

  @Test
  void aScanAndWhatFollowsAreRead() {
    Scenario scenario =
        read(
            ROOM
                + "  told: {new: true, when: {below-pass-mark: room}, do: tell-parents, domain: school,"
                + " gravity: 1}\n"
                + "  places: {new: true, when: {recorded: room}, do: [{school-places: 30 %}],"
                + " domain: school, gravity: 1}\n");
    var room = scenario.sensors().stream().filter(s -> s.id().equals("room")).findFirst();
    assertThat(room.orElseThrow().sees()).isEmpty();
    assertThat(room.orElseThrow().settings().number("memory")).isEqualTo(10);
    assertThat(room.orElseThrow().settings().entry("recognised", "read", 0)).isEqualTo(0.8);
    assertThat(scenario.consequences())
        .extracting("when")
        .contains(new When.Below(List.of("room")), new When.Recorded(List.of("room")));
    assertThat(Warnings.of(scenario)).isEmpty();
  }

  @Test
  void onlyAScanHasALine() {
    assertThat(told("when: {below-pass-mark: patrols}, do: [tell-parents]"))
        .containsExactly(
            "test:5:45 consequences.mine.when.below-pass-mark: there is no such scan (was patrols, wants"
                + " one of room)");
    assertThat(told("when: {recorded: rom}, do: [school-places]"))
        .containsExactly(
            "test:5:38 consequences.mine.when.recorded: there is no such scan (was rom). Maybe:"
                + " room");
  }

  @Test
  void eachEffectWaitsForItsOwn() {
    assertThat(told("when: {finding: theft}, do: [tell-parents]"))
        .containsExactly(
            "test:5:50 consequences.mine.do: tell-parents follows a mark that stays below a pass mark"
                + " (wants when: {below-pass-mark: a-scan})");
    assertThat(told("when: {below-pass-mark: room}, do: [school-places]"))
        .containsExactly(
            "test:5:57 consequences.mine.do: school-places holds while a scan keeps marks (wants"
                + " when: {recorded: a-scan})");
    assertThat(told("when: {recorded: room}, do: [{fine: 1}]"))
        .containsExactly(
            "test:5:50 consequences.mine.do: fine follows a finding, not a state (wants when:"
                + " {finding: …})");
    assertThat(told("when: {recorded: room}, do: [{school-places: 2}]")).hasSize(1);
  }

  @Test
  void badSettingsAreToldWithTheirPlace() {
    List<String> told =
        problems(
            """
            extends: ordinary-life
            sensors:
              room: {new: true, mechanism: scan, hours: 0, recognised: {sleep: 80 %}, engaged: {read: 2}, sees: [theft], who: worker, pass-mark: 120 %, domain: school, gravity: 1}
            """);
    assertThat(told)
        .anyMatch(line -> line.contains("sensors.room.every: is missing"))
        .anyMatch(line -> line.contains("sensors.room.hours: is too small"))
        .anyMatch(line -> line.contains("recognised") && line.contains("sleep"))
        .anyMatch(line -> line.contains("engaged.read: is too large"))
        .anyMatch(line -> line.contains("sensors.room.sees: unknown key"))
        .anyMatch(line -> line.contains("sensors.room.who: there is no such choice"))
        .anyMatch(line -> line.contains("sensors.room.pass-mark: is too large"))
        .hasSize(7);
    assertThat(problems(ROOM.replace("consequences:\n", ""), "sensors.courts.sees=[]"))
        .as("other sensors see acts")
        .isNotEmpty();
  }

  @Test
  void aScanThatNobodyUsesIsProbablyNotMeant() {
    assertThat(Warnings.of(read(ROOM.replace("consequences:\n", ""))))
        .extracting(Object::toString)
        .containsExactly("test:3:32 sensors.room.mechanism: no consequence uses what it records");
  }

  @Test
  void whatFollowsGoesWithTheScanAndIsAloneWithIt() {
    Scenario article = load("the-article");
    assertThat(article.without(Part.SENSOR, "classroom").consequences())
        .extracting("id")
        .doesNotContain("parents-told", "places-by-record");
    Scenario only = article.only(Part.CONSEQUENCE, "parents-told");
    assertThat(only.sensors()).extracting("id").contains("classroom");
    assertThat(only.consequences())
        .extracting("id")
        .contains("parents-told")
        .doesNotContain("places-by-record");
  }
}
