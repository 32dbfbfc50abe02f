package glasshouse.lab.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.lab.LabException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pieces are written one after another, all of them, and a failure is heard of. */
class ScribeTest {
  private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

  @Test
  void piecesAreWrittenInTheOrderInWhichTheyWereGiven() {
    try (Scribe scribe = new Scribe()) {
      IntStream.range(0, 500).forEach(n -> scribe.write(() -> written.add(n)));
      scribe.settle();
      assertThat(written).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }
  }

  @Test
  void whoeverGivesAPieceDoesNotWaitForItAndClosingDoes() {
    CountDownLatch given = new CountDownLatch(1);
    try (Scribe scribe = new Scribe()) {
      scribe.write(
          () -> {
            awaitQuietly(given);
            written.add(1);
          });
      assertThat(written).isEmpty();
      given.countDown();
    }
    assertThat(written).containsExactly(1);
  }

  @Test
  void whatGoesWrongIsThrownWhereItIsSettledAndLaterPiecesAreWrittenAllTheSame() {
    try (Scribe scribe = new Scribe()) {
      scribe.write(
          () -> {
            throw new LabException(1, "the disk is full");
          });
      scribe.write(() -> written.add(2));
      assertThatThrownBy(scribe::settle)
          .isInstanceOf(LabException.class)
          .hasMessage("the disk is full");
      scribe.settle();
      assertThat(written).containsExactly(2);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
