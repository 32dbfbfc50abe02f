package glasshouse.lab;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.EffectKind;
import glasshouse.lab.measure.Effect;
import glasshouse.lab.measure.PlainUnit;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run found, in sentences about a thousand people. A figure that is nought has no sentence.
 */
final class OfAThousand {
  /**
   * Groups are named when the highest is so much above the lowest, and rests on enough events to
   * tell.
   */
  private static final double MUCH = 1.25;

  private static final double ENOUGH_EVENTS = 100;
  private static final double DAYS_A_YEAR = 365;
  private static final double LEAST_SHOWN = 0.05;

  private final Scenario scenario;
  private final Result result;
  private final Figures figures;
  private final List<String> sentences = new ArrayList<>();

  private OfAThousand(Scenario scenario, Result result, Figures figures) {
    this.scenario = scenario;
    this.result = result;
    this.figures = figures;
  }

  /** All sentences. */
  static List<String> of(Scenario scenario, Result result, Figures figures) {
    OfAThousand it = new OfAThousand(scenario, result, figures);
    it.yearly(
        "false-findings",
        0.01,
        "times a year something is put on the file of someone who did not do it");
    it.yearly(
        "borrowed-findings",
        0.01,
        "of these times it was a child who played on a grown-up's account");
    it.yearly(
        "wrong-sanctions",
        1,
        "times a year someone is fined, shown or listed for what they did not do themselves");
    it.shamed();
    it.share("listed", "of 1,000 adults are on a list on an average day");
    it.share("self-censorship", "of 1,000 private critics say nothing");
    for (String door : List.of("flight", "fast-train")) {
      it.share(
          "refused-" + door,
          "of 1,000 " + door.replace('-', ' ') + " tickets asked for are refused");
    }
    it.yearly(
        "refused-at-gates", 1, "times a year a gate refuses someone whose face it does not know");
    it.minutes();
    return List.copyOf(it.sentences);
  }

  private void yearly(String measure, double scale, String what) {
    figures.find(measure).ifPresent(effect -> add(effect, scale, what, true));
  }

  private void share(String measure, String what) {
    figures.find(measure).ifPresent(effect -> add(effect, 1000, what, false));
  }

  private void add(Effect effect, double scale, String what, boolean events) {
    if (effect.with() > 0) {
      sentences.add(
          PlainUnit.rough(scale * effect.with())
              + " "
              + what
              + groups(effect, scale, events)
              + twin(effect, scale));
    }
  }

  private void minutes() {
    figures
        .find("minutes-at-gates")
        .filter(effect -> effect.with() > 0)
        .ifPresent(
            effect ->
                sentences.add(
                    PlainUnit.rough(effect.with())
                        + " minutes a year each person loses at gates"
                        + groups(effect, 1, false)
                        + twin(effect, 1)));
  }

  /**
   * How often faces are shown, and how many different people that is; boards are consequences by
   * any name.
   */
  private void shamed() {
    double shown = 0;
    long people = 0;
    for (ConsequenceSpec consequence : scenario.consequences()) {
      if (consequence.effects().stream().anyMatch(e -> e.kind() == EffectKind.SHAME_BOARD)) {
        Optional<Activity> activity = find(consequence.id());
        shown += activity.map(Activity::decisions).orElse(0L);
        people = Math.max(people, activity.map(Activity::people).orElse(0L));
      }
    }
    if (shown > 0) {
      double years = scenario.people() * (scenario.days() / DAYS_A_YEAR);
      String different =
          " (in all "
              + scenario.days()
              + " days "
              + PlainUnit.rough(1000.0 * people / scenario.people())
              + " different people)";
      sentences.add(
          PlainUnit.rough(1000 * shown / years)
              + " times a year someone's face is shown on a board"
              + (people > 0 ? different : ""));
    }
  }

  private Optional<Activity> find(String consequence) {
    return result.systems().stream()
        .filter(a -> a.kind().equals("consequence") && a.id().equals(consequence))
        .findFirst();
  }

  private String twin(Effect effect, double scale) {
    double twin = scale * effect.without();
    if (!figures.twins() || twin == 0) {
      return "";
    }
    return "; in ordinary life " + (twin < LEAST_SHOWN ? "almost none" : PlainUnit.rough(twin));
  }

  /** The groups that differ much, highest first. */
  private String groups(Effect effect, double scale, boolean events) {
    List<Effect> groups = new ArrayList<>(figures.listByGroup(effect.measure().id()));
    groups.sort(Comparator.comparingDouble(Effect::with).reversed());
    if (groups.size() < 2 || scenario.people() < 10_000) {
      return "";
    }
    Effect high = groups.getFirst();
    Effect low = groups.getLast();
    double count =
        events
            ? scale
                * high.with()
                / 1000
                * scenario.people()
                / groups.size()
                * (scenario.days() / DAYS_A_YEAR)
            : ENOUGH_EVENTS;
    boolean much = high.with() >= MUCH * low.with() && count >= ENOUGH_EVENTS;
    return much ? " (" + of(high, scale) + ", " + of(low, scale) + ")" : "";
  }

  private static String of(Effect effect, double scale) {
    return effect.cohort() + " " + PlainUnit.rough(scale * effect.with());
  }
}
