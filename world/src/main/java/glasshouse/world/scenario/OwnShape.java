package glasshouse.world.scenario;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.Values;
import java.util.List;

/** What may stand at a key of a scenario alone. A closed set. */
sealed interface OwnShape<T> extends Shape.Own<T>
    permits OwnShape.Parent,
        OwnShape.Distribution,
        OwnShape.Changes,
        Targets.One,
        Targets.Many,
        Rows.Column,
        Rows.Pairs,
        EffectList {

  /** The scenario underneath: read by {@link Chain} before anything else. */
  record Parent(List<String> catalogue) implements OwnShape<String> {
    @Override
    public String read(Node node, At at) {
      return Values.word(node, at.path(), at.problems());
    }

    @Override
    public String standIn() {
      return "";
    }

    @Override
    public String allowed() {
      return "a name in the catalogue, or a `.yaml` file relative to this one; at most 16 in a chain";
    }
  }

  /** Paths and their values, all in sections that may change; read as a small scenario. */
  record Changes(List<String> sections) implements OwnShape<Node.Mapping> {
    /** The list is copied. */
    public Changes {
      sections = List.copyOf(sections);
    }

    @Override
    public Node.Mapping read(Node node, At at) {
      return TimelineReader.layer(node, at, sections);
    }

    @Override
    public Node.Mapping standIn() {
      return Node.Mapping.empty(Position.ofWhole(""));
    }

    @Override
    public String allowed() {
      return "paths and their values, in " + String.join(", ", sections);
    }
  }

  /** A prior whose numbers stay in a range. */
  record Distribution(Range range) implements OwnShape<String> {
    @Override
    public String read(Node node, At at) {
      String text = Values.word(node, at.path(), at.problems());
      try {
        List<Double> bounds = Prior.parse(text).bounds();
        if (bounds.stream().anyMatch(bound -> bound < range.least() || bound > range.most())) {
          at.problem(node, "leaves the range", "numbers in " + range);
        }
      } catch (IllegalArgumentException e) {
        at.problem(node, String.valueOf(e.getMessage()), Prior.FORMS);
      }
      return text;
    }

    @Override
    public String standIn() {
      return "fixed";
    }

    @Override
    public String allowed() {
      return Prior.FORMS;
    }
  }
}
