package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.society.ActSpec;
import glasshouse.society.Applicants;
import glasshouse.society.Encounters;

/**
 * The doors and prices of a block as yesterday's record left them. It answers; it never shows the
 * file.
 */
public final class Doors implements Encounters {
  private final Consequences consequences;
  private final FileBlock file;

  /** Doors of a worker's block. */
  public Doors(Consequences consequences, FileBlock file) {
    this.consequences = consequences;
    this.file = file;
  }

  @Override
  public boolean open(ActSpec.Door door, int place) {
    return consequences.terms().open(door, file.grade[place], file.listed[place]);
  }

  @Override
  public boolean watched(int place) {
    return consequences.terms().watched(file.grade[place], file.listed[place]);
  }

  @Override
  public void judge(Applicants applicants) {
    if (!consequences.admissions().decide()) {
      return;
    }
    consequences.admissions().judge(file, applicants);
    for (int consequence : consequences.recorded()) {
      for (int a = 0; a < applicants.size(); a++) {
        file.count(consequences.applied(consequence), applicants.place(a), applicants.cohort(a));
      }
    }
  }

  @Override
  public int price(Price price, int place) {
    return consequences.terms().price(price, file.grade[place], file.listed[place]);
  }
}
