package glasshouse.replication.form;

import glasshouse.replication.Replication;
import glasshouse.world.scenario.Catalogue;
import glasshouse.world.yaml.Position;
import glasshouse.world.yaml.Problems;
import glasshouse.world.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where replication forms come from: the catalogue, and files of users. */
public final class Forms {
  private static final String FOLDER = "catalogue/replications/";

  private Forms() {}

  /**
   * A form that comes with the lab.
   *
   * @param name of its file in {@code catalogue/replications}
   * @throws glasshouse.world.yaml.YamlException with everything that is wrong with one
   */
  public static Replication ofCatalogue(String name) {
    String file = FOLDER + name + ".yaml";
    return of(name, file, Catalogue.resource(file).orElseThrow());
  }

  /** Whether a word is the name of a file: it ends in .yaml, or has a folder. */
  public static boolean isFile(String name) {
    return name.contains("/")
        || name.contains("\\")
        || name.endsWith(".yaml")
        || name.endsWith(".yml");
  }

  /**
   * The form of a file.
   *
   * @throws glasshouse.world.yaml.YamlException with everything that is wrong with it, or because
   *     it cannot be read
   */
  public static Replication ofFile(String file) {
    Problems problems = new Problems();
    byte[] bytes = new byte[0];
    try {
      bytes = bytes(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      boolean none = e instanceof NoSuchFileException;
      String what = none ? "there is no such file" : "cannot be read as a file";
      problems.add(Position.ofWhole(file), "", what, "", "a replication form");
      problems.throwIfAny();
    }
    String name = file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.ya?ml$", "");
    return of(name, file, bytes);
  }

  /** The form of a text, told of as a file. */
  public static Replication of(String name, String file, byte[] bytes) {
    Problems problems = new Problems();
    return FormReader.read(name, YamlText.file(file, bytes, problems), problems);
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(YamlText.MOST_BYTES + 1);
    }
  }
}
