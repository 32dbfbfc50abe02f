package glasshouse.report.findings;

import glasshouse.report.chart.Chart;
import glasshouse.report.chart.Frame;
import glasshouse.report.markup.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chart as a file of its own, with its style in it. */
final class Picture {
  private static final String STYLE = "picture.css";
  private static final double MARGIN = 14;
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

  private Picture() {}

  /**
   * The file.
   *
   * @param words what it shows, for who does not see it
   */
  static String of(String words, Chart chart) {
    Element drawn = chart.draw(Frame.WIDE).with("x", MARGIN).with("y", MARGIN);
    Matcher size = SIZE.matcher(drawn.toString());
    if (!size.find()) {
      throw new IllegalStateException("a drawing without a size");
    }
    double width = Double.parseDouble(size.group(1)) + 2 * MARGIN;
    double height = Double.parseDouble(size.group(2)) + 2 * MARGIN;
    String box = "0 0 " + Element.number(width) + " " + Element.number(height);
    Element open =
        Element.of("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", box)
            .with("width", width)
            .with("height", height)
            .with("role", "img")
            .with("aria-label", words);
    String empty = open.toString().replace("</svg>", "");
    return empty + "\n<style>\n" + style() + "</style>\n" + drawn + "\n</svg>\n";
  }

  private static String style() {
    try (InputStream in = Picture.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is not beside " + Picture.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
