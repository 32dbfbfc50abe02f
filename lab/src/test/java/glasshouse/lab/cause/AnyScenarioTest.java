package glasshouse.lab.cause;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Gen;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Whatever the reader lets through can be lived, and its order does not matter: systems made up at
 * random, often at the ends of what is allowed.
 */
class AnyScenarioTest {
  private static final int TOWNS = 30;
  private static final List<String> ROLES =
      List.of(
          "walker", "adult", "worker", "pupil", "retired", "driver", "rider", "online", "poster",
          "gamer", "renter");

  @Test
  void aScenarioThatIsReadCanBeLivedAndItsCountsFitTogether() {
    forAll(
        TOWNS,
        gen -> {
          String[] overrides = overrides(gen);
          Scenario scenario = Towns.text(text(gen), overrides);
          Scenario shuffled =
              Towns.text(Shuffled.text(scenario.canonical(), gen.bits()), overrides);
          assertThat(shuffled.digest()).isEqualTo(scenario.digest());
          List<Life> lives = Life.both(scenario, shuffled);
          Life life = lives.getFirst();
          assertThat(lives.getLast().fingerprint())
              .as("in another order of the file")
              .isEqualTo(life.fingerprint());
          Towns.finding(scenario).forEach(sensor -> fits(life, sensor));
          assertThat(life.count("sanctions/wrong"))
              .isLessThanOrEqualTo(life.count("sanctions/all"));
          assertThat(life.count("stock/employed")).isLessThanOrEqualTo(life.count("stock/workers"));
          life.counts()
              .forEach(
                  (name, counts) -> {
                    if (!name.equals("stock/purse")
                        && !name.equals("stock/score")
                        && !name.startsWith("rule-points/")) {
                      assertThat(counts).as(name).allMatch(count -> count >= 0);
                    }
                  });
        });
  }

  private static void fits(Life life, String sensor) {
    long hit = life.count("audit-hit/" + sensor);
    long invented = life.count("audit-invented/" + sensor);
    assertThat(life.count("sensor-findings/" + sensor))
        .isEqualTo(hit + invented + life.count("audit-mistaken/" + sensor));
    assertThat(life.count("sensor-observations/" + sensor))
        .isEqualTo(hit + invented + life.count("audit-missed/" + sensor));
    double expected = life.count("sensor-expected/" + sensor) / 65536.0;
    assertThat((double) life.count("sensor-observations/" + sensor))
        .as(sensor)
        .isBetween(
            0.97 * expected - 7 * Math.sqrt(expected) - 2,
            1.03 * expected + 7 * Math.sqrt(expected) + 2);
  }

  private static String[] overrides(Gen gen) {
    return new String[] {
      "society.people=" + gen.integer(1, 9000),
      "society.seed=" + gen.integer(0, 1 << 20),
      "warm-up=" + gen.integer(0, 40) + " days",
      "days=" + gen.integer(1, 12) + " days",
      "response=" + gen.pick(List.of("full", "full", "none")),
      "parameters.life.sued-a-week=" + share(gen),
      "parameters.life.ruling-days=" + gen.integer(1, 365),
      "parameters.life.interest=" + number(gen, 0, 2),
      "parameters.life.credit-limit=" + number(gen, 0, 1800),
      "parameters.life.finding=" + number(gen, 0, 2),
      "parameters.life.dismissal-when-late=" + number(gen, 0, 0.1),
      "parameters.behaviour.deterrence.beta=" + number(gen, 0, 20),
      "parameters.behaviour.fear.victim=" + number(gen, -15, 15),
      "parameters.behaviour.risk.own=" + share(gen),
      "parameters.behaviour.view.wrong=" + number(gen, -1, 0),
      "parameters.sensing.density-sd=" + number(gen, 0, 1.5),
      "parameters.sensing.exposure-sd=" + number(gen, 0, 1.5),
      "parameters.sensing.gate-fails-again=" + share(gen),
      "parameters.life.line-renewal=" + number(gen, 7, 100),
      "parameters.behaviour.view.notices-removal=" + share(gen)
    };
  }

  private static String text(Gen gen) {
    List<String> acts =
        new ArrayList<>(
            List.of(
                "jaywalking",
                "theft",
                "critical-post",
                "ordinary-post",
                "court-default",
                "debt-paid",
                "volunteering"));
    StringBuilder text = new StringBuilder("extends: ordinary-life\nacts:\n");
    for (int a = 0; a < gen.integer(1, 4); a++) {
      acts.add("act-" + a);
      text.append("  act-").append(a).append(": ").append(act(gen)).append('\n');
    }
    text.append("sensors:\n");
    for (int s = 0; s < gen.integer(1, 4); s++) {
      text.append("  sensor-").append(s).append(": ").append(sensor(gen, acts)).append('\n');
    }
    if (gen.yes()) {
      text.append("  line-scan: ").append(line(gen)).append('\n');
    }
    text.append(rulebook(gen, acts));
    text.append("lists:\n");
    int lists = gen.integer(1, 4);
    for (int l = 0; l < lists; l++) {
      text.append("  list-").append(l).append(": ").append(list(gen, acts)).append('\n');
    }
    text.append("consequences:\n");
    for (int c = 0; c < gen.integer(1, 5); c++) {
      text.append("  follows-")
          .append(c)
          .append(": ")
          .append(consequence(gen, acts, lists))
          .append('\n');
    }
    if (gen.yes()) {
      text.append(
          "  deletion: {new: true, when: {finding: critical-post}, do: [delete-post], domain: test, gravity: 1, source: test}\n");
    }
    return text.toString();
  }

  private static String line(Gen gen) {
    return String.format(
        Locale.ROOT,
        "{new: true, mechanism: line, false-rejection: %s, tries: %d, transfer: %s, domain: test, gravity: 1, person-sd: %s}",
        number(gen, 0, 0.5),
        gen.integer(1, 10),
        share(gen),
        number(gen, 0, 2));
  }

  private static String act(Gen gen) {
    return String.format(
        Locale.ROOT,
        "{new: true, rate: %s /day, who: %s, propensity: %s, nature: %s, where: %s, domain: test, gravity: %s, risk: street, deterrable: %s, displaced: %s, hardship: %s, voiced: %s, victims: %s, costs: %s, hours: 1, door: %s}",
        number(gen, 0, gen.pick(List.of(0.01, 0.2, 1.0, 6.0))),
        gen.pick(ROLES),
        gen.pick(List.of("street", "money", "speech", "leisure", "kindness")),
        gen.pick(List.of("offence", "deed", "speech", "habit", "event")),
        gen.pick(List.of("street", "subway", "home", "online", "office")),
        number(gen, 0, 10),
        share(gen),
        share(gen),
        share(gen),
        gen.yes(),
        gen.yes(),
        number(gen, -100, 100),
        gen.pick(List.of("none", "flight", "fast-train", "account")));
  }

  private static String sensor(Gen gen, List<String> acts) {
    String sees = "sees: [" + gen.pick(acts) + "], domain: test, gravity: 1";
    String face =
        String.format(
            Locale.ROOT,
            "identify: {by: face, miss: %s, false-match: %s, gallery: %s, differential: {minority: %s, female: %s}}",
            share(gen),
            gen.pick(List.of("0", "1.0e-8", "0.001", "0.01")),
            gen.pick(List.of("1", "10_000_000", "2_000_000_000")),
            number(gen, 0, 100),
            number(gen, 0, 100));
    String person = "person-sd: " + number(gen, 0, 2);
    return switch (gen.integer(0, 4)) {
      case 0 ->
          "{new: true, mechanism: place, per-1000-people: "
              + number(gen, 0, 2000)
              + ", "
              + sees
              + ", "
              + face
              + ", "
              + person
              + "}";
      case 1 ->
          "{new: true, mechanism: record, coverage: "
              + share(gen)
              + ", linkage-error: "
              + number(gen, 0, 0.5)
              + ", "
              + sees
              + "}";
      case 2 ->
          "{new: true, mechanism: classifier, true-positive: "
              + share(gen)
              + ", false-positive: "
              + share(gen)
              + ", confuses: [fare-evasion], "
              + sees
              + ", "
              + person
              + "}";
      case 3 ->
          "{new: true, mechanism: search, removes: "
              + share(gen)
              + ", coverage: "
              + share(gen)
              + ", "
              + sees
              + "}";
      default ->
          String.format(
              Locale.ROOT,
              "{new: true, mechanism: gate, who: %s, passages: %d, coverage: %s, %s, false-rejection: %s, tries: %d, staffed: %s, queue-minutes: %d, %s, %s}",
              gen.pick(ROLES),
              gen.integer(1, 20),
              share(gen),
              sees,
              number(gen, 0, 0.5),
              gen.integer(1, 10),
              share(gen),
              gen.integer(0, 240),
              face,
              person);
    };
  }

  private static String rulebook(Gen gen, List<String> acts) {
    int least = gen.integer(-32000, 0);
    int most = gen.integer(100, 32000);
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "rulebook:%n  start: %d%n  range: [%d, %d]%n  grades: {A: 99, B: 50, C: 20, D: %d}%n  expiry: %s%n  rules:%n",
                gen.integer(least, most),
                least,
                most,
                least,
                gen.pick(
                    List.of(
                        "{mode: never}",
                        "{mode: fade, half-life: 1 day}",
                        "{mode: fade, half-life: 100 years}",
                        "{mode: exact, after: 30 days}",
                        "{mode: exact, after: 10 years}"))));
    for (int r = 0; r < gen.integer(1, 6); r++) {
      text.append("    - {id: rule-")
          .append(r)
          .append(", new: true, on: ")
          .append(gen.pick(acts))
          .append(", points: ")
          .append(gen.integer(least - most, most - least));
      text.append(
              gen.pick(
                  List.of(
                      "",
                      ", cap: 1 /week",
                      ", cap: 255 /month",
                      ", cap: 100 /year",
                      ", to-grade: D, hold: 1 day",
                      ", to-grade: B, hold: 3650 days")))
          .append(", source: test}\n");
    }
    return text.toString();
  }

  private static String list(Gen gen, List<String> acts) {
    return String.format(
        Locale.ROOT,
        "{new: true, enter-on: [%s], leave-on: %s, grace: %s, term: %s, touches: %s, stock: %s, domain: test, source: test}",
        gen.pick(acts),
        gen.pick(acts),
        gen.pick(List.of("0 days", "1 day", "5 days", "10 years")),
        gen.pick(List.of("0 days", "1 day", "7 days", "100 years")),
        gen.pick(List.of("household", "person")),
        number(gen, 0, 0.5));
  }

  private static String consequence(Gen gen, List<String> acts, int lists) {
    String tail = ", domain: test, gravity: 1, source: test}";
    if (gen.yes()) {
      return "{new: true, when: {finding: "
          + gen.pick(acts)
          + "}, do: [{fine: "
          + number(gen, 0, 1000)
          + "}, {shame-board: "
          + gen.integer(1, 365)
          + "}, {account-ban: "
          + gen.integer(1, 365)
          + "}]"
          + tail;
    }
    String when =
        gen.yes()
            ? "{grade: [" + gen.pick(List.of("A", "B", "C", "D")) + "]}"
            : "{list: list-" + gen.integer(0, lists - 1) + "}";
    return String.format(
        Locale.ROOT,
        "{new: true, when: %s, do: [no-flights, no-fast-trains, {loan-price: %s}, {deposit: %s}, {job-finding: %s}, {energy-price: %s}, no-account]%s",
        when,
        number(gen, 0, 10),
        number(gen, 0, 24),
        number(gen, 0, 10),
        number(gen, 0, 10),
        tail);
  }

  private static String share(Gen gen) {
    return number(gen, 0, 1);
  }

  private static String number(Gen gen, double from, double to) {
    return String.format(Locale.ROOT, "%.6f", gen.number(from, to));
  }
}
