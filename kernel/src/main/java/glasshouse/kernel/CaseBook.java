package glasshouse.kernel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** All open cases of one room, a page a block: they cost memory only where one is open. */
public final class CaseBook implements BlockState {
  private final CasePage[] pages;

  /** A book with no open case. */
  public CaseBook(Population population) {
    pages = new CasePage[population.blocks()];
    for (int b = 0; b < pages.length; b++) {
      pages[b] = new CasePage();
    }
  }

  /** The page of a block. */
  public CasePage page(int block) {
    return pages[block];
  }

  @Override
  public void save(int block, DataOutput out) throws IOException {
    CasePage page = pages[block];
    out.writeInt(page.size());
    for (int i = 0; i < page.size(); i++) {
      out.writeLong(page.get(i));
    }
  }

  @Override
  public void load(int block, DataInput in) throws IOException {
    CasePage page = pages[block];
    page.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      page.open(in.readLong());
    }
  }

  @Override
  public long digest(int block, long digest) {
    CasePage page = pages[block];
    long d = Fingerprint.fold(digest, page.size());
    for (int i = 0; i < page.size(); i++) {
      d = Fingerprint.fold(d, page.get(i));
    }
    return d;
  }

  @Override
  public long bytes() {
    long sum = 0;
    for (CasePage page : pages) {
      sum += page.bytes();
    }
    return sum;
  }
}
