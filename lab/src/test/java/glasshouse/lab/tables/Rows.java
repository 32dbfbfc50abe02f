package glasshouse.lab.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of a table as a reader of its comma-separated text has them. */
record Rows(List<Row> all) {
  /** One row: its values by column; those that are missing are not there. */
  record Row(Map<String, String> values) {
    String text(String column) {
      return Objects.requireNonNull(values.get(column), column);
    }

    boolean has(String column) {
      return values.containsKey(column);
    }

    long whole(String column) {
      return Long.parseLong(text(column));
    }

    double number(String column) {
      return Double.parseDouble(text(column));
    }

    boolean is(String column, String value) {
      return value.equals(values.get(column));
    }

    /** Several values as one, to compare and to group by. */
    List<String> key(String... columns) {
      return Stream.of(columns).map(column -> values.getOrDefault(column, "")).toList();
    }
  }

  /** Reads text under a head: quoted text may hold anything, an empty field is missing. */
  static Rows of(String csv) {
    List<List<String>> lines = fields(csv);
    List<Row> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int c = 0; c < line.size(); c++) {
        if (!line.get(c).isEmpty()) {
          values.put(plain(lines.getFirst().get(c)), plain(line.get(c)));
        }
      }
      if (line.size() != lines.getFirst().size()) {
        throw new IllegalStateException("a row of " + line.size() + " fields: " + line);
      }
      rows.add(new Row(values));
    }
    return new Rows(rows);
  }

  /** Fields as they stand, quotes and all. */
  private static List<List<String>> fields(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char letter = csv.charAt(i);
      quoted ^= letter == '"';
      if (quoted || (letter != ',' && letter != '\n')) {
        field.append(letter);
        continue;
      }
      line.add(field.toString());
      field.setLength(0);
      if (letter == '\n') {
        lines.add(line);
        line = new ArrayList<>();
      }
    }
    return lines;
  }

  private static String plain(String field) {
    return field.startsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }

  Rows where(String column, String value) {
    return where(row -> row.is(column, value));
  }

  Rows where(Predicate<Row> which) {
    return new Rows(all.stream().filter(which).toList());
  }

  double sum(String column) {
    return all.stream().filter(row -> row.has(column)).mapToDouble(r -> r.number(column)).sum();
  }

  int size() {
    return all.size();
  }

  /** The only row. */
  Row only() {
    if (all.size() != 1) {
      throw new IllegalStateException("one row is wanted, there are " + all.size());
    }
    return all.getFirst();
  }
}
