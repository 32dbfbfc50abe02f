package glasshouse.world.scenario;

import static glasshouse.world.scenario.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void areAllToldAtOnceEachAtItsLineAndColumn() {
    String broken =
        """
        extends: the-article
        titel: A typo
        society: {people: 0, tables: {wages: {values: [1, 2], source: mine}}}
        days: 2 /day
        acts:
          jaywaking: {rate: 1 /day}
          jaywalking: {rate: 3 days, gravity: 11, who: walkers, colour: red}
          mine: {new: true, rate: 1 /day, domain: test}
        sensors:
          street-cameras:
            per-1000-people: 30_000
            sees: [jaywalking, litering]
            identify: {gallery: 0.5 %, galery: 7}
          other: {new: true, mechanism: radar, sees: [mine], domain: test, gravity: 1}
        rulebook:
          rules:
            - {id: r-jaywalking, points: 0.5, cap: 2 /fortnight}
            - {id: r-new, new: true, on: singing, to-grade: Z}
            - {points: 3}
        lists:
          judgment-defaulters: {enter-on: [court-default, court-defalt], grace: 60, stock: 90 %}
        consequences:
          no-travel: {when: {list: judgement-defaulters}, do: [no-flight, {fine: 3}]}
          no-slow-trains: off
        parameters:
          behaviour.risk.fade: 7
          behaviour.risk.fad: 0.1
          sensing: {sight: 2 days}
        """;
    assertThat(problems(broken))
        .satisfiesExactly(
            line ->
                assertThat(line).isEqualTo("test:2:1 titel: unknown key (was titel). Maybe: title"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:3:19 society.people: is too small (was 0, wants 1 to 2147483647)"),
            line -> assertThat(line).startsWith("test:3:38 society.tables.wages: has 2 rows"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:4:7 days: is not what is wanted (was 2 /day, wants a time such as 30"
                            + " s, 90 days or 2 years)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:6:3 acts.jaywaking: unknown name; a new one says new: true (was"
                            + " jaywaking). Maybe: jaywalking"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:7:22 acts.jaywalking.rate: is not what is wanted (was 3 days, wants a"
                            + " rate such as 0.36 /day, 2 /month or 1 /year)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:7:39 acts.jaywalking.gravity: is too large (was 11, wants 0 to 10)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:7:48 acts.jaywalking.who: there is no such choice (was walkers)."
                            + " Maybe: walker"),
            line -> assertThat(line).startsWith("test:7:57 acts.jaywalking.colour: unknown key"),
            line -> assertThat(line).isEqualTo("test:8:9 acts.mine.gravity: is missing"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:11:22 sensors.street-cameras.per-1000-people: is too large (was"
                            + " 30_000, wants 0 to 2000)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:12:24 sensors.street-cameras.sees: there is no such act (was"
                            + " litering). Maybe: littering"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:13:25 sensors.street-cameras.identify.gallery: is not what is wanted"
                            + " (was 0.5 %"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:13:32 sensors.street-cameras.identify.galery: unknown key (was"
                            + " galery). Maybe: gallery"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:14:33 sensors.other.mechanism: there is no such choice (was radar,"
                            + " wants one of check, classifier, device, gate, informant, line, place, record, scan, search,"
                            + " watch)"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:17:34 rulebook.rules.r-jaywalking.points: is no whole number (was"
                            + " 0.5"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:17:44 rulebook.rules.r-jaywalking.cap: is no cap (was 2 /fortnight"),
            line -> assertThat(line).startsWith("test:18:7 rulebook.rules.r-new.hold: is missing"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:18:34 rulebook.rules.r-new.on: there is no such act (was singing)"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:18:53 rulebook.rules.r-new.to-grade: there is no such grade (was Z,"
                            + " wants one of A, AA, AAA, B, C, D)"),
            line -> assertThat(line).startsWith("test:19:7 rulebook.rules[2]: has no name"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:21:51 lists.judgment-defaulters.enter-on: there is no such act (was"
                            + " court-defalt). Maybe: court-default"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:21:73 lists.judgment-defaulters.grace: is not what is wanted (was 60,"
                            + " wants a time"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:21:84 lists.judgment-defaulters.stock: is too large (was 90 %, wants"
                            + " 0 to 0.5)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:23:28 consequences.no-travel.when.list: there is no such list (was"
                            + " judgement-defaulters). Maybe: judgment-defaulters"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:23:56 consequences.no-travel.do: there is no such effect (was"
                            + " no-flight). Maybe: no-flights"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:23:67 consequences.no-travel.do: fine follows a finding, not a"
                            + " state"),
            line ->
                assertThat(line)
                    .startsWith("test:24:3 consequences.no-slow-trains: cannot be switched off"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "test:26:24 parameters.behaviour.risk.fade: is too large (was 7, wants 0 to"
                            + " 1)"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:27:3 parameters.behaviour.risk.fad: unknown key (was"
                            + " behaviour.risk.fad). Maybe: behaviour.risk.fade"),
            line ->
                assertThat(line)
                    .startsWith(
                        "test:28:20 parameters.sensing.sight: is not what is wanted (was 2 days"));
  }

  @Test
  void nameTheFileOfTheParentWhenThatIsWhereTheValueWasWritten() {
    String child = "extends: the-article\nacts: {theft: off}";
    assertThat(problems(child))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith("catalogue/scenarios/")
                    .contains("there is no such act (was theft)"));
  }

  @Test
  void tellWhatIsMissingInAnEmptyWorld() {
    assertThat(problems("title: Nothing"))
        .anySatisfy(line -> assertThat(line).endsWith("society.people: is missing"))
        .anySatisfy(line -> assertThat(line).endsWith("days: is missing"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("acts.court-default: is missing, but the money model makes it"));
  }

  @Test
  void neverSendControlCharactersToATerminal() {
    assertThat(problems("extends: ordinary-life\n\"\\e[31mred\\n\": 1"))
        .singleElement()
        .satisfies(line -> assertThat(line).doesNotContain("\u001b", "\n").contains("unknown key"));
  }

  @Test
  void refuseConsequencesThatMixEventsAndStates() {
    assertThat(
            problems(
                "extends: the-article\nconsequences: {shame-for-jaywalking: {do: [no-flights]}}"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line).contains("no-flights holds while a state lasts", "{grade: …}"));
  }

  @Test
  void refuseActsThatShareTheirLuck() {
    assertThat(problems("extends: ordinary-life\nacts: {littering: {luck: jaywalking}}"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line).contains("acts.littering.luck: is the luck of jaywalking, too"));
  }

  @Test
  void tellOfAWrongShapeOnceAndNotOfAllThatIsMissingInIt() {
    String shapes =
        """
        extends: the-article
        acts: 3
        consequences: {no-travel: []}
        parameters: [1]
        society: x
        title: {a: b}
        """;
    assertThat(problems(shapes))
        .filteredOn(line -> line.startsWith("test:"))
        .containsExactly(
            "test:2:7 acts: has the wrong shape (was 3, wants a map of names to values)",
            "test:3:27 consequences.no-travel: has the wrong shape (was a list, wants a map of names"
                + " to values)",
            "test:4:13 parameters: has the wrong shape (was a list, wants a map of names to values)",
            "test:5:10 society: has the wrong shape (was x, wants a map of names to values)",
            "test:6:8 title: is not what is wanted (was a map, wants a word or text)");
  }
}
