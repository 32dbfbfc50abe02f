package glasshouse.lab.compare;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ListSpec;
import glasshouse.scoring.RulebookSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.world.scenario.Differences;
import glasshouse.world.scenario.Differences.Difference;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In what the rules of two scenarios differ, in plain words. */
public final class RuleChanges {
  /**
   * One part of the rules that differs.
   *
   * @param kind sensor, score, rule, list, consequence, rollout or open loop
   * @param id its name, empty for score, rollout and loop
   * @param only the id of the scenario that alone has it; empty where both do
   * @param words what it does; where both have it, what differs
   */
  public record Change(String kind, String id, String only, String words) {
    /** As one sentence. */
    public String sentence() {
      String name = (kind + " " + id).strip();
      return (only.isEmpty() ? "" : "only " + only + " has the ") + name + ": " + words;
    }
  }

  private final Scenario one;
  private final Scenario other;
  private final Map<String, List<Difference>> byPart = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();

  private final String nameOfOne;
  private final String nameOfOther;

  private RuleChanges(Comparison comparison, int index) {
    one = comparison.first();
    other = comparison.scenarios().get(index);
    nameOfOne = comparison.name(0);
    nameOfOther = comparison.name(index);
    for (Difference difference : Differences.between(one, other)) {
      byPart.computeIfAbsent(part(difference.path()), p -> new ArrayList<>()).add(difference);
    }
  }

  /** All of them: sensors, score, rules, lists, consequences. */
  static List<Change> between(Comparison comparison, int other) {
    RuleChanges all = new RuleChanges(comparison, other);
    all.parts("sensor", "sensors.", Scenario::sensors, SensorSpec::id, RuleWords::sensor);
    all.score();
    all.parts(
        "rule",
        "rulebook.rules.",
        s -> s.rulebook().rules(),
        RulebookSpec.Rule::id,
        RuleWords::rule);
    all.parts("list", "lists.", Scenario::lists, ListSpec::id, RuleWords::list);
    all.parts(
        "consequence",
        "consequences.",
        Scenario::consequences,
        ConsequenceSpec::id,
        RuleWords::consequence);
    all.section("rollout");
    all.section("review");
    all.section("safeguards");
    all.loop();
    return List.copyOf(all.changes);
  }

  /** The part that a path belongs to, with a dot at its end. */
  private static String part(String path) {
    String[] keys = path.split("\\.", -1);
    int depth =
        path.startsWith("rulebook.rules.")
            ? 3
            : path.startsWith("rulebook.") || path.startsWith("safeguards.")
                ? 1
                : keys.length > 2 ? 2 : 1;
    return String.join(".", List.of(keys).subList(0, depth)) + ".";
  }

  private <T> void parts(
      String kind,
      String section,
      Function<Scenario, List<T>> of,
      Function<T, String> name,
      Function<T, String> words) {
    byPart.forEach(
        (part, differences) -> {
          if (part.startsWith(section)) {
            String id = part.substring(section.length(), part.length() - 1);
            Optional<T> here = find(of.apply(one), id, name);
            Optional<T> there = find(of.apply(other), id, name);
            if (here.isPresent() && there.isPresent()) {
              changes.add(new Change(kind, id, "", values(part, differences)));
            } else {
              here.or(() -> there)
                  .map(words)
                  .ifPresent(
                      text -> changes.add(new Change(kind, id, only(here.isPresent()), text)));
            }
          }
        });
  }

  private static <T> Optional<T> find(List<T> parts, String id, Function<T, String> name) {
    return parts.stream().filter(part -> name.apply(part).equals(id)).findFirst();
  }

  private String only(boolean here) {
    return here ? nameOfOne : nameOfOther;
  }

  private void score() {
    List<Difference> differences = byPart.getOrDefault("rulebook.", List.of());
    boolean here = !one.rulebook().grades().isEmpty();
    boolean there = !other.rulebook().grades().isEmpty();
    if (here != there) {
      Scenario has = here ? one : other;
      changes.add(new Change("score", "", only(here), RuleWords.score(has.rulebook())));
    } else if (!differences.isEmpty() && here) {
      changes.add(new Change("score", "", "", values("rulebook.", differences)));
    }
  }

  /** How people respond. */
  private void loop() {
    if (one.openLoop() != other.openLoop()) {
      String words = "people know, fear, think and avoid as their twins in ordinary life do";
      changes.add(new Change("open loop", "", only(one.openLoop()), words));
    }
  }

  /** In which waves it comes, who looks at findings. */
  private void section(String name) {
    List<Difference> differences = byPart.getOrDefault(name + ".", List.of());
    if (!differences.isEmpty()) {
      changes.add(new Change(name, "", "", values(name + ".", differences)));
    }
  }

  private String values(String part, List<Difference> differences) {
    return differences.stream()
        .map(
            d ->
                d.path().substring(part.length())
                    + " "
                    + or(d.one())
                    + " in "
                    + nameOfOne
                    + ", "
                    + or(d.other())
                    + " in "
                    + nameOfOther)
        .collect(Collectors.joining("; "));
  }

  private static String or(String value) {
    return value.isEmpty() ? "none" : value;
  }
}
