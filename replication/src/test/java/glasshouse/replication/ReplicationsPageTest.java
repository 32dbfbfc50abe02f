package glasshouse.replication;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Draws;
import glasshouse.lab.Progress;
import glasshouse.testkit.Pages;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/replications.md} says what the replications give. Quick ones are lived here; the rows
 * of slow ones are kept as they stand, unless {@code -Dgh.slow=true} has them lived, too.
 */
class ReplicationsPageTest {
  private static final String PAGE = "docs/replications.md";

  @Test
  void thePageIsWhatTheReplicationsGive() throws IOException {
    String before = Pages.read(PAGE);
    boolean slow = Boolean.getBoolean("gh.slow");
    List<Replication> all = Replications.all();
    List<Replication> lived = all.stream().filter(one -> slow || !one.slow()).toList();
    Results results = Results.of(lived, new Draws(Work.SEED), 2, Progress.SILENT);
    ReplicationsPage page = new ReplicationsPage();
    for (Replication one : all) {
      page.add(
          one,
          lived.contains(one)
              ? ReplicationsPage.rows(results.list().get(lived.indexOf(one)).rows())
              : rowsOf(one.name(), before));
    }
    Pages.isFresh(PAGE, page.text());
  }

  /** The rows of a slow one as the page has them. */
  private static String rowsOf(String name, String page) {
    Matcher rows =
        Pattern.compile(
                Pattern.quote("<!-- rows: " + name + " -->\n") + "(.*?)<!-- /rows -->",
                Pattern.DOTALL)
            .matcher(page);
    assertThat(rows.find())
        .as("%s has rows of %s: make it anew with -Dgh.slow", PAGE, name)
        .isTrue();
    return rows.group(1);
  }

  @Test
  void namesAreThereOnce() {
    assertThat(Replications.all().stream().map(Replication::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9-]{0,23}"));
  }
}
