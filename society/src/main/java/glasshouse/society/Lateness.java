package glasshouse.society;

/** What being late costs: a worker the job now and then, a pupil part of the lessons. */
@FunctionalInterface
public interface Lateness {
  /** A person of the block is late; the passage tells several on one day apart. */
  void late(TruthBlock t, int person, int passage);
}
