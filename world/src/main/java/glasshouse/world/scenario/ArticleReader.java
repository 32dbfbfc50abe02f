package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts.Whole;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Text;
import glasshouse.world.yaml.Words.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the rows of the article in the catalogue. */
final class ArticleReader {
  private static final int MOST = 99;
  private static final Key<Long> NUMBER =
      Key.needed("number", new Whole(1, MOST, ""), "Its place in the article.");
  private static final Key<String> SAYS = Key.needed("says", new Text(), "What the article says.");
  private static final Key<String> WORK = Key.needed("work", new Text(), "What is simulated.");
  private static final Key<List<String>> PARTS =
      Key.optional("parts", new Texts(), "none", "Parts of a system that stand for it.");
  private static final Key<List<String>> MEASURES =
      Key.needed("measures", new Texts(), "Figures that show what it does.");
  private static final Key<List<String>> RESTS_ON =
      Key.optional(
          "rests-on",
          new Texts(),
          "none",
          "Numbers behind it besides those of its parts: paths, or the beginnings of paths.");
  private static final Section ROW =
      Section.of(Section.Role.RUN, List.of(NUMBER, SAYS, WORK, PARTS, MEASURES, RESTS_ON));

  private ArticleReader() {}

  /** All rows in the order of the article. */
  static List<ArticleRow> read(Node.Mapping file, At at) {
    List<ArticleRow> rows = new ArrayList<>();
    file.entries()
        .forEach((id, entry) -> rows.add(row(id, new Fields(entry.value(), at.key(id), ROW))));
    rows.sort(Comparator.comparingInt(ArticleRow::number));
    return List.copyOf(rows);
  }

  private static ArticleRow row(String id, Fields of) {
    ArticleRow row =
        new ArticleRow(
            id,
            of.get(NUMBER).intValue(),
            of.get(SAYS),
            of.get(WORK),
            of.get(PARTS, List.of()),
            of.get(MEASURES),
            of.get(RESTS_ON, List.of()));
    of.done();
    return row;
  }
}
