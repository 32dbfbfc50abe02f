package glasshouse.society.synthesis;

import glasshouse.kernel.Population;
import glasshouse.society.people.Layout;
import glasshouse.society.people.SocietySpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked of a society beside what was made: marginals, money and the graph of its ties,
 * over the layouts of a population.
 *
 * <p>Layouts that recur are counted once; where there are provinces, which earn differently, every
 * so many blocks stand for all. Where a table or parameter asks for a figure that is the asked one;
 * where only a publication has it, the published one.
 */
public final class SocietyCheck {
  private static final int MOST_BLOCKS = 512;

  private SocietyCheck() {}

  /**
   * One figure.
   *
   * @param what in words
   * @param unit such as {@code %}, {@code years}
   * @param asked by the tables, or published; not a number where neither is known
   * @param made in this society; not a number where nobody could be counted
   * @param source rows of the evidence, or the parameter
   */
  public record Row(String what, String unit, double asked, double made, String source) {}

  /** All figures of a society. */
  public static List<Row> rows(LayoutPool layouts, TieTablesPool ties, SocietySpec spec) {
    List<Layout> blocks = distinct(layouts);
    List<Row> rows = new ArrayList<>();
    rows.addAll(PeopleCheck.rows(blocks, spec));
    rows.addAll(HomesCheck.rows(blocks, spec));
    rows.addAll(GroupsCheck.rows(blocks, spec.parameters()));
    rows.addAll(HabitsCheck.rows(blocks, spec));
    rows.addAll(MoneyCheck.rows(blocks, spec.parameters()));
    rows.addAll(GraphCheck.rows(layouts, ties));
    rows.addAll(HomophilyCheck.rows(ties, spec.parameters()));
    return List.copyOf(rows);
  }

  private static List<Layout> distinct(LayoutPool layouts) {
    List<Layout> distinct = new ArrayList<>();
    int full = layouts.population().people() >> Population.BLOCK_SHIFT;
    boolean mixed = layouts.provinces().count() > 0;
    int every = mixed ? 1 + full / MOST_BLOCKS : 1;
    for (int block = 0; block < (mixed ? full : layouts.distinct()); block += every) {
      distinct.add(layouts.of(block));
    }
    Layout last = layouts.of(layouts.population().blocks() - 1);
    if (last.people < Population.BLOCK) {
      distinct.add(last);
    }
    return distinct;
  }
}
