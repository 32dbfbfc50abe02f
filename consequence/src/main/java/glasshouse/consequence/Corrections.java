package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Calendar;
import glasshouse.kernel.Case;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.Minutes;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;

/**
 * The right to see one's file: some ask once a year, find what is not theirs (a namesake's act, a
 * child's game, a face taken for theirs), and some of that is corrected.
 *
 * <p>Under 1 in 5 read their credit report in a year (H35); half of those still disputing give up
 * (H34). The day on which a person asks is drawn once for each year, so whoever asks finds all that
 * is wrong. Luck of a dispute hangs on the event key. Reads findings and, because people know what
 * they did, acts; writes cases, purses, notices; the record through {@link Remedy}. Departures:
 * only what moved the score is disputed; what is found on the day of asking is corrected on it;
 * errors that will not be corrected leave no case; who finds a file that began anew meanwhile finds
 * no error.
 */
public final class Corrections {
  /** Kind of case in the society's book: an error to be found; amount is the points lost. */
  public static final int ERROR = 27;

  private static final int MOST_POINTS = 0xFFFF;
  private static final Purpose LOOK = Purpose.of("file/look");
  private static final Purpose DISPUTE = Purpose.of("file/dispute");

  private final SafeguardsSpec.Correction spec;
  private final Remedy remedy;
  private final Minutes wages;
  private final long looks;
  private final long disputed;
  private final long corrected;
  private final int errors;
  private final int found;
  private final int put;
  private long look;
  private long key;

  /** With these parameters. */
  public Corrections(
      SafeguardsSpec.Correction spec, Remedy remedy, Parameters p, Counters counters) {
    this.spec = spec;
    this.remedy = remedy;
    wages = new Minutes(p);
    looks = p.chance("behaviour.file.looks");
    disputed = Chance.of(1 - p.get("behaviour.file.gives-up"));
    corrected = Chance.of(spec.corrects());
    errors =
        counters.register(
            "correction/errors", "findings", "False findings that took points from adults");
    found =
        counters.register(
            "correction/found", "findings", "Of them: that the person will find in the file");
    put = counters.register("correction/corrected", "findings", "Errors of files corrected");
  }

  /** The keys of a day. */
  public void morning(Draws draws, int day) {
    look = draws.key(LOOK, 0);
    key = draws.key(DISPUTE, day);
  }

  /** False findings of today wait for the day on which the person asks for the file. */
  public void file(TruthBlock t, FileBlock f, Findings findings) {
    for (int i = 0; i < findings.size(); i++) {
      int place = findings.subject(i);
      int kind = findings.kind(i);
      if (f.moved(i) < 0
          && t.layout().is(place, Role.ADULT)
          && !t.acts.of(kind).did(place, findings.key(i))) {
        t.count(errors, place);
        int day = dayOfLook(t.first() + place, t.day());
        if (day > 0) {
          t.count(found, place);
          wait(t, f, place, kind, findings.key(i), Math.min(MOST_POINTS, -f.moved(i)), day);
        }
      }
    }
  }

  private void wait(
      TruthBlock t, FileBlock f, int place, int kind, long event, int points, int day) {
    long bits = Draws.bits(key, event, 0);
    int appeal = t.cases().find(place, Appeals.APPEAL);
    boolean appealed = appeal >= 0 && Case.entered(t.cases().get(appeal)) == t.day();
    if (!appealed && Draws.high(bits) < disputed && Draws.low(bits) < corrected) {
      t.cases().open(Case.of(place, ERROR, 0, t.day(), day, points));
      f.cases()
          .open(
              Case.of(place, FileBlock.CONTESTED, FileBlock.IN_FILE, t.day(), Case.LAST_DAY, kind));
    }
  }

  /** The next day on which a person asks, in this year or the next; 0 when on none. */
  private int dayOfLook(long who, int today) {
    int year = today / Calendar.YEAR;
    for (int y = year; y <= year + 1; y++) {
      long bits = Draws.bits(look, who, y);
      int day = y * Calendar.YEAR + Draws.below(Draws.low(bits), Calendar.YEAR);
      if (Draws.high(bits) < looks && day > today) {
        return day;
      }
    }
    return 0;
  }

  /** Whether a case is one of these. */
  public static boolean handles(long code) {
    return Case.kind(code) == ERROR;
  }

  /** The file is read: the error is found and corrected. */
  public long due(TruthBlock t, FileBlock f, Registry registry, long code) {
    int i = Case.place(code);
    int contested = contested(f, i, Case.entered(code));
    if (contested < 0) {
      return 0; // the file was forgotten, or began anew
    }
    int kind = Case.amount(f.cases().get(contested));
    f.cases().close(contested);
    long event = (long) t.first() + i;
    wages.lose(t, i, spec.minutes(), Draws.low(Draws.bits(key, event, 1)));
    remedy.grant(t, f, registry, i, kind, Case.amount(code), Case.entered(code));
    t.count(put, i);
    t.notices.add(i, Notices.Kind.PUT_RIGHT, kind, 0, false);
    Remedy.trace(t, i, "file", "corrected", 0, true);
    return 0;
  }

  private static int contested(FileBlock f, int place, int entered) {
    return f.cases()
        .find(
            place,
            FileBlock.CONTESTED,
            code -> Case.stage(code) == FileBlock.IN_FILE && Case.entered(code) == entered);
  }
}
