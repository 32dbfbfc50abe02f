package glasshouse.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import glasshouse.report.page.Browser;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of the page of any experiment in a real browser, from disk, without a network. */
interface PageInBrowser {
  int DESK = 1200;
  int PHONE = 360;

  Browser browser();

  Path file();

  /** Where there is no Chromium tests are skipped on a desk, and fail where CI is true. */
  static Browser start() {
    Optional<Path> chromium = Browser.find();
    boolean wanted = "true".equals(System.getenv("CI"));
    assumeTrue(
        chromium.isPresent() || wanted,
        "there is no Chromium here, so no page is looked at. Maybe: apt-get install chromium, or GLASSHOUSE_CHROMIUM=path");
    return Browser.start(chromium.orElseThrow(() -> new AssertionError("CI has no Chromium")));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  default void itComplainsOfNothingAndAsksForNothing(ColorScheme scheme) {
    for (int width : new int[] {DESK, PHONE}) {
      Browser.Open open = browser().open(file(), scheme, width);
      assertThat(open.complaints()).isEmpty();
      assertThat(open.requests()).containsExactly(file().toUri().toString());
      open.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  default void aPhoneScrollsDownAndNeverSideways(ColorScheme scheme) {
    Browser.Open open = browser().open(file(), scheme, PHONE);
    assertThat(open.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    open.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(open.ask("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    open.close();
  }

  @Test
  default void noColourOfABarIsThatOfThePaper() {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      Browser.Open open = browser().open(file(), scheme, DESK);
      assertThat(
              open.ask(
                  "[...document.querySelectorAll('.whisker rect, .whisker circle, circle.society, rect.part')].filter(e => "
                      + "['none', 'rgb(0, 0, 0)', getComputedStyle(document.body).backgroundColor].includes(getComputedStyle(e).fill)).length"))
          .isEqualTo(0);
      open.close();
    }
  }

  @Test
  default void paperIsAlwaysLight() {
    Browser.Open open = browser().open(file(), ColorScheme.DARK, DESK);
    open.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(open.ask("getComputedStyle(document.body).color")).isEqualTo("rgb(29, 28, 26)");
    open.close();
  }

  @Test
  default void wordsOfDrawingsAreReadableOnAPhoneAndStayInside() {
    for (int width : new int[] {DESK, PHONE}) {
      Browser.Open open = browser().open(file(), ColorScheme.LIGHT, width);
      String seen =
          "[...document.querySelectorAll('svg text')].filter(t => t.getClientRects().length)";
      Object smallest =
          open.ask("Math.min(..." + seen + ".map(t => t.getBoundingClientRect().height))");
      assertThat(((Number) smallest).doubleValue()).isGreaterThan(11);
      assertThat(
              open.ask(
                  seen
                      + ".filter(t => t.getBoundingClientRect().right > innerWidth || t.getBoundingClientRect().left < 0).map(t => t.textContent)"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .isEmpty();
      open.close();
    }
  }

  @Test
  default void noCellOfTheEffectsRunsIntoItsNeighbour() {
    Browser.Open open = browser().open(file(), ColorScheme.LIGHT, DESK);
    assertThat(
            open.ask(
                "[...document.querySelectorAll('.effects td, .effects th')].filter(c => c.scrollWidth > c.clientWidth + 1).length"))
        .isEqualTo(0);
    open.close();
  }

  @Test
  default void everyDrawingHasANameAndThePageOneTitle() {
    Browser.Open open = browser().open(file(), ColorScheme.LIGHT, PHONE);
    assertThat(
            open.ask(
                "[...document.querySelectorAll('svg')].every(s => s.getAttribute('aria-label'))"))
        .isEqualTo(true);
    assertThat(open.page().locator("svg.wide:visible").count()).isZero();
    assertThat(open.page().locator("h1").count()).isEqualTo(1);
    open.close();
  }
}
