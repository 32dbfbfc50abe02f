package glasshouse.lab;

import glasshouse.lab.measure.Effect;
import glasshouse.society.people.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of one run by measure and group, for whoever writes sentences about them. */
final class Figures {
  private static final String ALL = "all";

  private final boolean twins;
  private final List<Effect> all;
  private final Map<String, Effect> byName = new HashMap<>();

  Figures(Result result) {
    twins = !result.effects().isEmpty();
    all = twins ? result.effects() : result.levels();
    all.forEach(effect -> byName.put(name(effect.measure().id(), effect.cohort()), effect));
  }

  /** Whether there is a twin to compare with. */
  boolean twins() {
    return twins;
  }

  /** Whether no figure differs from the twin's. */
  boolean alike() {
    return twins && all.stream().noneMatch(Figures::differs);
  }

  /** What has a value in neither world differs in nothing. */
  private static boolean differs(Effect effect) {
    boolean none = Double.isNaN(effect.with()) && Double.isNaN(effect.without());
    return !none && effect.difference() != 0;
  }

  /** Everyone's figures, in the order of the measures. */
  List<Effect> ofEveryone() {
    return all.stream().filter(effect -> effect.cohort().equals(ALL)).toList();
  }

  /** Everyone's figure of a measure. */
  Optional<Effect> find(String measure) {
    return find(measure, ALL);
  }

  /** One group's figure of a measure. */
  Optional<Effect> find(String measure, String group) {
    return Optional.ofNullable(byName.get(name(measure, group)));
  }

  /** The groups' figures of a measure under the system. */
  List<Effect> listByGroup(String measure) {
    List<Effect> groups = new ArrayList<>();
    for (Group group : Group.values()) {
      find(measure, group.label()).ifPresent(groups::add);
    }
    return groups;
  }

  private static String name(String measure, String cohort) {
    return measure + "/" + cohort;
  }
}
