package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import java.util.List;

/**
 * Record matching: an act that several sensors saw is on file several times; a share of the further
 * entries is found to be of the same act and counts no more, the others count again.
 *
 * <p>Sensors see independently, so an act is on file with probability 1 - prod(1 - s) (MODEL,
 * section 7.8), and files are joined with errors of two kinds: another person's entry is taken for
 * this one's (linkage error, in sensing), or the same event's for another event (here; Christen
 * 2012, Data Matching, from memory; no size is known). Luck hangs on the event key and the name of
 * the further sensor. Reads findings; writes counts alone: the file strikes out what does not
 * stand. Departures: the first entry in order of the sensors' names is the one that stays; entries
 * on different people are never held to be of one act.
 */
public final class Matching {
  private final Sources sources;
  private final Purpose[] purposes;
  private final long[] matched;
  private final long[] keys;
  private final int[] findings;
  private final int[] unique;
  private final int[] further;
  private final int again;
  private final int found;

  /**
   * The matching of a scenario.
   *
   * @param sensors by name, as findings number them
   * @param matched by sensor: the share of its further entries that are found to be of one act
   */
  public Matching(List<String> sensors, double[] matched, Sources sources, Counters counters) {
    this.sources = sources;
    purposes = sensors.stream().map(s -> Purpose.of("match/" + s)).toArray(Purpose[]::new);
    this.matched = new long[matched.length];
    java.util.Arrays.setAll(this.matched, s -> Chance.of(matched[s]));
    keys = new long[matched.length];
    findings = all(sources, counters, "partner-findings/", "Entries of the partner that count");
    unique =
        all(sources, counters, "partner-unique/", "Of them: of acts that no other sensor reported");
    further = all(sources, counters, "partner-duplicates/", "Of them: of acts that count already");
    again =
        counters.register(
            "duplicates/standing", "findings", "Findings of an act that counts already");
    found =
        counters.register(
            "duplicates/matched", "findings", "Findings found to be of an act on file, struck out");
  }

  private static int[] all(Sources sources, Counters counters, String family, String about) {
    return sources.partners().stream()
        .mapToInt(partner -> counters.register(family + partner, "findings", about))
        .toArray();
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    for (int s = 0; s < keys.length; s++) {
      keys[s] = draws.key(purposes[s], day);
    }
  }

  /** Whether a finding stands: it does not where it is found to be of an act on file. */
  public boolean stands(FileBlock f, Findings filed, int i, Registry registry) {
    boolean twice = Sources.again(filed, i);
    int sensor = filed.sensor(i);
    boolean stands =
        !twice || Draws.high(Draws.bits(keys[sensor], filed.key(i), 0)) >= matched[sensor];
    int cohort = registry.cohort(filed.subject(i));
    if (twice) {
      f.tally.add(stands ? again : found, cohort, 1);
      tell(f, filed, i, stands);
    }
    int partner = sources.partner(sensor);
    if (partner >= 0 && stands) {
      f.tally.add(findings[partner], cohort, 1);
      f.tally.add(further[partner], cohort, twice ? 1 : 0);
      boolean alone = !twice && (i + 1 == filed.size() || !Sources.again(filed, i + 1));
      f.tally.add(unique[partner], cohort, alone ? 1 : 0);
    }
    return stands;
  }

  private static void tell(FileBlock f, Findings filed, int i, boolean stands) {
    int place = filed.subject(i);
    if (f.traces(place)) {
      f.trace(
          place,
          Trace.of(Trace.Step.DECISION, "matching")
              .at(filed.minute(i))
              .about("", filed.key(i))
              .went(stands ? "counted twice" : "found to be one"));
    }
  }
}
