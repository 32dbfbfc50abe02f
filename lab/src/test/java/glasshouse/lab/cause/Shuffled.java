package glasshouse.lab.cause;

import glasshouse.kernel.Mixer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A canonical scenario with the entries of every map in another order. */
final class Shuffled {
  private final String line;
  private final List<Shuffled> under = new ArrayList<>();

  private Shuffled(String line) {
    this.line = line;
  }

  /** The same text in the order of a number. */
  static String text(String canonical, long order) {
    Shuffled root = new Shuffled("");
    List<Shuffled> path = new ArrayList<>(List.of(root));
    for (String line : canonical.split("\n")) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      Shuffled entry = new Shuffled(line);
      path.subList(depth + 1, path.size()).clear();
      path.getLast().under.add(entry);
      path.add(entry);
    }
    StringBuilder text = new StringBuilder();
    root.write(order, text);
    return text.toString();
  }

  private void write(long order, StringBuilder text) {
    if (!line.isEmpty()) {
      text.append(line).append('\n');
    }
    under.sort(Comparator.comparingLong(entry -> Mixer.mix(Mixer.hash(entry.line) + order)));
    under.forEach(entry -> entry.write(order, text));
  }
}
