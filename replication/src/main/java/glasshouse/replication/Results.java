package glasshouse.replication;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Workers;
import glasshouse.lab.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replications lived, each with theirs beside ours, in the order in which they were asked for. */
public final class Results {
  private final List<Result> all;

  private Results(List<Result> all) {
    this.all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param replication what was lived
   * @param rows theirs beside ours
   */
  public record Result(Replication replication, List<Held> rows) {
    /** The list is copied. */
    public Result {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Lives replications: one with all threads, several beside each other, the slow ones first. How
   * many threads there are changes no number.
   */
  public static Results of(
      List<Replication> replications, Draws luck, int threads, Progress progress) {
    if (replications.size() == 1) {
      Replication only = replications.getFirst();
      return new Results(List.of(new Result(only, only.hold(new Work(luck, threads, progress)))));
    }
    int[] order =
        IntStream.range(0, replications.size())
            .boxed()
            .sorted(Comparator.comparing(i -> !replications.get(i).slow()))
            .mapToInt(Integer::intValue)
            .toArray();
    Result[] results = new Result[replications.size()];
    AtomicInteger done = new AtomicInteger();
    try (Workers workers = new Workers(threads)) {
      workers.forEach(
          order.length,
          (worker, n) -> {
            Replication one = replications.get(order[n]);
            progress.step(one.name(), done.get(), order.length);
            List<Held> held = one.hold(new Work(luck, 1, Progress.SILENT));
            results[order[n]] = new Result(one, held);
            progress.step(one.name(), done.incrementAndGet(), order.length);
          });
    }
    return new Results(List.of(results));
  }

  /** All of them. */
  public List<Result> list() {
    return all;
  }

  /** Whether any quantity is a failure. */
  public boolean fails() {
    return rows().stream().anyMatch(Held::fails);
  }

  /** How many quantities were met, missed, and known not to come out, as one sentence. */
  public String sentence() {
    List<Held> rows = rows();
    long met = rows.stream().filter(Held::met).count();
    long missed = rows.stream().filter(Held::fails).count();
    return String.format(
        Locale.ROOT,
        "%d %s of %d %s: %d met, %d missed, %d known not to come out.",
        rows.size(),
        rows.size() == 1 ? "quantity" : "quantities",
        all.size(),
        all.size() == 1 ? "replication" : "replications",
        met,
        missed,
        rows.size() - met - missed);
  }

  private List<Held> rows() {
    List<Held> rows = new ArrayList<>();
    all.forEach(result -> rows.addAll(result.rows()));
    return rows;
  }

  /**
   * Name, quantity, theirs, ours, tolerance, whether it was met, and the note, of each quantity.
   */
  public String json() {
    JsonMapper mapper = JsonMapper.shared();
    ArrayNode array = mapper.createArrayNode();
    for (Result result : all) {
      for (Held held : result.rows()) {
        ObjectNode row = array.addObject();
        row.put("name", result.replication().name()).put("quantity", held.quantity());
        theirs(row, held.theirs());
        if (Double.isFinite(held.ours())) {
          row.put("ours", held.ours());
        } else {
          row.putNull("ours");
        }
        row.put("tolerance", held.tolerance()).put("met", held.met()).put("note", held.note());
      }
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
  }

  private static void theirs(ObjectNode row, String theirs) {
    try {
      double number = Double.parseDouble(theirs);
      if (Double.isFinite(number)) {
        row.put("theirs", number);
        return;
      }
    } catch (NumberFormatException words) {
      // told in words below
    }
    row.put("theirs", theirs);
  }
}
