package glasshouse.lab.ensemble;

import glasshouse.lab.tables.Column;

/** Which society a row is of, in tables of experiments. */
public final class SocietyColumns {
  /** Its number. */
  public static final Column REPLICATE =
      Column.whole("replicate", "society", "", "Which society, from 0; 0 is that of run");

  /** Whether numbers of the world were drawn for it. */
  public static final Column ASSUMPTIONS =
      Column.text(
          "assumptions",
          "assumptions",
          "assumed: all numbers of the world as assumed; drawn: from their priors");

  private SocietyColumns() {}
}
