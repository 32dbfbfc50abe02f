package glasshouse.lab.compare;

import glasshouse.lab.ensemble.Interval;
import glasshouse.lab.ensemble.Sample;
import glasshouse.lab.ensemble.Society;
import glasshouse.lab.fork.Fates.Aspect;
import glasshouse.lab.fork.Fates.Fate;
import glasshouse.lab.fork.Forks;
import glasshouse.lab.fork.Through;
import glasshouse.lab.measure.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Shares of people over the societies of a comparison: whose lives parted, how, and how they stand
 * in the end.
 *
 * @param what in tables
 * @param mean over societies
 * @param luck where the mean lies with a probability of 95 %
 */
public record Shares(String what, double mean, Interval luck) {
  /** By how people stand in the end under the first scenario beside another. */
  public static List<Shares> fates(List<Society> societies, int other, Slice slice, Aspect aspect) {
    List<Shares> all = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      all.add(of(societies, fate.id(), s -> s.fates().get(other - 1).share(slice, aspect, fate)));
    }
    return all;
  }

  /** Whose lives parted at all. */
  public static Shares parted(List<Society> societies, int other) {
    return of(societies, "parted", s -> share(s.forks().get(other - 1), count -> true));
  }

  /** Whose lives parted though the system had touched nobody of the household: through others. */
  public static Shares spillover(List<Society> societies, int other) {
    return of(
        societies,
        "spillover",
        s -> share(s.forks().get(other - 1), count -> count.kind().through().isSpillover()));
  }

  /** The first day on which any life parted in any society; 0 where none did. */
  public static int firstDay(List<Society> societies, int other) {
    return societies.stream()
        .flatMap(society -> society.forks().get(other - 1).counts().stream())
        .mapToInt(count -> count.kind().day())
        .min()
        .orElse(0);
  }

  /** Through what lives parted, of all people. */
  public static List<Shares> through(List<Society> societies, int other) {
    List<Shares> all = new ArrayList<>();
    for (Through way : Through.values()) {
      all.add(
          of(
              societies,
              way.id(),
              s -> share(s.forks().get(other - 1), count -> count.kind().through() == way)));
    }
    return all;
  }

  /** The causes for which most lives parted, of all people. */
  public static List<Shares> causes(List<Society> societies, int other, int most) {
    List<Forks> forks = societies.stream().map(society -> society.forks().get(other - 1)).toList();
    List<Map<String, Long>> people = forks.stream().map(Shares::byCause).toList();
    Map<String, Long> all = new TreeMap<>();
    people.forEach(here -> here.forEach((cause, some) -> all.merge(cause, some, Long::sum)));
    return all.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .map(
            cause ->
                of(
                    cause,
                    IntStream.range(0, forks.size())
                        .mapToDouble(
                            s ->
                                (double) people.get(s).getOrDefault(cause, 0L)
                                    / forks.get(s).people())))
        .toList();
  }

  /** The day by which half of those lives had parted that ever did; 0 where none did. */
  public static int medianDay(List<Society> societies, int other) {
    Map<Integer, Long> byDay = new TreeMap<>();
    long all = 0;
    for (Society society : societies) {
      for (Forks.Count count : society.forks().get(other - 1).counts()) {
        byDay.merge(count.kind().day(), (long) count.people(), Long::sum);
        all += count.people();
      }
    }
    long sum = 0;
    for (Map.Entry<Integer, Long> day : byDay.entrySet()) {
      sum += day.getValue();
      if (2 * sum >= all) {
        return day.getKey();
      }
    }
    return 0;
  }

  private static Map<String, Long> byCause(Forks forks) {
    Map<String, Long> people = new TreeMap<>();
    for (Forks.Count count : forks.counts()) {
      people.merge(count.kind().cause().told(), (long) count.people(), Long::sum);
    }
    return people;
  }

  private static double share(Forks forks, Predicate<Forks.Count> which) {
    long some = forks.counts().stream().filter(which).mapToLong(Forks.Count::people).sum();
    return (double) some / forks.people();
  }

  private static Shares of(List<Society> societies, String what, ToDoubleFunction<Society> share) {
    return of(what, societies.stream().mapToDouble(share));
  }

  private static Shares of(String what, DoubleStream shares) {
    Sample sample = new Sample(shares);
    return new Shares(what, sample.mean(), sample.ofMean());
  }
}
