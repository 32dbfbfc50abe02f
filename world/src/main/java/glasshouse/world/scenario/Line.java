package glasshouse.world.scenario;

import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlText;
import java.util.Locale;
import java.util.Set;

/**
 * The line that no scenario crosses: no table of more than 500 rows ({@link YamlText} refuses it),
 * and no key that could carry records about individuals.
 *
 * <p>Such keys are unknown anyway; here they are refused by name, so that the refusal explains
 * itself, and so that a later reader that wants one of them is stopped by the test of this class.
 */
public final class Line {
  /** Rows of a table, items of a list, entries of a map. */
  static final int MOST_ROWS = YamlText.MOST_ROWS;

  static final Set<String> REFUSED =
      Set.of(
          "person",
          "persons",
          "individual",
          "individuals",
          "citizen",
          "citizens",
          "resident",
          "residents",
          "name",
          "names",
          "surname",
          "first-name",
          "full-name",
          "id-number",
          "national-id",
          "passport",
          "birthday",
          "date-of-birth",
          "phone",
          "email",
          "home-address",
          "photo",
          "photos",
          "face-image",
          "face-images",
          "fingerprint",
          "fingerprints",
          "dataset",
          "microdata",
          "records",
          "register-file",
          "csv",
          "parquet",
          "import",
          "url",
          "watchlist",
          "findings",
          "scores");

  private final Problems problems;

  /** Refuses with problems. */
  public Line(Problems problems) {
    this.problems = problems;
  }

  /** Notes every such key, at any depth. */
  public void guard(Node node, String path) {
    switch (node) {
      case Node.Scalar scalar -> {}
      case Node.Sequence sequence -> sequence.items().forEach(item -> guard(item, path));
      case Node.Mapping map ->
          map.entries()
              .forEach(
                  (key, entry) -> {
                    String keyPath = path.isEmpty() ? key : path + "." + key;
                    if (REFUSED.contains(
                        key.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'))) {
                      String what =
                          "carries records about individuals, which no scenario may: all people are"
                              + " synthetic";
                      problems.add(entry.at(), keyPath, what, "", "");
                    }
                    guard(entry.value(), keyPath);
                  });
    }
  }
}
