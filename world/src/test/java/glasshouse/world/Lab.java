package glasshouse.world;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.ByteColumn;
import glasshouse.kernel.Population;
import glasshouse.kernel.ShortColumn;
import glasshouse.kernel.Workers;
import glasshouse.world.scenario.Scenario;
import glasshouse.world.scenario.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Small worlds for tests that reach into state: made, lived, copied by saving and loading, and
 * shocked.
 */
final class Lab implements AutoCloseable {
  /** Where a column stands among {@link World#states}. */
  enum Column {
    PURSE(0),
    LIVELIHOOD(1),
    FLAGS(2),
    FACE(3),
    STREET(6),
    SPEECH(7),
    VIEW(8),
    MOOD(9),
    SCORE(10);

    private final int index;

    Column(int index) {
      this.index = index;
    }
  }

  private static final Scenarios SCENARIOS = Scenarios.ofClassPath();

  private final Workers workers = new Workers(2);
  private final Scenario scenario;
  private final People people;

  /** For the people of a scenario. */
  Lab(Scenario scenario) {
    this.scenario = scenario;
    people = People.make(scenario.people(), scenario.seed(), scenario.society(), 2);
  }

  /** A catalogue scenario with overrides. */
  static Scenario scenario(String name, String... overrides) {
    return SCENARIOS.load(name, List.of(overrides));
  }

  /** A scenario from text with overrides. */
  static Scenario text(String text, String... overrides) {
    return SCENARIOS.parse("town", text, List.of(overrides));
  }

  /** Overrides one after another. */
  static String[] all(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }

  People people() {
    return people;
  }

  /** A world of the scenario, not yet begun. */
  World unborn() {
    return unborn(scenario);
  }

  /** A world of the same people under another scenario, not yet begun. */
  World unborn(Scenario other) {
    return new World(other, people, workers, World.Watchers.NONE);
  }

  /** A world of the scenario on the evening on which its warm-up is over. */
  World afterWarmUp() {
    World before = unborn(scenario.twin());
    before.begin(workers);
    live(before, scenario.warmUpDays());
    World world = unborn();
    world.continueFrom(before, workers);
    return world;
  }

  void begin(World world) {
    world.begin(workers);
  }

  void live(World world, int days) {
    for (int day = 0; day < days; day++) {
      world.live(workers);
    }
  }

  /** Another world exactly like this. */
  World copy(World world) {
    World copy = unborn(world.scenario());
    load(copy, saved(world));
    return copy;
  }

  static byte[] saved(World world) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      WorldFile.save(world, new DataOutputStream(bytes));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void load(World world, byte[] bytes) {
    try {
      WorldFile.load(world, new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a column holds for a person. */
  static int get(World world, Column column, int person) {
    return switch (world.states().get(column.index)) {
      case ShortColumn numbers -> numbers.get(person);
      case ByteColumn bytes -> bytes.get(person);
      case BlockState other -> throw new IllegalStateException("no column: " + other);
    };
  }

  /** Puts another value into a column for a person, as if it had always been so this evening. */
  static void shock(World world, Column column, int person, int value) {
    BlockState state = world.states().get(column.index);
    int block = person >> Population.BLOCK_SHIFT;
    int place = person & Population.BLOCK - 1;
    byte[] bytes = bytes(state, block);
    if (state instanceof ShortColumn) {
      bytes[2 * place] = (byte) (value >> 8);
      bytes[2 * place + 1] = (byte) value;
    } else {
      bytes[place] = (byte) value;
    }
    try {
      state.load(block, new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if ((get(world, column, person) - value & 255) != 0) {
      throw new IllegalStateException(
          column + " of " + person + " is " + get(world, column, person) + ", wants " + value);
    }
  }

  /** A block of some state as it is saved. */
  static byte[] bytes(BlockState state, int block) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      state.save(block, new DataOutputStream(bytes));
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
