package glasshouse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** A page of findings as a user makes one. */
final class FindingsTest {
  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]]+\\]\\((findings/[a-z-]+\\.svg)\\)");

  @TempDir private Path temp;

  private String lived(String assumptions) {
    String folder = temp.resolve("lived").toString();
    Shell.Answer answer =
        Shell.run(
            "compare",
            "the-article",
            "cameras-only",
            "ordinary-life",
            "--people",
            "1500",
            "--days",
            "12",
            "--set",
            "warm-up=0",
            "--replicates",
            "3",
            "--assumptions",
            assumptions,
            "--quiet",
            "--out",
            folder);
    assertThat(answer.code()).as(answer.err()).isZero();
    return folder;
  }

  private String page(String folder, String out) throws IOException {
    Shell.Answer answer = Shell.run("findings", folder, "--out", temp.resolve(out).toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    return Files.readString(temp.resolve(out).resolve("findings.md"));
  }

  @Test
  void everyComparisonHasItsFindingsAndEveryPictureIsThereAndWhole() throws Exception {
    String folder = lived("drawn");
    String page = page(folder, "docs");
    assertThat(page)
        .contains(
            "synthetic people",
            "## the-article against cameras-only",
            "## the-article against ordinary-life")
        .contains(
            "3 societies of 1,500 synthetic people",
            "12 days under every scenario",
            "luck and ignorance, in one society")
        .contains(
            "### By group",
            "### What surprised",
            "### What would flip it",
            "## How weak this is",
            "## What is left out")
        .contains("no number could be told from luck")
        .doesNotContain("NaN")
        .doesNotContain("null");
    Matcher pictures = PICTURE.matcher(page);
    int shown = 0;
    while (pictures.find()) {
      String svg = Files.readString(temp.resolve("docs").resolve(pictures.group(1)));
      var root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      assertThat(root.getTagName()).isEqualTo("svg");
      assertThat(root.getAttribute("aria-label")).isNotEmpty();
      assertThat(svg).doesNotContain("NaN").doesNotContain("<script");
      shown++;
    }
    assertThat(shown).isGreaterThanOrEqualTo(4);
    try (Stream<Path> files = Files.list(temp.resolve("docs/findings"))) {
      assertThat(files.count()).isEqualTo(shown);
    }
    assertThat(page(folder, "again")).isEqualTo(page);
  }

  @Test
  void withFixedAssumptionsItSaysThatItCannotTellWhatFlips() throws Exception {
    assertThat(page(lived("fixed"), "docs"))
        .contains("Nothing was drawn", "was not drawn here")
        .doesNotContain("luck and ignorance, in one society");
  }

  @Test
  void aRunIsNoComparison() {
    String run = temp.resolve("run").toString();
    Shell.run(
        "run",
        "ordinary-life",
        "--people",
        "500",
        "--days",
        "2",
        "--set",
        "warm-up=0",
        "--quiet",
        "--out",
        run);
    Shell.run("findings", run).isRefusedWith("holds no whole comparison");
    List.of("docs", "findings.md").forEach(name -> assertThat(temp.resolve(name)).doesNotExist());
  }
}
