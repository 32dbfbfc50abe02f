package glasshouse.consequence;

import java.util.Locale;
import java.util.Optional;

/** The closed vocabulary of what a consequence can do to a person. */
public enum EffectKind {
  /** Takes money: basic needs of a day. On a finding. */
  FINE("needs", 1, false),
  /** Shows the face on the neighbourhood's board: days. On a finding. */
  SHAME_BOARD("days", 7, false),
  /** Shows the face on the honour board. */
  HONOUR_BOARD("flag", 1, true),
  /** Multiplies the price of credit. */
  LOAN_PRICE("factor", 1, true),
  /** Months of rent to deposit before a home or job elsewhere can be taken. */
  DEPOSIT("months", 1, true),
  /** Refuses flights. */
  NO_FLIGHTS("flag", 1, true),
  /** Refuses fast trains. */
  NO_FAST_TRAINS("flag", 1, true),
  /** Multiplies the chance that an application for a job succeeds. */
  JOB_FINDING("factor", 1, true),
  /** Takes off or adds to the energy bill: share of the day's load. */
  ENERGY_PRICE("factor", 1, true),
  /** Officers look for the person. */
  WATCHED("flag", 1, true),
  /** How many times as often one is searched on the way. */
  SECURITY("times", 1, true),
  /** How many times as long one queues on the way. */
  QUEUE("times", 1, true),
  /** Refuses better hotels. */
  NO_HOTELS("flag", 1, true),
  /** Refuses to let leave the country. */
  NO_ABROAD("flag", 1, true),
  /** Closes good school places to the children of the household. */
  NO_PRIVATE_SCHOOL("flag", 1, true),
  /** Publishes the name: the face is shown as on the board of shame. */
  NAME_PUBLISHED("flag", 1, true),
  /** Slows the line: the share that gets through. */
  SLOW_LINE("factor", 1, true),
  /** Multiplies what a business earns. */
  TRADE_BAN("factor", 1, true),
  /** Multiplies what a manager or professional earns. */
  NO_POSTS("factor", 1, true),
  /** Multiplies the benefit of those without work. */
  NO_BENEFITS("factor", 1, true),
  /** Multiplies what a hospital asks to be laid down. */
  CARE_DEPOSIT("factor", 1, true),
  /** How many times as fast in the race for a cheap flat. */
  HOUSING("times", 1, true),
  /** How many times as often shown to those who look for a partner. */
  DATING("times", 1, true),
  /** Deletes the post that was flagged. On a finding. */
  DELETE_POST("flag", 1, false),
  /** Closes the account for writing in public: days. On a finding. */
  ACCOUNT_BAN("days", 30, false),
  /** Keeps the account for writing in public closed. */
  NO_ACCOUNT("flag", 1, true),
  /** Tells parents that their child does not attend. When a mark stays below the pass mark. */
  TELL_PARENTS("flag", 1, false),
  /** Lets school places go by the mark, in part. While marks are kept. */
  SCHOOL_PLACES("share", 1, true),
  /** Lets school places go by the grade of the parent, in part. While marks are kept. */
  PARENTS_GRADE("share", 1, true);

  /** Unit of the amount. */
  public final String unit;

  /** The amount when none is given. */
  public final double usual;

  /** Whether it holds as long as a state does (grade, list); else it follows a finding. */
  public final boolean lasting;

  /** What an effect can follow: a finding, a grade or list, a mark below the pass mark, a mark. */
  public enum After {
    FINDING,
    STATE,
    BELOW_PASS_MARK,
    RECORDED
  }

  /** What it follows. */
  public After after() {
    return switch (this) {
      case TELL_PARENTS -> After.BELOW_PASS_MARK;
      case SCHOOL_PLACES, PARENTS_GRADE -> After.RECORDED;
      default -> lasting ? After.STATE : After.FINDING;
    };
  }

  EffectKind(String unit, double usual, boolean lasting) {
    this.unit = unit;
    this.usual = usual;
    this.lasting = lasting;
  }

  /** Its name in scenarios. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this name in scenarios. */
  public static Optional<EffectKind> find(String label) {
    for (EffectKind kind : values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
