package glasshouse.report.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, with no network, that opens a page from disk and notes all that it
 * complains of and asks for.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Where this machine has one: {@code GLASSHOUSE_CHROMIUM} says, or one of the usual places. */
  public static Optional<Path> find() {
    return Stream.concat(Stream.ofNullable(System.getenv("GLASSHOUSE_CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it. */
  public static Browser start(Path program) {
    return new Browser(program);
  }

  /** A page that is open, and what was noted of it. */
  public record Open(Page page, List<String> complaints, List<String> requests) {
    /** What a script answers there. */
    public Object ask(String script) {
      return page.evaluate(script);
    }

    /** Closes it. */
    public void close() {
      page.context().close();
    }
  }

  /** Opens a file in a window of this width. */
  public Open open(Path file, ColorScheme scheme, int width) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setOffline(true)
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
    List<String> complaints = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(file.toUri().toString());
    return new Open(page, complaints, requests);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
