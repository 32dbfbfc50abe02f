package glasshouse.society.people;

import glasshouse.kernel.Pilots;
import glasshouse.kernel.Population;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which province each block is of, and how provinces differ: incomes and cameras beside the mean of
 * all, and pilots.
 *
 * <p>Blocks are shared out by largest remainder (Hamilton 1792) and cut in order, provinces in
 * order of name: so a province is one run of blocks, its number of blocks is within one of its
 * share, and districts, inside which ties live, are mixed at borders alone. When the population
 * grows, a block may come to be of another province. Factors have the mean one over people.
 * Sources: G6 for people, G11 for incomes, A24 for cameras. Departures: within a province nothing
 * hangs on the place; nobody moves; groups are as frequent everywhere. A society without provinces
 * is one of which nothing is said.
 */
public final class Provinces {
  private final List<ProvinceSpec> specs;
  private final int[] end;
  private final short[] byBlock;
  private final double meanIncome;
  private final double meanCameras;

  /** The provinces of a population; none where there are no specs. */
  public Provinces(List<ProvinceSpec> specs, Population population) {
    this.specs = specs.stream().sorted(Comparator.comparing(ProvinceSpec::id)).toList();
    end = new int[this.specs.size()];
    double all = this.specs.stream().mapToDouble(ProvinceSpec::people).sum();
    int[] blocks = shares(all, population.blocks());
    int upTo = 0;
    for (int p = 0; p < end.length; p++) {
      upTo += blocks[p];
      end[p] = upTo;
    }
    byBlock = new short[end.length == 0 ? 0 : population.blocks()];
    for (int p = 0; p < end.length; p++) {
      Arrays.fill(byBlock, first(p), end[p], (short) p);
    }
    meanIncome = mean(ProvinceSpec::income, all);
    meanCameras = mean(ProvinceSpec::cameras, all);
  }

  /** Blocks of each, by largest remainder; of equal ones the first in order of name. */
  private int[] shares(double all, int blocks) {
    double[] rest = new double[specs.size()];
    int[] shares = new int[specs.size()];
    int left = specs.isEmpty() ? 0 : blocks;
    for (int p = 0; p < shares.length; p++) {
      double quota = specs.get(p).people() / all * blocks;
      shares[p] = (int) quota;
      rest[p] = quota - shares[p];
      left -= shares[p];
    }
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingDouble(p -> -rest[p]))
        .limit(left)
        .forEach(p -> shares[p]++);
    return shares;
  }

  private double mean(ToDoubleFunction<ProvinceSpec> of, double all) {
    return specs.stream().mapToDouble(spec -> spec.people() * of.applyAsDouble(spec)).sum() / all;
  }

  /** How many; 0 where nothing is said of provinces. */
  public int count() {
    return specs.size();
  }

  /** The province of a block, from 0; 0 where there are none. */
  public int of(int block) {
    return specs.isEmpty() ? 0 : byBlock[block];
  }

  /** The first block of a province. */
  public int first(int province) {
    return province == 0 ? 0 : end[province - 1];
  }

  /** One past the last block of a province. */
  public int end(int province) {
    return end[province];
  }

  /** What a scenario says of a province. */
  public ProvinceSpec spec(int province) {
    return specs.get(province);
  }

  /** Income a head beside the mean of all; 1 where there are no provinces. */
  public double income(int province) {
    return specs.isEmpty() ? 1 : specs.get(province).income() / meanIncome;
  }

  /** Cameras a head beside the mean of all; 1 where there are no provinces, or no cameras. */
  public double cameras(int province) {
    return specs.isEmpty() || meanCameras == 0 ? 1 : specs.get(province).cameras() / meanCameras;
  }

  /** Whether what is of pilots is in a province; everywhere where there are none. */
  public boolean pilot(int province) {
    return specs.isEmpty() || specs.get(province).pilot();
  }

  /** The blocks of pilots. */
  public Pilots pilots() {
    if (specs.stream().allMatch(ProvinceSpec::pilot)) {
      return Pilots.EVERYWHERE;
    }
    BitSet blocks = new BitSet();
    for (int p = 0; p < end.length; p++) {
      blocks.set(first(p), end[p], specs.get(p).pilot());
    }
    return Pilots.in(blocks);
  }
}
