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

/** The page of an ablation in a real browser, from disk, without a network. */
final class AblationBrowserTest implements PageInBrowser {
  @TempDir private static Path temp;
  private static Path file;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    browser = PageInBrowser.start();
    file = temp.resolve("report.html");
    Files.writeString(file, Small.page(Small.ablate(2, true, Small.scenario("the-article"))));
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
    for (PartsFigure figure : AblationPage.FIGURES) {
      assertThat(open.page().locator("#" + figure.id() + " h2").innerText())
          .isEqualTo(figure.title());
    }
    open.close();
  }

  @Test
  void theWideTableScrollsByItselfAndThePageDoesNot() {
    String room =
        "(t => t.scrollWidth - t.clientWidth)(document.querySelector('.wide-table:has(.shares)'))";
    Browser.Open desk = browser.open(file, ColorScheme.LIGHT, DESK);
    String page = "(t => t.scrollWidth - t.clientWidth)(document.documentElement)";
    assertThat(((Number) desk.ask(page)).intValue()).isLessThanOrEqualTo(1);
    assertThat(desk.ask("document.querySelectorAll('.shares tbody td:not(:empty)').length"))
        .isNotEqualTo(0);
    desk.close();
    Browser.Open phone = browser.open(file, ColorScheme.LIGHT, PHONE);
    assertThat(((Number) phone.ask(room)).intValue()).isPositive();
    assertThat(((Number) phone.ask(page)).intValue()).isLessThanOrEqualTo(1);
    phone.close();
  }
}
