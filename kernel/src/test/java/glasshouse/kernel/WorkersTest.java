package glasshouse.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers share out blocks: each once, and a failure of one is a failure of all. */
@Timeout(60)
class WorkersTest {
  @ParameterizedTest
  @CsvSource({"1,0", "1,1", "1,100", "2,1", "2,1000", "4,3", "4,1000", "7,50"})
  void everyBlockIsDoneOnceByAWorkerThatIsAlone(int threads, int blocks) {
    AtomicIntegerArray done = new AtomicIntegerArray(Math.max(1, blocks));
    AtomicIntegerArray busy = new AtomicIntegerArray(threads);
    AtomicInteger shared = new AtomicInteger();
    try (Workers workers = new Workers(threads)) {
      assertThat(workers.threads()).isEqualTo(threads);
      for (int day = 0; day < 3; day++) {
        workers.forEach(
            blocks,
            (worker, block) -> {
              shared.addAndGet(busy.getAndIncrement(worker));
              done.incrementAndGet(block);
              busy.decrementAndGet(worker);
            });
      }
    }
    for (int block = 0; block < blocks; block++) {
      assertThat(done.get(block)).as("block %d", block).isEqualTo(3);
    }
    assertThat(shared.get()).as("two threads under one number").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void whatOneBlockThrowsIsThrown(int threads) {
    try (Workers workers = new Workers(threads)) {
      for (int bad = 0; bad < 40; bad += 13) {
        int broken = bad;
        assertThatThrownBy(
                () ->
                    workers.forEach(
                        40,
                        (worker, block) -> {
                          if (block == broken) {
                            throw new IllegalStateException("block " + block);
                          }
                        }))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("block " + bad);
      }
    }
  }

  @Test
  void anErrorIsThrownAsTheErrorItIs() {
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.forEach(
                      2,
                      (worker, block) -> {
                        throw new OutOfMemoryError("none left");
                      }))
          .isInstanceOf(OutOfMemoryError.class)
          .hasMessage("none left");
    }
  }

  @Test
  void nobodyStillWorksWhenAFailureIsThrown() {
    AtomicInteger working = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.forEach(
                      1000,
                      (worker, block) -> {
                        if (worker == 0) {
                          await(begun);
                          throw new IllegalStateException("the caller's own");
                        }
                        working.incrementAndGet();
                        begun.countDown();
                        pause();
                        working.decrementAndGet();
                      }))
          .hasMessage("the caller's own");
      assertThat(working.get()).isZero();
    }
  }

  @Test
  void afterAFailureNoFurtherBlocksAreBegun() {
    AtomicInteger begun = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.forEach(
                      100_000,
                      (worker, block) -> {
                        begun.incrementAndGet();
                        if (block == 0) {
                          throw new IllegalStateException("first");
                        }
                        pause();
                      }))
          .hasMessage("first");
      assertThat(begun.get()).isLessThan(1000);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void noThreadsAreNoWorkers(int threads) {
    assertThatThrownBy(() -> new Workers(threads)).hasMessageContaining("threads: was " + threads);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
