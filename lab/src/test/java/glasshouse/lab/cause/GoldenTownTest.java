package glasshouse.lab.cause;

import glasshouse.lab.Plan;
import glasshouse.testkit.Golden;
import glasshouse.world.World;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One town to the last digit: the-article and its twin, two blocks, 30 days of warm-up and 60 under
 * the system.
 *
 * <p>When results are meant to change, {@code -Dgh.golden=write} writes the file anew; commit it by
 * itself with the reason.
 */
class GoldenTownTest {
  @Test
  void theCountsOfATownMatchTheGoldenFile() {
    List<Life> lives =
        Life.live(
            Plan.twins(Towns.theArticle("warm-up=30 days", "days=60 days")),
            2,
            World.Watchers.NONE);
    Map<String, List<Long>> with = lives.get(0).counts();
    Map<String, List<Long>> without = lives.get(1).counts();
    StringBuilder text =
        new StringBuilder(
            "counter,majority,minority,migrant,twin majority,twin minority,twin migrant\n");
    Map<String, List<Long>> all = new TreeMap<>(without);
    all.putAll(with);
    for (String counter : all.keySet()) {
      text.append(counter)
          .append(',')
          .append(numbers(with, counter))
          .append(',')
          .append(numbers(without, counter))
          .append('\n');
    }
    text.append("fingerprint,")
        .append(Long.toHexString(lives.get(0).fingerprint()))
        .append(",,,")
        .append(Long.toHexString(lives.get(1).fingerprint()))
        .append(",,\n");
    Golden.check("town.csv", text.toString());
  }

  private static String numbers(Map<String, List<Long>> counts, String counter) {
    return counts.getOrDefault(counter, List.of()).isEmpty()
        ? ",,"
        : counts.get(counter).stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
