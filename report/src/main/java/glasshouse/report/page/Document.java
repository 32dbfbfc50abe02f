package glasshouse.report.page;

import glasshouse.report.markup.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The frame of an HTML file: a policy by which a browser fetches and runs nothing, the style sheet,
 * and the page. Only this style sheet of our own is written as it is.
 */
public final class Document {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  private static final String STYLE = "report.css";

  private Document() {}

  /** The file of a page. */
  public static String of(String title, Element main) {
    StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    Element.of("meta")
        .with("http-equiv", "Content-Security-Policy")
        .with("content", POLICY)
        .write(html);
    html.append("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    Element.of("title", title + " – Glasshouse").write(html);
    html.append("\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    main.write(html);
    return html.append("\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = Document.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is not beside " + Document.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
