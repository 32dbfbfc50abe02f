package glasshouse.society;

/**
 * What the published rules promise and threaten, as people know them: public law, never anyone's
 * file.
 *
 * @param law by kind of act: how severe the fines that may follow are, 1 where there is none;
 *     everyone knows the law
 * @param stake by kind of act: the same with points, boards and lists, which the aware alone know
 *     of
 * @param reward by kind of act: points promised, 0 where none
 * @param listing by kind of act: what the red lists that it leads onto promise, in points, 0 where
 *     none
 * @param prize by grade: how much better the next better grade lives, in privileges
 * @param watched cameras per 1,000 people in sight
 * @param reads whether posts are read by a classifier
 * @param removed share of what searches would show that is left out
 */
public record Incentives(
    double[] law,
    double[] stake,
    double[] reward,
    double[] listing,
    double[] prize,
    double watched,
    boolean reads,
    double removed) {
  /** Arrays are copied. */
  public Incentives {
    law = law.clone();
    stake = stake.clone();
    reward = reward.clone();
    listing = listing.clone();
    prize = prize.clone();
  }

  /** Incentives without lists of honour. */
  public Incentives(
      double[] law,
      double[] stake,
      double[] reward,
      double[] prize,
      double watched,
      boolean reads,
      double removed) {
    this(law, stake, reward, new double[reward.length], prize, watched, reads, removed);
  }

  /** Incentives where searches show everything. */
  public Incentives(
      double[] law,
      double[] stake,
      double[] reward,
      double[] prize,
      double watched,
      boolean reads) {
    this(law, stake, reward, prize, watched, reads, 0);
  }

  /** Incentives of which everyone knows: the stake is the law. */
  public Incentives(
      double[] stake, double[] reward, double[] prize, double watched, boolean reads) {
    this(stake, stake, reward, prize, watched, reads);
  }

  /** The same rules with other cameras in sight, other readers of posts, other search results. */
  public Incentives seeing(double cameras, boolean readers, double leftOut) {
    return new Incentives(law, stake, reward, listing, prize, cameras, readers, leftOut);
  }

  /** Whether any act is rewarded. */
  public boolean rewards() {
    for (int kind = 0; kind < reward.length; kind++) {
      if (rewards(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a kind of act is rewarded, by points or by a list. */
  public boolean rewards(int kind) {
    return reward[kind] > 0 || listing[kind] > 0;
  }
}
