package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Quantity.Dimension;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.Values.Form;
import java.util.ArrayList;
import java.util.List;

/** Shapes of the rows of society tables. */
final class Rows {
  private Rows() {}

  /** So many numbers, one a row. */
  record Column(int rows, Range range, String unit) implements OwnShape<List<Double>> {
    @Override
    public List<Double> read(Node node, At at) {
      return Values.items(node).stream().map(item -> of().read(item, at)).toList();
    }

    private Amounts.Amount of() {
      return new Amounts.Amount(Dimension.NUMBER, range, Form.PLAIN, unit);
    }

    @Override
    public List<Double> standIn() {
      return List.of();
    }

    @Override
    public String allowed() {
      return rows + " rows, each " + range;
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      List<Node> items = Values.items(node);
      for (int i = 0; i < items.size(); i++) {
        sink.number(path + "[" + i + "]", items.get(i), of());
      }
    }
  }

  /** Any number of rows of a size and a percent. */
  record Pairs(int mostSize, String wants) implements OwnShape<List<List<Double>>> {
    private static final Amounts.Amount PERCENT = Amounts.Amount.number(0, 100, "percent");

    @Override
    public List<List<Double>> read(Node node, At at) {
      List<List<Double>> rows = new ArrayList<>();
      for (Node item : Values.items(node)) {
        List<Node> pair = Values.items(item);
        if (pair.size() == 2) {
          double size = new Amounts.Whole(1, mostSize, "").read(pair.getFirst(), at);
          rows.add(List.of(size, PERCENT.read(pair.getLast(), at)));
        } else {
          at.problem(item, "is no row", wants);
        }
      }
      return rows;
    }

    @Override
    public List<List<Double>> standIn() {
      return List.of();
    }

    @Override
    public String allowed() {
      return "rows of `" + wants + "`";
    }

    @Override
    public void numbers(Node node, String path, Sink sink) {
      List<Node> items = Values.items(node);
      for (int i = 0; i < items.size(); i++) {
        List<Node> pair = Values.items(items.get(i));
        if (pair.size() == 2) {
          String row = path + "[" + i + "]";
          sink.number(row + "[0]", pair.getFirst(), Amounts.Amount.number(1, mostSize, "people"));
          sink.number(row + "[1]", pair.getLast(), PERCENT);
        }
      }
    }
  }
}
