package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Letters of the truth: what one person's act does to another elsewhere. Never mixed with {@link
 * RecordMail}.
 */
public final class TruthMail {
  private final Post post;

  /** An empty post office. */
  public TruthMail(Population population) {
    post = new Post(population);
  }

  /** Where one worker drops letters; make one a worker before the first day. */
  public static final class Outbox {
    private final Post.Outbox box;

    private Outbox(Post.Outbox box) {
      this.box = box;
    }

    /** Drops a letter to a person, to be delivered tomorrow morning. */
    public void send(int target, int kind, int minute, int note, long key) {
      box.drop(Post.address(target, kind, minute, note), key);
    }
  }

  /** A new outbox. */
  public Outbox outbox() {
    return new Outbox(post.outbox());
  }

  /** Morning: what was dropped becomes deliverable. */
  public void collect() {
    post.collect();
  }

  /** The first letter to a block. */
  public int from(int block) {
    return post.from(block);
  }

  /** One past the last letter to a block. */
  public int to(int block) {
    return post.to(block);
  }

  /** To whom. */
  public int target(int letter) {
    return post.target(letter);
  }

  /** What happened, as the society's vocabulary has it. */
  public int kind(int letter) {
    return post.kind(letter);
  }

  /** Minute of yesterday. */
  public int minute(int letter) {
    return post.minute(letter);
  }

  /** How much. */
  public int note(int letter) {
    return post.note(letter);
  }

  /** The event key. */
  public long key(int letter) {
    return post.key(letter);
  }

  /** Writes the letters that wait. */
  public void save(DataOutput out) throws IOException {
    post.save(out);
  }

  /** Reads letters as {@link #save} wrote them. */
  public void load(DataInput in) throws IOException {
    post.load(in);
  }

  /** Folds the letters that wait into a digest. */
  public long digest(long digest) {
    return post.digest(digest);
  }

  /** Bytes held. */
  public long bytes() {
    return post.bytes();
  }
}
