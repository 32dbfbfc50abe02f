package glasshouse.world.scenario;

import glasshouse.society.ActSpec;
import glasshouse.society.Kinds;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of all acts of a scenario together. */
final class ActsCheck {
  private final Problems problems;

  ActsCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Notes acts that share their luck, else doing one would mean doing the other, and acts that the
   * model itself makes and misses.
   */
  void check(Scenario scenario, Node.Mapping tree) {
    Node.Mapping acts = tree.mapping("acts");
    Map<String, String> actByLuck = new HashMap<>();
    for (ActSpec act : scenario.acts()) {
      String other = actByLuck.putIfAbsent(act.luck(), act.id());
      if (other != null) {
        Position at = acts.find(act.id()).map(Node::at).orElse(tree.at());
        problems.add(
            at,
            "acts." + act.id() + ".luck",
            "is the luck of " + other + ", too",
            act.luck(),
            "a name of its own");
      }
    }
    boolean broken = tree.find("acts").filter(node -> !(node instanceof Node.Mapping)).isPresent();
    for (String made : List.of(Kinds.COURT_DEFAULT, Kinds.DEBT_PAID)) {
      if (!broken && acts.find(made).isEmpty()) {
        problems.add(
            acts.at(),
            "acts." + made,
            "is missing, but the money model makes it",
            "",
            "an act of nature event");
      }
    }
  }
}
