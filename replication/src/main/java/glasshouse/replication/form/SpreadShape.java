package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shape of a {@link Spread}: a number, a distribution with its numbers, a list of numbers and
 * sequences (one person after another), or a map of any of the first two to its share of people.
 */
record SpreadShape() implements Shape.Own<Spread> {
  private static final double SLACK = 1e-9;
  private static final int MOST = 1_000_000;
  private static final Map<String, String> FORMS =
      new TreeMap<>(
          Map.of(
              "uniform", "uniform(least, most)",
              "normal", "normal(mean, sd)",
              "beta", "beta(a, b)",
              "exponential", "exponential(mean)",
              "sequence", "sequence(first, last) or sequence(first, last, step)"));

  @Override
  public Spread read(Node node, At at) {
    return switch (node) {
      case Node.Scalar scalar -> one(scalar, at).orElse(standIn());
      case Node.Sequence list -> given(list, at);
      case Node.Mapping map -> mixture(map, at);
    };
  }

  private static Optional<Spread> one(Node.Scalar scalar, At at) {
    try {
      return Optional.of(new Spread.Constant(Call.number(scalar.text())));
    } catch (IllegalArgumentException noNumber) {
      return Call.read(scalar, at, FORMS, "distribution").flatMap(call -> spread(scalar, at, call));
    }
  }

  private static Optional<Spread> spread(Node.Scalar scalar, At at, Call call) {
    try {
      if (call.name().equals("sequence")) {
        return Optional.of(new Spread.Given(sequence(call)));
      }
      double[] n = call.numbers();
      if (n.length != (call.name().equals("exponential") ? 1 : 2)) {
        throw new IllegalArgumentException("another number of numbers");
      }
      return Optional.of(
          switch (call.name()) {
            case "uniform" -> new Spread.Uniform(n[0], atLeast(n[0], n[1]));
            case "normal" -> new Spread.Normal(n[0], atLeast(0, n[1]));
            case "beta" -> new Spread.Beta(above0(n[0]), above0(n[1]));
            default -> new Spread.Exponential(above0(n[0]));
          });
    } catch (IllegalArgumentException e) {
      at.problem(scalar, "is not what is wanted", FORMS.getOrDefault(call.name(), ""));
      return Optional.empty();
    }
  }

  private static double atLeast(double least, double x) {
    if (x < least) {
      throw new IllegalArgumentException("too small");
    }
    return x;
  }

  private static double above0(double x) {
    return atLeast(Double.MIN_NORMAL, x);
  }

  /** In decimals, so that 0.1 and two steps of 0.1 are 0.3. */
  private static List<Double> sequence(Call call) {
    if (call.arguments().size() != 2 && call.arguments().size() != 3) {
      throw new IllegalArgumentException("another number of numbers");
    }
    BigDecimal first = BigDecimal.valueOf(Call.number(call.arguments().get(0)));
    BigDecimal last = BigDecimal.valueOf(Call.number(call.arguments().get(1)));
    BigDecimal step =
        call.arguments().size() == 2
            ? BigDecimal.ONE
            : BigDecimal.valueOf(Call.number(call.arguments().get(2)));
    if (step.signum() <= 0
        || last.compareTo(first) < 0
        || last.subtract(first).doubleValue() / step.doubleValue() > MOST) {
      throw new IllegalArgumentException("no sequence");
    }
    List<Double> values = new ArrayList<>();
    for (BigDecimal x = first; x.compareTo(last) <= 0; x = x.add(step)) {
      values.add(x.doubleValue());
    }
    return values;
  }

  private static Spread given(Node.Sequence list, At at) {
    List<Double> values = new ArrayList<>();
    for (Node item : list.items()) {
      Optional<Spread> spread =
          item instanceof Node.Scalar scalar ? one(scalar, at) : Optional.empty();
      switch (spread.orElse(null)) {
        case Spread.Constant one -> values.add(one.value());
        case Spread.Given several -> values.addAll(several.values());
        case null, default -> at.problem(item, "is no number", "a number or a sequence");
      }
    }
    if (list.items().isEmpty()) {
      at.problem(list, "is empty", "a number for each person");
    }
    return new Spread.Given(values);
  }

  private static Spread mixture(Node.Mapping map, At at) {
    List<Spread.Part> parts = new ArrayList<>();
    double total = 0;
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      Node.Scalar key = new Node.Scalar(entry.getValue().at(), entry.getKey());
      double share = Settings.SHARE.read(entry.getValue().value(), at.key(entry.getKey()));
      total += share;
      Optional<Spread> spread = one(key, at);
      if (spread.isPresent() && spread.get() instanceof Spread.Given) {
        at.problem(key, "names people one by one", "a number or a distribution");
      } else {
        spread.ifPresent(of -> parts.add(new Spread.Part(share, of)));
      }
    }
    if (Math.abs(total - 1) > SLACK) {
      at.problems().add(map.at(), at.path(), "do not add up", "" + total, "shares that make 1");
    }
    return new Spread.Mixture(parts);
  }

  @Override
  public Spread standIn() {
    return new Spread.Constant(0);
  }

  @Override
  public String allowed() {
    return "a number, `uniform(least, most)`, `normal(mean, sd)`, `beta(a, b)`, `exponential(mean)`;"
        + " `sequence(first, last)` or `sequence(first, last, step)`, or a list of numbers and"
        + " sequences, one person after another; or a map of any of the first to its share of people";
  }
}
