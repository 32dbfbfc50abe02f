package glasshouse.report.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One element with its attributes and what it holds, built by chained calls. Everything in it is
 * escaped; names of elements and attributes are our own words and are checked.
 */
public final class Element implements Node {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final List<Node> children = new ArrayList<>();

  private Element(String name) {
    this.name = word(name);
  }

  /** A new element. */
  public static Element of(String name) {
    return new Element(name);
  }

  /** A new element that holds words. */
  public static Element of(String name, String words) {
    return new Element(name).add(words);
  }

  /** Sets an attribute. */
  public Element with(String attribute, String value) {
    attributes.append(' ').append(word(attribute)).append("=\"");
    Text.escape(value, attributes);
    attributes.append('"');
    return this;
  }

  /** Sets an attribute to a number of at most one decimal, as coordinates need. */
  public Element with(String attribute, double value) {
    return with(attribute, number(value));
  }

  /** Sets its class. */
  public Element as(String style) {
    return with("class", style);
  }

  /** Adds a piece at the end. */
  public Element add(Node child) {
    children.add(child);
    return this;
  }

  /** Adds words at the end. */
  public Element add(String words) {
    return add(new Text(words));
  }

  /** Adds pieces at the end. */
  public Element addAll(List<? extends Node> more) {
    children.addAll(more);
    return this;
  }

  /** A coordinate, the same on every machine. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static String word(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of an element or attribute: " + name);
    }
    return name;
  }

  @Override
  public void write(StringBuilder to) {
    to.append('<').append(name).append(attributes).append('>');
    if (!EMPTY.contains(name)) {
      children.forEach(child -> child.write(to));
      to.append("</").append(name).append('>');
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }
}
