package glasshouse.scoring;

import glasshouse.dossier.FileBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * How often each capped rule has counted in its period, packed: ceil(log2(cap + 1)) bits a rule,
 * words of 16 bits.
 *
 * <p>Periods are the calendar's: a week of 7 days, a month of 30, a year of 365; at the beginning
 * of each, its counts go back to zero.
 */
final class Caps {
  private static final int WORD = 16;
  private final List<Field> fields = new ArrayList<>();
  private int words = 1;
  private int used;

  /** Where a rule's count is. */
  record Field(int word, int shift, int mask, int times, int days) {}

  /** Room for a rule's count. */
  Field add(RulebookSpec.Cap cap) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(cap.times());
    if (bits > WORD) {
      throw new IllegalArgumentException("a cap of " + cap.times() + " is above 65,535");
    }
    if (used + bits > WORD) {
      words++;
      used = 0;
    }
    Field field = new Field(words - 1, used, (1 << bits) - 1, cap.times(), cap.days());
    used += bits;
    fields.add(field);
    return field;
  }

  /** Columns of caps needed. */
  int words() {
    return words;
  }

  /** How often it has counted for a person. */
  static int count(FileBlock f, int place, Field field) {
    return (f.caps[field.word()][place] & 0xFFFF) >>> field.shift() & field.mask();
  }

  /** Sets how often it has counted for a person whose count is zero. */
  static void set(FileBlock f, int place, Field field, int count) {
    f.caps[field.word()][place] |= (short) (Math.min(count, field.times()) << field.shift());
  }

  /** Counts once more for a person, unless the cap is reached. */
  static boolean counts(FileBlock f, int place, Field field) {
    int word = f.caps[field.word()][place] & 0xFFFF;
    int count = word >>> field.shift() & field.mask();
    if (count >= field.times()) {
      return false;
    }
    f.caps[field.word()][place] = (short) (word + (1 << field.shift()));
    return true;
  }

  /** The counts whose period begins today go back to zero. */
  void morning(FileBlock f) {
    for (int w = 0; w < words; w++) {
      int keep = 0xFFFF;
      for (Field field : fields) {
        if (field.word() == w && f.day() % field.days() == 0) {
          keep &= ~(field.mask() << field.shift());
        }
      }
      if (keep != 0xFFFF) {
        for (int i = 0; i < f.size(); i++) {
          f.caps[w][i] = (short) (f.caps[w][i] & keep);
        }
      }
    }
  }
}
