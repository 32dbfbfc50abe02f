package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import glasshouse.report.page.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a comparison of three scenarios in a real browser, from disk, without a network.
 * Where there is no Chromium it is skipped on a desk, and fails where CI is true.
 */
final class ComparisonBrowserTest implements PageInBrowser {
  @TempDir private static Path temp;
  private static Path file;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = PageInBrowser.start();
    file = temp.resolve("report.html");
    Files.writeString(
        file,
        Small.page(
            Small.live(
                3,
                true,
                Small.scenario("the-article"),
                Small.scenario("ordinary-life"),
                Small.scenario("cameras-only"))));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Override
  public Browser browser() {
    return browser;
  }

  @Override
  public Path file() {
    return file;
  }

  @Test
  void everyFigureHasAHeading() {
    Browser.Open open = browser.open(file, ColorScheme.LIGHT, PHONE);
    for (PairFigure figure : ComparisonPage.FIGURES) {
      assertThat(open.page().locator("#" + figure.id() + " h2").innerText())
          .isEqualTo(figure.title());
      assertThat(open.page().locator("#" + figure.id() + "-2 h2").innerText())
          .isEqualTo(figure.title());
    }
    open.close();
  }
}
