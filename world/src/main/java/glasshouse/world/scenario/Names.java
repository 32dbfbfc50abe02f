package glasshouse.world.scenario;

import java.util.Set;

/**
 * The names of a scenario that its entries may point to.
 *
 * @param acts what people do
 * @param lists where people are listed
 * @param grades of the score
 */
record Names(Set<String> acts, Set<String> lists, Set<String> grades) {
  /** Where nothing can be pointed to. */
  static final Names NONE = new Names(Set.of(), Set.of(), Set.of());

  /** The names of a merged scenario. */
  static Names of(Node.Mapping scenario) {
    return new Names(
        scenario.mapping("acts").entries().keySet(),
        scenario.mapping("lists").entries().keySet(),
        scenario.mapping("rulebook").mapping("grades").entries().keySet());
  }

  /** The names of what is pointed to. */
  Set<String> of(Targets.To to) {
    return switch (to) {
      case ACT -> acts;
      case LIST -> lists;
      case GRADE -> grades;
    };
  }
}
