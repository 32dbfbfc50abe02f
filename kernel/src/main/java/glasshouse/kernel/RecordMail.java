package glasshouse.kernel;

/**
 * Letters of the record: findings pinned on people of another block. The kind is the act found, the
 * note the sensor.
 */
public final class RecordMail extends Post {
  /** An empty post office. */
  public RecordMail(Population population) {
    super(population);
  }

  /** Where one worker drops letters; make one a worker before the first day. */
  public static final class Outbox extends Box {
    private Outbox(RecordMail mail) {
      super(mail);
    }
  }

  /** A new outbox. */
  public Outbox outbox() {
    return new Outbox(this);
  }
}
