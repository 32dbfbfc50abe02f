package glasshouse.sensing;

import glasshouse.dossier.Registry;
import glasshouse.society.Flags;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.society.synthesis.LayoutPool;

/**
 * The population register of one block: what an office knows of people by counting them, and
 * nothing else of the truth.
 */
public final class PopulationRegister implements Registry {
  private final LayoutPool layouts;
  private byte[] flags = {};
  private Layout layout;

  /** A worker's register, open at block 0. */
  public PopulationRegister(LayoutPool layouts) {
    this.layouts = layouts;
    layout = layouts.of(0);
  }

  /** Opens it at a block. */
  public void open(int block) {
    layout = layouts.of(block);
  }

  /** Opens it at a block whose people may have left, by their flags. */
  public void open(int block, byte[] flags) {
    open(block);
    this.flags = flags;
  }

  @Override
  public boolean enrolled(int place) {
    return flags.length == 0 || !Flags.is(flags[place], Flags.OPTED_OUT);
  }

  @Override
  public boolean adult(int place) {
    return layout.is(place, Role.ADULT);
  }

  @Override
  public int householdStart(int place) {
    return layout.householdStart[place];
  }

  @Override
  public int householdSize(int place) {
    return layout.householdSize[place];
  }

  @Override
  public int cohort(int place) {
    return layout.cohort[place];
  }
}
