package glasshouse.world.scenario;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.consequence.EffectKind;
import glasshouse.world.scenario.Quantity.Dimension;
import glasshouse.world.scenario.Values.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one consequence: on which record it follows and what it does. */
final class ConsequenceReader {
  private static final String FORMS = "one of {finding: an-act}, {grade: A}, {list: a-list}";
  private static final Map<String, EffectKind> KINDS = Values.labels(EffectKind.values());
  private static final Map<String, Range> RANGES =
      Map.of(
          "needs", new Range(0, 1000),
          "days", new Range(1, 365),
          "months", new Range(0, 24),
          "factor", new Range(0, 10),
          "flag", new Range(1, 1));

  private final Names names;

  ConsequenceReader(Names names) {
    this.names = names;
  }

  /** The consequence of a name. */
  ConsequenceSpec read(String id, Fields of) {
    When when = when(of);
    List<Effect> effects = effects(of, !(when instanceof When.Found));
    if (when instanceof When.Listed
        && effects.stream().anyMatch(effect -> effect.kind() == EffectKind.HONOUR_BOARD)) {
      of.problem("do", "honour-board shows the best grades, not a list", "when: {grade: …}");
    }
    String domain = of.text("domain");
    double gravity = of.quantity("gravity", Dimension.NUMBER, 0, 10);
    ConsequenceSpec consequence =
        new ConsequenceSpec(id, when, effects, domain, gravity, Notes.read(of));
    of.done();
    return consequence;
  }

  private When when(Fields of) {
    if (!of.has("when")) {
      of.problem("when", "is missing", FORMS);
      return new When.Found(List.of());
    }
    Fields when = of.child("when");
    if (when.size() != 1) {
      of.problem("when", "must say one thing", FORMS);
    }
    List<String> grades =
        when.has("grade") ? when.names("grade", names.grades(), "grade") : List.of();
    List<String> lists = when.has("list") ? when.names("list", names.lists(), "list") : List.of();
    List<String> acts =
        when.has("finding") ? when.names("finding", names.acts(), "act") : List.of();
    when.done();
    return when.has("grade")
        ? new When.Graded(grades)
        : when.has("list") ? new When.Listed(lists) : new When.Found(acts);
  }

  private static List<Effect> effects(Fields of, boolean lasting) {
    List<Effect> effects = new ArrayList<>();
    Optional<Node> node = of.find("do");
    for (Node item : node.map(Values::items).orElse(List.of())) {
      effect(of, item)
          .ifPresent(
              effect -> {
                effects.add(effect);
                if (effect.kind().lasting != lasting) {
                  String holds =
                      effect.kind().lasting
                          ? "holds while a state lasts"
                          : "follows a finding, not a state";
                  String wants =
                      effect.kind().lasting
                          ? "when: {grade: …} or {list: …}"
                          : "when: {finding: …}";
                  of.problems()
                      .add(
                          item.at(), of.path("do"), effect.kind().label() + " " + holds, "", wants);
                }
              });
    }
    if (effects.isEmpty()) {
      of.problem(
          "do",
          node.isEmpty() ? "is missing" : "does nothing",
          "at least one of " + String.join(", ", KINDS.keySet()));
    }
    return effects;
  }

  private static Optional<Effect> effect(Fields of, Node item) {
    Node.Mapping map = item instanceof Node.Mapping given ? given : Node.Mapping.empty(item.at());
    String name =
        item instanceof Node.Scalar scalar
            ? scalar.text()
            : String.join(" ", map.entries().keySet());
    EffectKind kind = KINDS.get(name);
    if (kind == null) {
      of.problems()
          .unknown(item.at(), of.path("do"), "there is no such effect", name, KINDS.keySet());
      return Optional.empty();
    }
    Dimension dimension = Dimension.ofUnit(kind.unit);
    Range range = RANGES.getOrDefault(kind.unit, new Range(0, Double.MAX_VALUE));
    double amount =
        map.find(name)
            .map(
                n ->
                    Values.number(
                        n,
                        of.path("do"),
                        dimension,
                        range.least(),
                        range.most(),
                        Form.PLAIN,
                        of.problems()))
            .orElse(kind.usual);
    return Optional.of(new Effect(kind, amount));
  }
}
