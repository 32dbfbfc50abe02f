package glasshouse.world.scenario;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.consequence.EffectKind;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.ActSpec;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of rules of speech: only posts are deleted, and a line hangs on one scan. */
final class SpeechCheck {
  private final Problems problems;

  SpeechCheck(Problems problems) {
    this.problems = problems;
  }

  /** Notes deletions of what is no post, and a second scan for lines. */
  void check(Scenario scenario, Node.Mapping tree) {
    Set<String> posts =
        scenario.acts().stream()
            .filter(ActSpec::isPost)
            .map(ActSpec::id)
            .collect(Collectors.toSet());
    for (ConsequenceSpec consequence : scenario.consequences()) {
      boolean deletes =
          consequence.effects().stream().anyMatch(e -> e.kind() == EffectKind.DELETE_POST);
      if (deletes && consequence.when() instanceof When.Found(List<String> kinds)) {
        for (String kind : kinds) {
          if (!posts.contains(kind)) {
            Node.Mapping of = tree.mapping("consequences").mapping(consequence.id());
            problems.add(
                of.find("do").map(Node::at).orElse(of.at()),
                "consequences." + consequence.id() + ".do",
                "delete-post cannot delete " + kind + ", which is no post",
                "",
                "acts of who: poster, where: online");
          }
        }
      }
    }
    List<SensorSpec> scans =
        scenario.sensors().stream()
            .filter(sensor -> sensor.mechanism().equals(Mechanisms.LINE))
            .toList();
    for (int s = 1; s < scans.size(); s++) {
      String id = scans.get(s).id();
      problems.add(
          tree.mapping("sensors").mapping(id).at(),
          "sensors." + id,
          "is a second scan for lines, beside " + scans.getFirst().id(),
          "",
          "one sensor of mechanism line");
    }
  }
}
