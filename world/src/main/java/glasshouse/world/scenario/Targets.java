package glasshouse.world.scenario;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.Words;
import java.util.ArrayList;
import java.util.List;

/** Shapes of names that point to other entries of the scenario. */
final class Targets {
  private Targets() {}

  /** What can be pointed to. */
  enum To {
    ACT,
    LIST,
    GRADE,
    SCAN,
    PARTNER;

    /** Its word in messages. */
    String word() {
      return Values.label(this);
    }
  }

  /** One name; empty when it leads nowhere. */
  record One(To to) implements OwnShape<String> {
    @Override
    public String read(Node node, At at) {
      return Words.known(node, at, at.names().of(to.word()), to.word()).orElse("");
    }

    @Override
    public String standIn() {
      return "";
    }

    @Override
    public String allowed() {
      return "one " + to.word();
    }
  }

  /** One name or a list of names; those that lead nowhere are problems and left out. */
  record Many(To to) implements OwnShape<List<String>> {
    @Override
    public List<String> read(Node node, At at) {
      List<String> names = new ArrayList<>();
      for (Node item : Values.items(node)) {
        String name = Values.word(item, at.path(), at.problems());
        if (names.contains(name)) {
          at.problems().add(item.at(), at.path(), "is named twice", name, "");
        } else if (at.names().of(to.word()).contains(name)) {
          names.add(name);
        } else if (!name.isEmpty()) {
          at.problems()
              .unknown(
                  item.at(),
                  at.path(),
                  "there is no such " + to.word(),
                  name,
                  at.names().of(to.word()));
        }
      }
      if (Values.items(node).isEmpty()) {
        at.problem(node, "is empty", "at least one " + to.word());
      }
      return names;
    }

    @Override
    public List<String> standIn() {
      return List.of();
    }

    @Override
    public String allowed() {
      return "one " + to.word() + " or several";
    }
  }
}
