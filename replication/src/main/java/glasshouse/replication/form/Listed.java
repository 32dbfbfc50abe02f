package glasshouse.replication.form;

import glasshouse.kernel.Calendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a list was like: for each of its people, days on it and entries in the days that count, and
 * the stays that began early enough to be seen whole. People touch their own numbers alone.
 */
final class Listed {
  /** What may be asked. */
  static final List<Figure<Listed>> FIGURES =
      List.of(
          new Figure<>(
              "stock-share",
              "",
              "The share of people on the list, mean over the days that count.",
              (l, at) -> l.stock()),
          new Figure<>(
              "entries-a-year",
              "",
              "Entries a person and year of 365 days.",
              (l, at) -> l.entries()),
          new Figure<>(
              "mean-stay",
              "",
              "Mean days on the list, of entries in the first half of the days that count; one that"
                  + " has not ended counts as long as it was seen.",
              (l, at) -> l.stay()),
          new Figure<>(
              "share-ever",
              "",
              "The share of people who entered in the days that count.",
              (l, at) -> l.ever()));

  private static final int NOBODY = -1;
  private final Listing list;
  private final int[] since;
  private final int[] daysOn;
  private final int[] entries;
  private final int[] stays;
  private final long[] stayed;
  private final double[] squares;

  Listed(Listing list) {
    this.list = list;
    since = new int[list.people()];
    Arrays.fill(since, NOBODY);
    daysOn = new int[list.people()];
    entries = new int[list.people()];
    stays = new int[list.people()];
    stayed = new long[list.people()];
    squares = new double[list.people()];
  }

  /** Somebody enters on a day. */
  void enters(int who, int day) {
    since[who] = day;
    if (day >= list.warmUp()) {
      entries[who]++;
    }
  }

  /** Somebody leaves on a day. */
  void leaves(int who, int day) {
    if (since[who] >= list.warmUp() && since[who] < list.warmUp() + list.days() / 2) {
      stay(who, day - since[who]);
    }
    since[who] = NOBODY;
  }

  private void stay(int who, long days) {
    stays[who]++;
    stayed[who] += days;
    squares[who] += (double) days * days;
  }

  /** Somebody is on the list on a day that counts. */
  void stays(int who) {
    daysOn[who]++;
  }

  private Answer stock() {
    return each(daysOn, 1.0 / list.days());
  }

  private Answer entries() {
    return each(entries, (double) Calendar.YEAR / list.days());
  }

  private static Answer each(int[] counts, double scale) {
    List<Double> values = new ArrayList<>();
    for (int count : counts) {
      values.add(count * scale);
    }
    return Answer.mean(values);
  }

  private Answer ever() {
    return Answer.share(Arrays.stream(entries).filter(n -> n > 0).count(), entries.length);
  }

  private Answer stay() {
    double n = 0;
    double sum = 0;
    double square = 0;
    int end = list.warmUp() + list.days();
    for (int who = 0; who < since.length; who++) {
      n += stays[who];
      sum += stayed[who];
      square += squares[who];
      boolean lasts = since[who] >= list.warmUp() && since[who] < list.warmUp() + list.days() / 2;
      if (lasts) {
        double days = end - since[who];
        n++;
        sum += days;
        square += days * days;
      }
    }
    double mean = sum / n;
    return new Answer(mean, n < 2 ? 0 : StrictMath.sqrt((square / n - mean * mean) / (n - 1)));
  }
}
