package glasshouse.bench;

import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Gaps;
import glasshouse.kernel.Philox;
import glasshouse.kernel.Population;
import glasshouse.kernel.Purpose;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What luck costs: a draw by the mixer, the same by Philox, and a block walked by gaps beside a
 * block asked person by person.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawsBenchmark {
  private final Draws draws = new Draws(7);
  private final Purpose purpose = Purpose.of("bench");
  private int day;

  /** A draw a person of a block. */
  @Benchmark
  @OperationsPerInvocation(Population.BLOCK)
  public long mixer() {
    long key = draws.key(purpose, ++day);
    long sum = 0;
    for (int who = 0; who < Population.BLOCK; who++) {
      sum += Draws.bits(key, who, 0);
    }
    return sum;
  }

  /** The reference generator for the same. */
  @Benchmark
  @OperationsPerInvocation(Population.BLOCK)
  public long philox() {
    long sum = 0;
    day++;
    for (int who = 0; who < Population.BLOCK; who++) {
      sum += Philox.block(who, 0, day, 0, 7, 0)[0];
    }
    return sum;
  }

  /** Chances at one in a thousand: every person asked. */
  @Benchmark
  @OperationsPerInvocation(Population.BLOCK)
  public int asked() {
    long key = draws.key(purpose, ++day);
    long threshold = Chance.of(0.001);
    int events = 0;
    for (int who = 0; who < Population.BLOCK; who++) {
      events += Draws.high(Draws.bits(key, who, 0)) < threshold ? 1 : 0;
    }
    return events;
  }

  /** The same chances walked by gaps. */
  @Benchmark
  @OperationsPerInvocation(Population.BLOCK)
  public int walked() {
    long key = draws.key(purpose, ++day);
    int shift = Gaps.shiftCovering(0.001);
    Gaps gaps = Gaps.ofShift(shift);
    long accept = Chance.of(0.001 * (1L << shift));
    int events = 0;
    int slot = -1;
    for (int n = 0; ; n++) {
      long bits = Draws.bits(key, 0, n);
      slot += 1 + gaps.gap(Draws.high(bits));
      if (slot >= Population.BLOCK) {
        return events;
      }
      events += Draws.low(bits) < accept ? 1 : 0;
    }
  }
}
