package glasshouse.lab.measure;

import glasshouse.society.people.Cell;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people a figure is about: everyone, or those of a group, sex, age band or income fifth, or
 * any crossing of these.
 *
 * @param group ordinal of the {@link Group}, -1 for all
 * @param sex 0 male, 1 female, -1 for all
 * @param band of age as in {@link Cell}, -1 for all
 * @param fifth of income as in {@link Cohort}, -1 for all
 */
public record Slice(int group, int sex, int band, int fifth) {
  /** Everyone. */
  public static final Slice ALL = new Slice(-1, -1, -1, -1);

  /** What a part of a slice is called that leaves nobody out. */
  public static final String EVERY = "all";

  private static final List<String> SEXES = List.of("male", "female");
  private static final List<String> BANDS = List.of("under 18", "18 to 59", "60 and over");

  /** Everyone, then each group. */
  public static List<Slice> groups() {
    return Stream.concat(
            Stream.of(ALL),
            IntStream.range(0, Group.COUNT).mapToObj(group -> new Slice(group, -1, -1, -1)))
        .toList();
  }

  /** Everyone, each group, each sex, each age band and each income fifth. */
  public static List<Slice> marginals() {
    List<Slice> crossings = crossings();
    ToLongFunction<Slice> first =
        slice -> slice.sex >= 0 ? 1 : slice.band >= 0 ? 2 : slice.fifth >= 0 ? 3 : 0;
    return crossings.stream()
        .filter(slice -> slice.parts() <= 1)
        .sorted(Comparator.comparingLong(first))
        .toList();
  }

  /** All of them, everyone first: the full cube. */
  public static List<Slice> crossings() {
    List<Slice> all = new ArrayList<>();
    for (int group = -1; group < Group.COUNT; group++) {
      for (int sex = -1; sex < SEXES.size(); sex++) {
        for (int band = -1; band < BANDS.size(); band++) {
          for (int fifth = -1; fifth < Cohort.FIFTHS; fifth++) {
            all.add(new Slice(group, sex, band, fifth));
          }
        }
      }
    }
    return all;
  }

  private long parts() {
    return IntStream.of(group, sex, band, fifth).filter(part -> part >= 0).count();
  }

  /** Whether a {@link Cohort} belongs to it. */
  public boolean holds(int cohort) {
    int cell = Cohort.cell(cohort);
    return (group < 0 || group == Cell.group(cell))
        && (sex < 0 || sex == Cell.sex(cell))
        && (band < 0 || band == Cell.band(cell))
        && (fifth < 0 || fifth == Cohort.fifth(cohort));
  }

  /** The cohorts that belong to it, in order. */
  public int[] cohorts() {
    return IntStream.range(0, Cohort.COUNT).filter(this::holds).toArray();
  }

  /** Its group by name, or {@link #EVERY}. */
  public String groupLabel() {
    return group < 0 ? EVERY : Group.values()[group].label();
  }

  /** Its sex by name, or {@link #EVERY}. */
  public String sexLabel() {
    return sex < 0 ? EVERY : SEXES.get(sex);
  }

  /** Its age band by name, or {@link #EVERY}. */
  public String ageLabel() {
    return band < 0 ? EVERY : BANDS.get(band);
  }

  /** Its income fifth as 1 (poorest) to 5, or {@link #EVERY}. */
  public String incomeLabel() {
    return fifth < 0 ? EVERY : String.valueOf(fifth + 1);
  }

  /**
   * Its name in tables: {@code all}, {@code minority}, {@code minority, female, income fifth 1}.
   */
  public String label() {
    List<String> parts = new ArrayList<>();
    Stream.of(groupLabel(), sexLabel(), ageLabel())
        .filter(part -> !part.equals(EVERY))
        .forEach(parts::add);
    if (fifth >= 0) {
      parts.add("income fifth " + incomeLabel());
    }
    return parts.isEmpty() ? EVERY : String.join(", ", parts);
  }
}
