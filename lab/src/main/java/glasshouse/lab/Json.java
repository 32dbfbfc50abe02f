package glasshouse.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the lab writes it, one entry of a table a line, and as it reads it back. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An object as text: a key a line, and of an array of objects an object a line. */
  public static String text(ObjectNode object) {
    StringBuilder text = new StringBuilder("{");
    String separator = "\n  ";
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      text.append(separator).append(MAPPER.writeValueAsString(entry.getKey())).append(": ");
      value(entry.getValue(), text);
      separator = ",\n  ";
    }
    return text.append("\n}\n").toString();
  }

  /** An array as text: an entry a line. */
  public static String text(ArrayNode array) {
    StringBuilder text = new StringBuilder();
    value(array, text);
    return text.append('\n').toString();
  }

  /** An empty array. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  private static void value(JsonNode value, StringBuilder text) {
    if (!value.isArray() || value.isEmpty()) {
      text.append(MAPPER.writeValueAsString(value));
      return;
    }
    text.append("[\n    ");
    for (Iterator<JsonNode> items = value.iterator(); items.hasNext(); ) {
      text.append(MAPPER.writeValueAsString(items.next())).append(items.hasNext() ? ",\n    " : "");
    }
    text.append("\n  ]");
  }

  /** A number, null where there is none. */
  public static ObjectNode number(ObjectNode to, String key, double value) {
    return Double.isFinite(value) ? to.put(key, value) : to.putNull(key);
  }

  /**
   * The object in a file.
   *
   * @throws LabException when there is no such file, or something else is in it
   */
  public static ObjectNode read(Path path) {
    try {
      return parse(Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new LabException(LabException.INPUT, "there is no " + path);
    } catch (IOException e) {
      throw new LabException(LabException.INPUT, "cannot read " + path + ": " + Reason.of(e));
    } catch (JacksonException e) {
      String where = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new LabException(
          LabException.INPUT, path + where + " is damaged: " + e.getOriginalMessage());
    }
  }

  /** The object in a text. */
  public static ObjectNode parse(String text) {
    JsonNode node = MAPPER.readTree(text);
    return node.isObject() ? (ObjectNode) node : object();
  }
}
