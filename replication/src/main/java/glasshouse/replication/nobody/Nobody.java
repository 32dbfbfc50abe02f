package glasshouse.replication.nobody;

import glasshouse.dossier.Registry;

/**
 * The register of people who do not exist: all adults, each living alone. Walkers are rows of a
 * table of chances; nobody is in it.
 */
public final class Nobody implements Registry {
  @Override
  public boolean adult(int place) {
    return true;
  }

  @Override
  public int householdStart(int place) {
    return place;
  }

  @Override
  public int householdSize(int place) {
    return 1;
  }

  @Override
  public int cohort(int place) {
    return 0;
  }
}
