package glasshouse.replication.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import glasshouse.testkit.Pages;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema for editors takes what the reader takes, and refuses what it would refuse. */
class FormSchemaTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(FormSchema.text());

  private static List<String> errors(String yaml) {
    Node node = YamlText.file("test", yaml.getBytes(StandardCharsets.UTF_8), new Problems());
    return SCHEMA.validate(json(node)).stream().map(Object::toString).toList();
  }

  private static JsonNode json(Node node) {
    return switch (node) {
      case Node.Scalar scalar when scalar.text().matches("-?[0-9]+") ->
          JSON.numberNode(Long.parseLong(scalar.text()));
      case Node.Scalar scalar when scalar.text().matches("-?[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?") ->
          JSON.numberNode(Double.parseDouble(scalar.text()));
      case Node.Scalar scalar when scalar.text().matches("true|false") ->
          JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
      case Node.Scalar scalar -> JSON.stringNode(scalar.text());
      case Node.Sequence list -> {
        ArrayNode array = JSON.arrayNode();
        list.items().forEach(item -> array.add(json(item)));
        yield array;
      }
      case Node.Mapping map -> {
        ObjectNode object = JSON.objectNode();
        map.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
        yield object;
      }
    };
  }

  static Stream<String> forms() throws IOException {
    Path folder = Pages.root().resolve("catalogue/replications");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> catalogue =
          files.sorted().map(file -> "catalogue/replications/" + file.getFileName()).toList();
      Stream.Builder<String> all = Stream.builder();
      for (String page : catalogue) {
        all.add(Pages.read(page));
      }
      return Stream.concat(all.build(), Pages.examples("docs/replication-form.md").stream());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void takesEveryFormOfTheCatalogueAndTheDocs(String form) {
    assertThat(errors(form)).isEmpty();
    assertThat(Texts.problems(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{title: t, source: s, expect: [{quantity: active, theirs: 1, tolerance: 1}]}",
        "{title: t, source: s, crowd: {thresholds: 0}, expect: [{quantity: active, theirs: 1, tolerance: 1}]}",
        "{title: t, source: s, crowd: {people: 1, thresholds: 0}, expect: [{quantity: mean, theirs: 1, tolerance: 1}]}",
        "{title: t, source: s, crowd: {people: 1, thresholds: 0}, expect: []}",
        "{title: t, source: s, crowd: {people: 0, thresholds: 0}, expect: [{quantity: active, theirs: 1, tolerance: 1}]}",
        "{title: t, source: s, crowd: {people: 1, thresholds: 0}, expect: [{quantity: active, theirs: 1, tolerance: 1, when: {epsilon: 1}}]}"
      })
  void refusesWhatTheReaderRefuses(String form) {
    assertThat(errors(form)).isNotEmpty();
    assertThat(Texts.problems(form)).isNotEmpty();
  }
}
