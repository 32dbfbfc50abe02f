package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs are what their names say. */
class GraphTest {
  private static final int PEOPLE = 900;

  static Stream<Graph> graphs() {
    return Stream.of(
        new Graph.Complete(),
        new Graph.Ring(4),
        new Graph.Random(6),
        new Graph.Random(PEOPLE - 1.0),
        new Graph.Regular(5),
        new Graph.Regular(PEOPLE / 2),
        new Graph.Regular(PEOPLE - 1),
        new Graph.Lattice(true, true, 0, 0),
        new Graph.Lattice(false, false, 20, 45),
        new Graph.SmallWorld(6, 0.3),
        new Graph.Preferential(3),
        new Graph.Given(List.of(new int[] {0, 1}, new int[] {1, 2})));
  }

  private static Network made(Graph graph) {
    assertThat(graph.wrong(PEOPLE)).isEmpty();
    return graph.make(PEOPLE, new Rolls(7));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void everyTieIsMutualAndThereOnceAndToAnother(Graph graph) {
    Network network = made(graph);
    Set<Long> ties = new TreeSet<>();
    for (int i = 0; i < PEOPLE; i++) {
      for (int k = 0; k < network.degree(i); k++) {
        assertThat(network.contact(i, k)).isNotEqualTo(i).isBetween(0, PEOPLE - 1);
        assertThat(ties.add((long) i * PEOPLE + network.contact(i, k))).isTrue();
      }
    }
    assertThat(ties).allMatch(tie -> ties.contains(tie % PEOPLE * PEOPLE + tie / PEOPLE));
  }

  @Test
  void degreesAreThoseAskedFor() {
    assertThat(degrees(new Graph.Ring(4))).containsOnly(4);
    assertThat(degrees(new Graph.Regular(5))).containsOnly(5);
    assertThat(degrees(new Graph.Lattice(false, true, 0, 0))).containsOnly(4);
    assertThat(degrees(new Graph.Lattice(true, true, 30, 30))).containsOnly(8);
    assertThat(degrees(new Graph.Lattice(true, false, 30, 30))).containsOnly(3, 5, 8);
    assertThat(degrees(new Graph.Complete())).containsOnly(PEOPLE - 1);
    assertThat(degrees(new Graph.Random(PEOPLE - 1.0))).containsOnly(PEOPLE - 1);
    assertThat(sum(new Graph.SmallWorld(6, 0.3))).isEqualTo(6 * PEOPLE);
    assertThat(sum(new Graph.Preferential(3))).isEqualTo(2 * (6 + 3 * (PEOPLE - 4)));
  }

  @Test
  void theMeanDegreeOfARandomGraphIsNear() {
    double sum = 0;
    for (int run = 0; run < 50; run++) {
      Network network = new Graph.Random(6).make(PEOPLE, new Rolls(run));
      sum += IntStream.range(0, PEOPLE).map(network::degree).sum() / (double) PEOPLE;
    }
    assertThat(sum / 50).isCloseTo(6, within(4 * Math.sqrt(2 * 6.0 / PEOPLE / 50)));
  }

  @Test
  void nothingOfARingIsLeftInARegularGraph() {
    Network network = made(new Graph.Regular(4));
    long near = 0;
    for (int i = 0; i < PEOPLE; i++) {
      for (int k = 0; k < 4; k++) {
        int gap = Math.abs(network.contact(i, k) - i);
        near += Math.min(gap, PEOPLE - gap) <= 2 ? 1 : 0;
      }
    }
    assertThat(near).as("ties to one of the next two, of 3600; 16 by chance").isBetween(2L, 40L);
  }

  @Test
  void aSmallWorldWithoutChanceIsARing() {
    assertThat(degrees(new Graph.SmallWorld(6, 0))).containsOnly(6);
    Network ring = made(new Graph.SmallWorld(6, 0));
    assertThat(IntStream.range(0, 6).map(k -> ring.contact(100, k)))
        .containsExactlyInAnyOrder(97, 98, 99, 101, 102, 103);
  }

  private static int[] degrees(Graph graph) {
    Network network = made(graph);
    return IntStream.range(0, PEOPLE).map(network::degree).toArray();
  }

  private static int sum(Graph graph) {
    return IntStream.of(degrees(graph)).sum();
  }
}
