package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Section;
import java.util.List;

/** The key {@code priors}: how numbers of an entry are drawn where ignorance is studied. */
final class Priors {
  private static final String NAME = "priors";

  private Priors() {}

  /** Priors for some numbers of an entry, each in the range of its number. */
  static Key<Fields> of(List<Key<Double>> numbers) {
    List<Key<?>> keys = numbers.stream().<Key<?>>map(Priors::of).toList();
    return Key.optional(
        NAME,
        new Maps.Group(Section.of(Section.Role.WORLD, keys)),
        "a third to three times the value, for what is assumed",
        "How numbers of this act are drawn where ignorance is studied.");
  }

  private static Key<String> of(Key<Double> number) {
    Range range = ((Amount) number.shape()).range();
    return Key.optional(
        number.name(),
        new OwnShape.Distribution(range),
        "",
        "Prior of " + number.name() + ": " + Prior.FORMS + ", in base units.");
  }

  /**
   * Notes priors that are none. {@link Ignorance} draws from them, as the dictionary tells of them.
   */
  static void check(Fields of) {
    of.readAll();
    of.done();
  }
}
