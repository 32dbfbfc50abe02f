package glasshouse.replication.form;

import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Maps;
import glasshouse.world.yaml.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of setting: its keys, what may be asked of it, and how it is read.
 *
 * @param name its key in a form
 * @param about one sentence
 * @param section its keys
 * @param figures what may be asked
 * @param reader reads it; what is wrong is noted
 * @param <L> what is left when it was lived
 */
record Kind<L>(
    String name,
    String about,
    Section section,
    List<Figure<L>> figures,
    Function<Fields, Setting<L>> reader) {

  /** The list is copied. */
  Kind {
    figures = List.copyOf(figures);
  }

  /** Its key at the top of a form. */
  Key<Fields> key() {
    return Key.optional(name, new Maps.Group(section), "another kind", about);
  }

  /** The names of its figures. */
  List<String> names() {
    return figures.stream().map(Figure::name).toList();
  }

  /** The figure of a name. */
  Optional<Figure<L>> find(String figure) {
    return figures.stream().filter(f -> f.name().equals(figure)).findFirst();
  }
}
