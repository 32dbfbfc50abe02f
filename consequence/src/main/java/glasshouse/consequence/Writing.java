package glasshouse.consequence;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Parameters;
import glasshouse.society.Muting;
import glasshouse.society.Notices;
import glasshouse.society.TruthBlock;

/**
 * What happens to those who write: posts are deleted, accounts closed, and each is told.
 *
 * <p>Deleting is what H11 counts. Reads consequences; writes faces, flags, cases ({@link Muting})
 * and notices. Departure: a deletion follows a finding, so a post that could be pinned on nobody
 * stays.
 */
final class Writing {
  private final Consequences consequences;
  private final int deletedDays;
  private final int deleted;
  private final int harmless;
  private final int banned;
  private final int wronglyBanned;

  Writing(Consequences consequences, Parameters parameters, Counters counters) {
    this.consequences = consequences;
    deletedDays = parameters.whole("life.deleted-days");
    deleted = counters.register("posts/deleted", "posts", "Posts deleted");
    harmless =
        counters.register(
            "posts/deleted-harmless", "posts", "Of them: not what they were taken for");
    banned = counters.register("accounts/banned", "accounts", "Accounts closed");
    wronglyBanned =
        counters.register(
            "accounts/banned-wrong", "accounts", "Of them: for an act that the person did not do");
  }

  /** Applies an effect that follows a finding; false where it is none of these. */
  boolean follows(Effect effect, TruthBlock t, int i, int act, boolean wrong) {
    if (effect.kind() == EffectKind.DELETE_POST) {
      Muting.delete(t, i, deletedDays);
      t.notices.add(i, Notices.Kind.DELETED, act, 1, wrong);
      count(t, i, deleted, harmless, wrong);
      return true;
    }
    if (effect.kind() == EffectKind.ACCOUNT_BAN) {
      Muting.ban(t, i, (int) effect.amount());
      tellBanned(t, i, act, (int) effect.amount(), wrong);
      return true;
    }
    return false;
  }

  /** A lasting consequence begins: it may close the account. */
  void begins(TruthBlock t, int i, int consequence, int act, boolean wrong) {
    for (Effect effect : consequences.spec(consequence).effects()) {
      if (effect.kind() == EffectKind.NO_ACCOUNT) {
        Muting.hush(t, i);
        tellBanned(t, i, act, 0, wrong);
      }
    }
  }

  private void tellBanned(TruthBlock t, int i, int act, int days, boolean wrong) {
    t.notices.add(i, Notices.Kind.BANNED, act, days, wrong);
    count(t, i, banned, wronglyBanned, wrong);
  }

  private static void count(TruthBlock t, int i, int all, int wrongs, boolean wrong) {
    t.tally.add(all, t.cohort(i), 1);
    t.tally.add(wrongs, t.cohort(i), wrong ? 1 : 0);
  }
}
