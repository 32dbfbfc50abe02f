package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.problems;
import static glasshouse.world.scenario.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of speech as they are written: what they need, and what they cannot do. */
class SpeechCheckTest {
  private static final String SCAN =
      "{mechanism: line, new: true, false-rejection: 2 %, domain: speech, gravity: 7, source: test}";

  private static String follows(String when, String effects) {
    return "extends: the-article\nconsequences: {mine: {new: true, when: "
        + when
        + ", do: ["
        + effects
        + "], domain: speech, gravity: 1}}";
  }

  @Test
  void onlyPostsCanBeDeleted() {
    assertThat(problems(follows("{finding: [critical-post, unapproved-post]}", "delete-post")))
        .isEmpty();
    assertThat(problems(follows("{finding: [ordinary-post, jaywalking]}", "delete-post")))
        .singleElement()
        .asString()
        .contains("consequences.mine.do", "cannot delete jaywalking, which is no post");
    assertThat(problems(follows("{finding: petition}", "{fine: 1}, delete-post")))
        .singleElement()
        .asString()
        .contains("petition");
  }

  @ParameterizedTest
  @CsvSource({
    "{grade: D}, delete-post, follows a finding",
    "{grade: D}, {account-ban: 3}, follows a finding",
    "{finding: critical-post}, no-account, holds while a state lasts",
    "{finding: critical-post}, {account-ban: 0}, 1 to 365",
    "{finding: critical-post}, {account-ban: 9999}, 1 to 365",
  })
  void eachEffectHasItsOccasionAndItsBounds(String when, String effect, String what) {
    assertThat(problems(follows(when, effect))).singleElement().asString().contains(what);
  }

  @Test
  void aLineHangsOnOneScanAlone() {
    assertThat(problems("extends: ordinary-life\nsensors: {one: " + SCAN + "}")).isEmpty();
    assertThat(problems("extends: ordinary-life\nsensors: {one: " + SCAN + ", two: " + SCAN + "}"))
        .singleElement()
        .asString()
        .contains("sensors.two", "is a second scan for lines, beside one");
  }

  @Test
  void aScanSeesNoActsAndASearchEngineMustSayWhatItRemoves() {
    assertThat(
            problems(
                "extends: ordinary-life\nsensors: {one: "
                    + SCAN.replace("{mech", "{sees: [theft], mech")
                    + "}"))
        .singleElement()
        .asString()
        .contains("sensors.one.sees");
    String engine =
        "extends: ordinary-life\nsensors: {engine: {new: true, mechanism: search, REMOVES coverage: 10 %, sees: [sensitive-search], domain: speech, gravity: 1, source: test}}";
    assertThat(problems(engine.replace("REMOVES", "removes: 30 %,"))).isEmpty();
    assertThat(problems(engine.replace("REMOVES", "")))
        .singleElement()
        .asString()
        .contains("sensors.engine.removes", "is missing");
    assertThat(problems(engine.replace("REMOVES", "removes: 130 %,")))
        .singleElement()
        .asString()
        .contains("sensors.engine.removes");
    assertThat(problems(engine.replace("mechanism: search", "mechanism: record, through: wire")))
        .anySatisfy(line -> assertThat(line).contains("through"));
  }

  @Test
  void theTwinOfASystemOfSpeechHasNoneOfIt() {
    Scenario twin = Reading.load("speech-only").twin();
    assertThat(twin.sensors()).noneMatch(s -> s.mechanism().equals("line"));
    assertThat(twin.sensors()).noneMatch(s -> s.mechanism().equals("search"));
    assertThat(twin.acts()).extracting("id").contains("unapproved-post", "gathering");
    assertThat(read("extends: speech-only").rulebook().grades()).isEmpty();
  }
}
