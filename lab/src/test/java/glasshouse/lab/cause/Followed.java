package glasshouse.lab.cause;

import glasshouse.kernel.Trace;
import glasshouse.kernel.Tracer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows every so many-th person and keeps all that is told of them. */
final class Followed implements Tracer {
  private final int every;
  private final List<Told> told = new ArrayList<>();

  /** One thing told. */
  record Told(
      int person,
      int day,
      int minute,
      String what,
      String which,
      String outcome,
      double amount,
      long key) {}

  Followed(int every) {
    this.every = every;
  }

  @Override
  public boolean follows(int person) {
    return person % every == 0;
  }

  @Override
  public synchronized void tell(int person, int day, Trace trace) {
    told.add(
        new Told(
            person,
            day,
            trace.minute(),
            trace.step().word(),
            trace.which(),
            trace.outcome(),
            trace.amount(),
            trace.chain()));
  }

  List<Told> told() {
    return told;
  }

  /** All that was told, in an order of its own. */
  List<String> sorted() {
    return told.stream().map(Told::toString).sorted().toList();
  }

  /** All of a kind that was told, day by day; of one person in the order in which it happened. */
  List<Told> of(String what) {
    return told.stream()
        .filter(t -> t.what().equals(what))
        .sorted(Comparator.comparingInt(Told::day))
        .toList();
  }

  /** Person and key of each thing of a kind. */
  Set<String> keys(String what) {
    return told.stream()
        .filter(t -> t.what().equals(what))
        .map(t -> t.person() + " " + t.which() + " " + t.key())
        .collect(Collectors.toSet());
  }
}
