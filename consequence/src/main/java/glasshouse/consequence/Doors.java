package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.society.ActSpec;
import glasshouse.society.Encounters;

/**
 * The doors and prices of a block as yesterday's record left them. It answers; it never shows the
 * file.
 */
public final class Doors implements Encounters {
  private final Terms inPilots;
  private final Terms outside;
  private final FileBlock file;

  /** Doors of a worker's block. */
  public Doors(Consequences consequences, FileBlock file) {
    this(consequences, consequences, file);
  }

  /** Doors of a worker's block, where other consequences hold in pilots than outside. */
  public Doors(Consequences inPilots, Consequences outside, FileBlock file) {
    this.inPilots = inPilots.terms();
    this.outside = outside.terms();
    this.file = file;
  }

  private Terms terms() {
    return file.pilot() ? inPilots : outside;
  }

  @Override
  public boolean open(ActSpec.Door door, int place) {
    return terms().open(door, file.grade[place], file.listed[place]);
  }

  @Override
  public int price(Price price, int place) {
    return terms().price(price, file.grade[place], file.listed[place]);
  }
}
