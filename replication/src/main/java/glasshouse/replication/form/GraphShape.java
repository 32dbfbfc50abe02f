package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The shape of a {@link Graph}: a kind with its numbers, or a list of ties. */
record GraphShape() implements Shape.Own<Graph> {
  private static final Map<String, String> FORMS =
      new TreeMap<>(
          Map.of(
              "complete", "complete",
              "ring", "ring(contacts)",
              "erdos-renyi", "erdos-renyi(mean degree)",
              "regular", "regular(contacts)",
              "lattice", "lattice(moore or von-neumann) or lattice(…, rows, columns)",
              "torus", "torus(moore or von-neumann) or torus(…, rows, columns)",
              "small-world", "small-world(contacts, share rewired)",
              "preferential", "preferential(ties of each newcomer)"));

  @Override
  public Graph read(Node node, At at) {
    if (node instanceof Node.Sequence list) {
      return given(list, at);
    }
    return Call.read(node, at, FORMS, "graph").map(call -> graph(node, at, call)).orElse(standIn());
  }

  private Graph graph(Node node, At at, Call call) {
    try {
      return switch (call.name()) {
        case "complete" -> none(call);
        case "ring" -> new Graph.Ring(whole(call.numbers(), 0, 1));
        case "erdos-renyi" -> new Graph.Random(counted(call.numbers(), 1)[0]);
        case "regular" -> new Graph.Regular(whole(call.numbers(), 0, 1));
        case "small-world" ->
            new Graph.SmallWorld(whole(call.numbers(), 0, 2), share(call.numbers()[1]));
        case "preferential" -> new Graph.Preferential(whole(call.numbers(), 0, 1));
        default -> lattice(call);
      };
    } catch (IllegalArgumentException e) {
      at.problem(node, "is not what is wanted", FORMS.getOrDefault(call.name(), ""));
      return standIn();
    }
  }

  private static Graph none(Call call) {
    counted(call.numbers(), 0);
    return new Graph.Complete();
  }

  private static Graph lattice(Call call) {
    List<String> said = call.arguments();
    if ((said.size() != 1 && said.size() != 3)
        || !List.of("moore", "von-neumann").contains(said.getFirst())) {
      throw new IllegalArgumentException("no lattice");
    }
    boolean moore = said.getFirst().equals("moore");
    double[] sides = said.stream().skip(1).mapToDouble(Call::number).toArray();
    int rows = sides.length == 0 ? 0 : atLeast1(whole(sides, 0, 2));
    int columns = sides.length == 0 ? 0 : atLeast1(whole(sides, 1, 2));
    return new Graph.Lattice(moore, call.name().equals("torus"), rows, columns);
  }

  private static double[] counted(double[] numbers, int count) {
    if (numbers.length != count) {
      throw new IllegalArgumentException("another number of numbers");
    }
    return numbers;
  }

  private static int whole(double[] numbers, int index, int count) {
    double x = counted(numbers, count)[index];
    if (x != StrictMath.rint(x) || Math.abs(x) > Settings.MOST_PEOPLE) {
      throw new IllegalArgumentException("no whole number");
    }
    return (int) x;
  }

  private static int atLeast1(int x) {
    if (x < 1) {
      throw new IllegalArgumentException("too small");
    }
    return x;
  }

  private static double share(double x) {
    if (x < 0 || x > 1) {
      throw new IllegalArgumentException("no share");
    }
    return x;
  }

  private static Graph given(Node.Sequence list, At at) {
    List<int[]> ties = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (Node item : list.items()) {
      List<Node> pair = Values.items(item);
      if (pair.size() != 2) {
        at.problem(item, "is no tie", "[1, 2]");
        continue;
      }
      long a = Settings.WHO.read(pair.getFirst(), at);
      long b = Settings.WHO.read(pair.getLast(), at);
      if (a == b || !seen.add((Math.min(a, b) << 32) + Math.max(a, b))) {
        at.problem(item, a == b ? "ties one to oneself" : "is here twice", "each tie once");
      } else {
        ties.add(new int[] {(int) a - 1, (int) b - 1});
      }
    }
    return new Graph.Given(ties);
  }

  @Override
  public Graph standIn() {
    return new Graph.Complete();
  }

  @Override
  public String allowed() {
    return "`complete`, `ring(contacts)`, `erdos-renyi(mean degree)`, `regular(contacts)`,"
        + " `lattice(moore)`, `torus(von-neumann, rows, columns)` and the like, `small-world(contacts,"
        + " share rewired)`, `preferential(ties)`, or a list of ties `[1, 2]`, people numbered from 1";
  }
}
