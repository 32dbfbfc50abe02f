package glasshouse.consequence;

import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Population;
import glasshouse.society.ActSpec;
import glasshouse.society.Applicants;
import glasshouse.society.Encounters;
import glasshouse.society.Face;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The doors and prices of a block as yesterday's record left them. It answers; it never shows the
 * file.
 */
public final class Doors implements Encounters {
  private final Consequences inPilots;
  private final Consequences outside;
  private final FileBlock file;
  private final short[] some = new short[Population.BLOCK];

  /** Doors of a worker's block. */
  public Doors(Consequences consequences, FileBlock file) {
    this(consequences, consequences, file);
  }

  /** Doors of a worker's block, where other consequences hold in pilots than outside. */
  public Doors(Consequences inPilots, Consequences outside, FileBlock file) {
    this.inPilots = inPilots;
    this.outside = outside;
    this.file = file;
  }

  private Consequences here() {
    return file.pilot() ? inPilots : outside;
  }

  private Terms terms() {
    return here().terms();
  }

  @Override
  public boolean open(ActSpec.Door door, int place) {
    return terms().open(door, file.grade[place], file.listed[place]);
  }

  private boolean has(EffectKind kind, int place) {
    return terms().has(kind, file.grade[place], file.listed[place]);
  }

  @Override
  public boolean watched(int place) {
    return has(EffectKind.WATCHED, place);
  }

  @Override
  public boolean named(int place) {
    return has(EffectKind.NAME_PUBLISHED, place);
  }

  @Override
  public boolean honoured(int place) {
    return has(EffectKind.HONOUR_BOARD, place);
  }

  @Override
  public void watched(IntConsumer each) {
    Terms terms = terms();
    each(grade -> terms.has(EffectKind.WATCHED, grade), terms.lists(EffectKind.WATCHED), each);
  }

  @Override
  public void dearer(Price price, IntConsumer each) {
    Terms terms = terms();
    each(grade -> terms.dearer(price, grade), terms.dearer(price), each);
  }

  /** Everyone of the block with such a grade or on one of these lists. */
  private void each(IntPredicate which, int lists, IntConsumer each) {
    boolean[] grades = new boolean[Face.GRADES];
    for (int grade = 0; grade < Math.max(1, file.scale().size()); grade++) {
      grades[grade] = which.test(grade);
    }
    int found = 0;
    for (int place = 0; place < file.size(); place++) { // no branch: who it is cannot be foreseen
      some[found] = (short) place;
      found += grades[file.grade[place]] | (file.listed[place] & lists) != 0 ? 1 : 0;
    }
    for (int n = 0; n < found; n++) {
      each.accept(some[n]);
    }
  }

  @Override
  public void judge(Applicants applicants) {
    if (here().admissions().decide()) {
      byRecord(applicants);
    }
    if (terms().anyHas(EffectKind.NO_PRIVATE_SCHOOL)) {
      bar(applicants);
    }
  }

  /** Closes good places to whoever lives with someone whose children get none. */
  private void bar(Applicants applicants) {
    for (int a = 0; a < applicants.size(); a++) {
      int start = applicants.parent(a);
      int end = Math.min(file.size(), start + applicants.members(a));
      for (int other = start; other < end; other++) {
        if (has(EffectKind.NO_PRIVATE_SCHOOL, other)) {
          applicants.bar(a);
        }
      }
    }
  }

  private void byRecord(Applicants applicants) {
    Consequences consequences = here();
    consequences.admissions().judge(file, applicants);
    for (int consequence : consequences.recorded()) {
      for (int a = 0; a < applicants.size(); a++) {
        file.count(consequences.applied(consequence), applicants.place(a), applicants.cohort(a));
      }
    }
  }

  @Override
  public int price(Price price, int place) {
    return terms().price(price, file.grade[place], file.listed[place]);
  }
}
