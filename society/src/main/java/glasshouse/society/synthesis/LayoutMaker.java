package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.society.people.Ages;
import glasshouse.society.people.Layout;
import glasshouse.society.people.SocietySpec;

/**
 * Makes the people of a block from (seed, index of the layout, tables) and nothing else.
 *
 * <p>Synthesis as in iterative population synthesis, but by construction: each marginal is met when
 * it is drawn (systematic sampling), and what joins them (who lives with whom, who does what) is
 * found by matching ranks. All draws are of day 0, keyed by person = layout * 4096 + place, with
 * purposes {@code trait/...}. Sources: G1 to G29, named with each step. Departures: a block is a
 * sample of the nation with its own groups and incomes, not a mapped place; steps assume what the
 * tables do not say.
 */
public final class LayoutMaker {
  private static final int ADULT = Ages.ADULT;

  private final AgePyramid pyramid;
  private final Sexes sexes;
  private final HouseholdSizes sizes;
  private final ChildrenAtHome childrenAtHome;
  private final Adults adults;
  private final Children children;
  private final Neighbourhoods neighbourhoods;
  private final Groups groups;
  private final Schooling schooling;
  private final Roles roles;
  private final Tenure tenure;
  private final Occupations occupations;
  private final Employers employers;
  private final Wages wages;
  private final Loads loads;
  private final Buffers buffers;
  private final Temperaments temperaments;
  private final Luck ageOffset;
  private final Luck sexOffset;

  /** A maker of layouts under these draws and tables. */
  public LayoutMaker(Draws draws, SocietySpec spec) {
    pyramid = new AgePyramid(spec.ageBands());
    sexes = new Sexes(pyramid, spec.parameters());
    sizes = new HouseholdSizes(draws, spec.householdSizes());
    childrenAtHome =
        new ChildrenAtHome(
            draws,
            new ChildrenTable(sizes, pyramid.between(0, ADULT), spec.parameters()),
            spec.parameters());
    adults = new Adults(draws, spec.parameters());
    children = new Children(draws, spec.parameters());
    neighbourhoods = new Neighbourhoods(draws, spec.parameters());
    groups = new Groups(draws, spec.parameters());
    schooling = new Schooling(draws, pyramid, spec.parameters());
    roles = new Roles(draws, new Profiles(pyramid, sexes, spec.parameters()), spec.parameters());
    tenure = new Tenure(draws, spec.parameters());
    occupations = new Occupations(draws, spec.occupations(), spec.wages(), spec.parameters());
    employers = new Employers(draws, spec.parameters());
    wages = new Wages(draws, occupations, spec.wages(), spec.parameters());
    loads = new Loads(spec.parameters());
    buffers = new Buffers(draws, spec.parameters());
    temperaments = new Temperaments(draws, pyramid, sexes, spec.parameters());
    ageOffset = new Luck(draws, "age/offset");
    sexOffset = new Luck(draws, "sex/offset");
  }

  /**
   * The layout with this index, for a block of so many people (fewer than 4,096 in the last block
   * alone).
   */
  public Layout make(int index, int people) {
    Homes homes = sizes.make(index, people);
    Draft draft = new Draft(index, homes, neighbourhoods.of(index));
    settle(draft);
    groups.fill(draft);
    draft.publishHouseholds();
    schooling.fill(draft);
    roles.fill(draft);
    tenure.fill(draft);
    occupations.fill(draft);
    employers.fill(draft);
    wages.fill(draft);
    loads.fill(draft);
    buffers.fill(draft);
    temperaments.fill(draft);
    Indexes.fill(draft);
    return draft.layout;
  }

  /** Finds a home for people of all ages. */
  private void settle(Draft draft) {
    byte[] ages = pyramid.sample(draft.people(), ageOffset.unit(draft.index));
    byte[] sex = sexes.sample(ages, sexOffset.unit(draft.index));
    int young = 0;
    while (young < ages.length && ages[young] < ADULT) {
      young++;
    }
    int housed = childrenAtHome.fill(draft.index, draft.homes, young);
    for (int k = housed; k < young; k++) {
      ages[k] = ADULT;
    }
    Wishes wishes = adults.fill(draft, ages, sex, housed);
    children.fill(draft, wishes, ages, sex);
  }
}
