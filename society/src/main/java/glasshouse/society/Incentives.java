package glasshouse.society;

/**
 * What the published rules promise and threaten, as people know them: public law, never anyone's file.
 *
 * @param stake by kind of act: how severe what may follow is, 1 where nothing more than ordinary law follows
 * @param reward by kind of act: points promised, 0 where none
 * @param prize by grade: how much better the next better grade lives, in privileges
 * @param watched cameras per 1,000 people in sight
 * @param reads whether posts are read by a classifier
 */
public record Incentives(double[] stake, double[] reward, double[] prize, double watched, boolean reads) {
  /** Arrays are copied. */
  public Incentives {
    stake = stake.clone();
    reward = reward.clone();
    prize = prize.clone();
  }

  /** Whether any act is rewarded. */
  public boolean rewards() {
    for (double points : reward) {
      if (points > 0) {
        return true;
      }
    }
    return false;
  }
}
