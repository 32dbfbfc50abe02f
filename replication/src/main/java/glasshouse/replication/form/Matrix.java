package glasshouse.replication.form;

import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Shape;
import glasshouse.world.yaml.Values;
import java.util.ArrayList;
import java.util.List;

/** The shape of rows of weights, each of which makes 1. */
record Matrix() implements Shape.Own<List<List<Double>>> {
  private static final double SLACK = 1e-6;

  @Override
  public List<List<Double>> read(Node node, At at) {
    List<List<Double>> rows = new ArrayList<>();
    for (Node row : Values.items(node)) {
      List<Double> weights = new ArrayList<>();
      for (Node weight : Values.items(row)) {
        weights.add(Settings.SHARE.read(weight, at));
      }
      double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
      if (Math.abs(sum - 1) > SLACK) {
        at.problems().add(row.at(), at.path(), "does not add up", "" + sum, "weights that make 1");
      }
      rows.add(weights);
    }
    return rows;
  }

  @Override
  public List<List<Double>> standIn() {
    return List.of();
  }

  @Override
  public String allowed() {
    return "as many rows as people, each of as many weights that make 1, such as"
        + " `[[0.5, 0.5], [0.25, 0.75]]`";
  }
}
