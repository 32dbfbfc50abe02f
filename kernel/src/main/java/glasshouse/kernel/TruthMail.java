package glasshouse.kernel;

/**
 * Letters of the truth: what one person's act does to another elsewhere. The kind is what happened,
 * the note the act.
 */
public final class TruthMail extends Post {
  /** An empty post office. */
  public TruthMail(Population population) {
    super(population);
  }

  /** Where one worker drops letters; make one a worker before the first day. */
  public static final class Outbox extends Box {
    private Outbox(TruthMail mail) {
      super(mail);
    }
  }

  /** A new outbox. */
  public Outbox outbox() {
    return new Outbox(this);
  }
}
