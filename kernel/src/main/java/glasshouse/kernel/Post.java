package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A post office: letters of 16 bytes written today, delivered tomorrow morning in an order that no
 * thread can change.
 *
 * <p>The first word holds target (31 bits), kind (8), minute (11) and a note (13), the second the
 * event key. Letters are sorted into blocks by counting, and each block orders its few by both
 * words. {@link RecordMail} and {@link TruthMail} are the two kinds, and their outboxes are types
 * of their own.
 */
public abstract sealed class Post permits RecordMail, TruthMail {
  private static final long MOST_NOTE = 8191;
  private final int blocks;
  private final List<Letters> outboxes = new ArrayList<>();
  private long[] words = {};
  private final int[] start;

  Post(Population population) {
    blocks = population.blocks();
    start = new int[blocks + 1];
  }

  /** Where one worker drops letters; each kind of mail has its own type of it. */
  public abstract static sealed class Box permits RecordMail.Outbox, TruthMail.Outbox {
    private final Letters letters;

    Box(Post post) {
      letters = post.letters();
    }

    /** Drops a letter to a person, to be delivered tomorrow morning. */
    public final void send(int target, int kind, int minute, int note, long key) {
      letters.drop(address(target, kind, minute, note), key);
    }
  }

  /** Letters that wait, two words each. */
  private static final class Letters {
    private long[] words = new long[64];
    private int size;

    void drop(long first, long key) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
      }
      words[size++] = first;
      words[size++] = key;
    }
  }

  private static long address(int target, int kind, int minute, int note) {
    return ((long) target << 32) | ((long) kind << 24) | ((long) minute << 13) | note;
  }

  private Letters letters() {
    Letters letters = new Letters();
    outboxes.add(letters);
    return letters;
  }

  /** Morning: yesterday's letters are thrown away, those dropped since are sorted by block. */
  public final void collect() {
    Arrays.fill(start, 0);
    int total = 0;
    for (Letters box : outboxes) {
      total += box.size;
      for (int i = 0; i < box.size; i += 2) {
        start[blockOf(box.words[i]) + 1]++;
      }
    }
    for (int b = 0; b < blocks; b++) {
      start[b + 1] += start[b];
    }
    words = words.length >= total && words.length <= 4 * total + 64 ? words : new long[total];
    int[] next = Arrays.copyOf(start, blocks);
    for (Letters box : outboxes) {
      for (int i = 0; i < box.size; i += 2) {
        int at = 2 * next[blockOf(box.words[i])]++;
        words[at] = box.words[i];
        words[at + 1] = box.words[i + 1];
      }
      box.size = 0;
    }
    for (int b = 0; b < blocks; b++) {
      order(start[b], start[b + 1]);
    }
  }

  private static int blockOf(long first) {
    return (int) (first >>> (32 + Population.BLOCK_SHIFT));
  }

  private void order(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long first = words[2 * i];
      long key = words[2 * i + 1];
      int j = i - 1;
      while (j >= from
          && (words[2 * j] > first || (words[2 * j] == first && words[2 * j + 1] > key))) {
        words[2 * j + 2] = words[2 * j];
        words[2 * j + 3] = words[2 * j + 1];
        j--;
      }
      words[2 * j + 2] = first;
      words[2 * j + 3] = key;
    }
  }

  /** The first letter to a block. */
  public final int from(int block) {
    return start[block];
  }

  /** One past the last letter to a block. */
  public final int to(int block) {
    return start[block + 1];
  }

  /** To whom. */
  public final int target(int letter) {
    return (int) (words[2 * letter] >>> 32);
  }

  /** What it is about, in the vocabulary of the kind of mail. */
  public final int kind(int letter) {
    return (int) (words[2 * letter] >>> 24) & 255;
  }

  /** Minute of yesterday. */
  public final int minute(int letter) {
    return (int) (words[2 * letter] >>> 13) & 2047;
  }

  /** A number more, at most 8,191. */
  public final int note(int letter) {
    return (int) words[2 * letter] & 8191;
  }

  /** The event key. */
  public final long key(int letter) {
    return words[2 * letter + 1];
  }

  /**
   * Writes the letters not yet delivered, in order of their words, so that a saved world does not
   * depend on threads.
   */
  public final void save(DataOutput out) throws IOException {
    collect();
    int n = start[blocks];
    out.writeInt(n);
    for (int i = 0; i < 2 * n; i++) {
      out.writeLong(words[i]);
    }
    restore(n);
  }

  /** Reads letters as {@link #save} wrote them, in place of those that wait. */
  public final void load(DataInput in) throws IOException {
    for (Letters box : outboxes) {
      box.size = 0;
    }
    int n = in.readInt();
    words = new long[2 * n];
    for (int i = 0; i < 2 * n; i++) {
      words[i] = in.readLong();
    }
    restore(n);
  }

  /** The digest of the letters not yet delivered. */
  public final long digest(long digest) {
    collect();
    int n = start[blocks];
    long d = Fingerprint.fold(digest, n);
    for (int i = 0; i < 2 * n; i++) {
      d = Fingerprint.fold(d, words[i]);
    }
    restore(n);
    return d;
  }

  /** Puts collected letters back into an outbox: they wait for the next morning. */
  private void restore(int n) {
    Letters box = outboxes.isEmpty() ? letters() : outboxes.getFirst();
    for (int i = 0; i < n; i++) {
      box.drop(words[2 * i], words[2 * i + 1]);
    }
    Arrays.fill(start, 0);
  }

  /** Gives the notes of letters that wait other numbers; one below zero throws the letter away. */
  public final void renumber(IntUnaryOperator note) {
    for (Letters box : outboxes) {
      int kept = 0;
      for (int i = 0; i < box.size; i += 2) {
        int now = note.applyAsInt((int) (box.words[i] & MOST_NOTE));
        if (now >= 0) {
          box.words[kept] = box.words[i] & ~MOST_NOTE | now;
          box.words[kept + 1] = box.words[i + 1];
          kept += 2;
        }
      }
      box.size = kept;
    }
  }

  /** Bytes held. */
  public final long bytes() {
    long sum = 8L * words.length;
    for (Letters box : outboxes) {
      sum += 8L * box.words.length;
    }
    return sum;
  }
}
