package glasshouse.consequence;

import java.util.List;
import java.util.Optional;

/**
 * A list (black or red) as a scenario states it.
 *
 * @param id its name
 * @param enterOn the kinds of recorded act that lead onto it
 * @param graceDays between the finding and the entry, during which the exit act prevents it
 * @param termDays how long an entry lasts; 0 without end
 * @param leaveOn the kind of recorded act that ends an entry (or a grace) early, when present
 * @param household whether members of the household are touched, too
 * @param stock share of the adults who may do what leads onto it that are listed on the first day
 *     of the system, with entries of random age
 * @param domain such as courts
 * @param source cited
 * @param share of the records that lead onto it: of some a serious one, of others an outstanding
 *     one
 * @param red whether it is an honour to be on it
 */
public record ListSpec(
    String id,
    List<String> enterOn,
    int graceDays,
    int termDays,
    Optional<String> leaveOn,
    boolean household,
    double stock,
    String domain,
    String source,
    double share,
    boolean red) {
  /** A list onto which every such record leads. */
  public ListSpec(
      String id,
      List<String> enterOn,
      int graceDays,
      int termDays,
      Optional<String> leaveOn,
      boolean household,
      double stock,
      String domain,
      String source) {
    this(id, enterOn, graceDays, termDays, leaveOn, household, stock, domain, source, 1, false);
  }

  /** Bits of the lists that it is no honour to be on. */
  public static int black(List<ListSpec> lists) {
    int bits = 0;
    for (int list = 0; list < lists.size(); list++) {
      bits |= lists.get(list).red() ? 0 : 1 << list;
    }
    return bits;
  }

  /** The list is copied. */
  public ListSpec {
    enterOn = List.copyOf(enterOn);
  }
}
