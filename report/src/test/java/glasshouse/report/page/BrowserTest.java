package glasshouse.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import glasshouse.lab.Plan;
import glasshouse.report.figure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page in a real browser, from disk, without a network. Where there is no Chromium it is
 * skipped on a desk, and fails where CI is true.
 */
final class BrowserTest {
  private static final int DESK = 1200;
  private static final int PHONE = 360;

  @TempDir private static Path temp;
  private static final Plan PLAN = Plan.twins(Made.scenario("the-article"));
  private static Path file;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> chromium = Browser.find();
    boolean wanted = "true".equals(System.getenv("CI"));
    assumeTrue(
        chromium.isPresent() || wanted,
        "there is no Chromium here, so no page is looked at. Maybe: apt-get install chromium, or GLASSHOUSE_CHROMIUM=path");
    browser = Browser.start(chromium.orElseThrow(() -> new AssertionError("CI has no Chromium")));
    file = temp.resolve("report.html");
    Files.writeString(file, Made.page(PLAN, temp.resolve("run")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void itComplainsOfNothingAndAsksForNothing(ColorScheme scheme) {
    for (int width : new int[] {DESK, PHONE}) {
      Browser.Open open = browser.open(file, scheme, width);
      assertThat(open.complaints()).isEmpty();
      assertThat(open.requests()).containsExactly(file.toUri().toString());
      open.close();
    }
  }

  @Test
  void lightAndDarkDiffer() {
    assertThat(paper(ColorScheme.LIGHT)).isNotEqualTo(paper(ColorScheme.DARK));
  }

  private static Object paper(ColorScheme scheme) {
    Browser.Open open = browser.open(file, scheme, DESK);
    Object colour = open.ask("getComputedStyle(document.body).backgroundColor");
    open.close();
    return colour;
  }

  @Test
  void paperIsAlwaysLight() {
    Browser.Open open = browser.open(file, ColorScheme.DARK, DESK);
    open.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(open.ask("getComputedStyle(document.body).color")).isEqualTo("rgb(29, 28, 26)");
    open.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void aPhoneScrollsDownAndNeverSideways(ColorScheme scheme) {
    Browser.Open open = browser.open(file, scheme, PHONE);
    assertThat(open.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    open.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(open.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    open.close();
  }

  @Test
  void wordsOfDrawingsAreReadableOnAPhone() {
    Browser.Open open = browser.open(file, ColorScheme.LIGHT, PHONE);
    Object smallest =
        open.ask(
            "Math.min(...[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length)"
                + ".map(t => t.getBoundingClientRect().height))");
    assertThat(((Number) smallest).doubleValue()).isGreaterThan(11);
    open.close();
  }

  @Test
  void everyFigureIsThereWithItsHeadingAndItsData() {
    Browser.Open open = browser.open(file, ColorScheme.LIGHT, DESK);
    for (Figure figure : FigureList.of(PLAN.with())) {
      String section = "#" + figure.id();
      assertThat(open.page().locator(section + " h2").innerText()).isEqualTo(figure.title());
      String data = section + " details table";
      assertThat(open.page().locator(data).last().isVisible()).isFalse();
      open.page().locator(section + " summary").last().click();
      assertThat(open.page().locator(data).last().isVisible()).isTrue();
    }
    assertThat(open.page().locator("h1").count()).isEqualTo(1);
    open.close();
  }

  @Test
  void everyDrawingHasANameAndOneOfTwoWidthsIsSeen() {
    Browser.Open open = browser.open(file, ColorScheme.LIGHT, PHONE);
    assertThat(
            open.ask(
                "[...document.querySelectorAll('svg')].every(s => s.getAttribute('aria-label'))"))
        .isEqualTo(true);
    assertThat(open.page().locator("svg.wide:visible").count()).isZero();
    assertThat(open.page().locator("svg.narrow:visible").count()).isGreaterThan(10);
    open.close();
  }

  @Test
  void wordsStayInsideTheDrawingsOfADesk() {
    Browser.Open open = browser.open(file, ColorScheme.LIGHT, DESK);
    Object outside =
        open.ask(
            "[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length)"
                + ".filter(t => t.getBoundingClientRect().right > innerWidth || t.getBoundingClientRect().left < 0).length");
    assertThat(outside).isEqualTo(0);
    open.close();
  }
}
