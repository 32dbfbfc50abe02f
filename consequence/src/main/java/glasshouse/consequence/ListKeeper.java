package glasshouse.consequence;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Keeps the lists: entries by findings, a grace in which the exit act prevents them, terms that
 * end, exits by an act on record; strikes off what fell on review.
 *
 * <p>Reads findings and cases; writes cases and decisions. Only adults are entered; through the
 * household anyone is touched.
 */
public final class ListKeeper {
  /** A case without end is due on the last day that fits. */
  static final int NEVER = Case.LAST_DAY;

  private final List<ListSpec> lists;
  private final int noticeDays;
  private final int[][] entering;
  private final int[][] leaving;
  private final int[] entered;
  private final int[] left;
  private final Purpose[] luck;
  private final long[] share;
  private final long[] keys;

  /** The keeper of a scenario's lists. */
  public ListKeeper(
      List<ListSpec> lists, int kinds, ToIntFunction<String> indexOf, Counters counters) {
    this(lists, 0, kinds, indexOf, counters);
  }

  /** The same where every entry waits for so many days of notice at the least. */
  public ListKeeper(
      List<ListSpec> lists,
      int noticeDays,
      int kinds,
      ToIntFunction<String> indexOf,
      Counters counters) {
    this.noticeDays = noticeDays;
    this.lists = List.copyOf(lists);
    List<List<Integer>> in = new ArrayList<>();
    List<List<Integer>> out = new ArrayList<>();
    for (int k = 0; k < kinds; k++) {
      in.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
    entered = new int[lists.size()];
    left = new int[lists.size()];
    luck = new Purpose[lists.size()];
    share = new long[lists.size()];
    keys = new long[lists.size()];
    for (int l = 0; l < lists.size(); l++) {
      ListSpec list = lists.get(l);
      int number = l;
      luck[l] = Purpose.of("listing/" + list.id());
      share[l] = Chance.of(list.share());
      list.enterOn().forEach(kind -> in.get(indexOf.applyAsInt(kind)).add(number));
      list.leaveOn().ifPresent(kind -> out.get(indexOf.applyAsInt(kind)).add(number));
      entered[l] = counters.register("list-entered/" + list.id(), "people", "Entries on the list");
      left[l] = counters.register("list-left/" + list.id(), "people", "Exits from the list");
    }
    entering = flat(in);
    leaving = flat(out);
  }

  private static int[][] flat(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    for (int l = 0; l < keys.length; l++) {
      keys[l] = draws.key(luck[l], day);
    }
  }

  /** Decides who enters and leaves today. */
  public void decide(FileBlock f, Findings findings, Registry registry) {
    f.cases().sweep(f.day(), code -> due(f, registry, code));
    for (int i = 0; i < findings.size(); i++) {
      int place = findings.subject(i);
      for (int list : leaving[findings.kind(i)]) {
        leave(f, registry, place, list);
      }
      for (int list : entering[findings.kind(i)]) {
        if (Draws.high(Draws.bits(keys[list], findings.key(i), 0)) >= share[list]) {
          continue;
        }
        report(f, registry, findings, i, list);
      }
    }
  }

  private void report(FileBlock f, Registry registry, Findings findings, int i, int list) {
    int place = findings.subject(i);
    int grace = Math.max(lists.get(list).graceDays(), noticeDays);
    if (!registry.adult(place)
        || on(f, place, FileBlock.LISTED, list)
        || on(f, place, FileBlock.GRACE, list)) {
      return;
    }
    if (grace == 0) {
      enter(f, registry, place, list, findings.kind(i), findings.key(i));
    } else {
      f.cases().open(Case.of(place, FileBlock.GRACE, 0, f.day(), f.day() + grace, list));
      if (noticeDays > 0) {
        f.decisions.add(
            place, Decisions.What.ANNOUNCED, list, grace, findings.kind(i), findings.key(i));
      }
      if (f.traces(place)) {
        f.trace(
            place,
            Trace.of(Trace.Step.DECISION, lists.get(list).id())
                .at(findings.minute(i))
                .about("", findings.key(i))
                .went("in grace")
                .of(grace, "days"));
      }
    }
  }

  private static boolean on(FileBlock f, int place, int kind, int list) {
    return f.cases().find(place, kind, code -> isOf(list, code) && Case.stage(code) == 0) >= 0;
  }

  private static boolean isOf(int list, long code) {
    return Case.amount(code) == list;
  }

  private long due(FileBlock f, Registry registry, long code) {
    int place = Case.place(code);
    switch (Case.kind(code)) {
      case FileBlock.GRACE -> enter(f, registry, place, Case.amount(code), -1, 0);
      case FileBlock.LISTED -> left(f, registry, place, Case.amount(code));
      case FileBlock.HELD -> release(f, code);
      default -> throw new IllegalStateException("a case of unknown kind " + Case.kind(code));
    }
    return 0;
  }

  /** The grade held falls back to the worst of the holds that do not end today. */
  private static void release(FileBlock f, long released) {
    int worst = 0;
    for (int c = 0; c < f.cases().size(); c++) {
      long code = f.cases().get(c);
      boolean lasts = Case.due(code) > f.day();
      if (lasts && Case.place(code) == Case.place(released) && Case.kind(code) == FileBlock.HELD) {
        worst = Math.max(worst, Case.stage(code));
      }
    }
    f.held[Case.place(released)] = (byte) worst;
  }

  private void enter(FileBlock f, Registry registry, int place, int list, int kind, long key) {
    ListSpec spec = lists.get(list);
    int until = spec.termDays() == 0 ? NEVER : f.day() + spec.termDays();
    open(f, registry, place, list, until, 0, kind, key);
    if (spec.household()) {
      int start = registry.householdStart(place);
      int end = Math.min(f.size(), start + registry.householdSize(place));
      for (int other = start; other < end; other++) {
        if (other != place && (f.listed[other] & 1 << list) == 0) {
          open(f, registry, other, list, until, 1, kind, key);
        }
      }
    }
  }

  private void open(
      FileBlock f, Registry registry, int place, int list, int until, int via, int kind, long key) {
    long entry = Case.of(place, FileBlock.LISTED, via, f.day(), until, list);
    if ((f.listed[place] & 1 << list) == 0) {
      f.cases().open(entry);
      f.listed[place] |= 1 << list;
      f.count(entered[list], place, registry.cohort(place));
    } else {
      int own = f.cases().find(place, FileBlock.LISTED, code -> isOf(list, code));
      f.cases().replace(own, entry); // was on it through the household, now in person
    }
    f.decisions.add(place, Decisions.What.ENTERED, list, via, kind, key);
  }

  private void leave(FileBlock f, Registry registry, int place, int list) {
    int start = registry.householdStart(place);
    int end = lists.get(list).household() ? start + registry.householdSize(place) : 0;
    for (int c = f.cases().size() - 1; c >= 0; c--) {
      long code = f.cases().get(c);
      int who = Case.place(code);
      boolean own = who == place && Case.stage(code) == 0;
      boolean through = who >= start && who < end && Case.stage(code) == 1;
      int kind = Case.kind(code);
      if (Case.amount(code) == list
          && (own || through)
          && (kind == FileBlock.LISTED || kind == FileBlock.GRACE)) {
        f.cases().close(c);
        if (kind == FileBlock.LISTED) {
          left(f, registry, who, list);
        }
      }
    }
  }

  private void left(FileBlock f, Registry registry, int place, int list) {
    f.listed[place] &= ~(1 << list);
    f.tally.add(left[list], registry.cohort(place), 1);
    f.decisions.add(place, Decisions.What.LEFT, list, 0, -1, 0);
  }

  /** An entry that waits does not come; whether any waited. */
  boolean stop(FileBlock f, int place, int list) {
    boolean any = false;
    for (int c = waiting(f, place, list); c >= 0; c = waiting(f, place, list)) {
      f.cases().close(c);
      any = true;
    }
    return any;
  }

  private static int waiting(FileBlock f, int place, int list) {
    return f.cases().find(place, FileBlock.GRACE, code -> isOf(list, code));
  }

  /**
   * Takes a person off the lists that a kind of act leads onto, as far as the entry is not older
   * than what fell; answers the days spent on them.
   */
  int strike(FileBlock f, Registry registry, int place, int kind, int since) {
    int days = 0;
    for (int list : entering[kind]) {
      int own = own(f, place, list, since);
      if (own >= 0) {
        days += f.day() - Case.entered(f.cases().get(own));
        leave(f, registry, place, list);
      } else if (on(f, place, FileBlock.GRACE, list)) {
        stop(f, place, list);
      }
    }
    return days;
  }

  private static int own(FileBlock f, int place, int list, int since) {
    return f.cases()
        .find(
            place,
            FileBlock.LISTED,
            code -> isOf(list, code) && Case.stage(code) == 0 && Case.entered(code) >= since);
  }

  /** The first kind of act that leads onto a list. */
  int leadsOnto(int list) {
    for (int kind = 0; kind < entering.length; kind++) {
      for (int entered : entering[kind]) {
        if (entered == list) {
          return kind;
        }
      }
    }
    throw new IllegalArgumentException("nothing leads onto list " + list);
  }

  /** Whether a kind of act leads onto any list. */
  boolean lists(int kind) {
    return entering[kind].length > 0;
  }

  /** Bits of the lists that it is no honour to be on. */
  int black() {
    return ListSpec.black(lists);
  }

  /** The names of the lists, in the order of their bits. */
  public List<String> names() {
    return lists.stream().map(ListSpec::id).toList();
  }
}
