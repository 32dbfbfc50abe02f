package glasshouse.sensing;

/**
 * A company that may hand on what it knows of its customers.
 *
 * @param id its name
 * @param shares whether it hands anything on; if not, its sensors report nothing
 * @param matched share of its entries on an act that is on file already which are found to be the
 *     same act; below zero where the parameter for all holds
 */
public record PartnerSpec(String id, boolean shares, double matched) {
  /** Stands for {@link #matched} where the partner has no share of its own. */
  public static final double AS_ALL = -1;
}
