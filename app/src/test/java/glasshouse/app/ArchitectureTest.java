package glasshouse.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rooms and the arrows between them, said aloud. The compiler keeps the arrows too (poms and
 * module-info); here they hold for every class file on the class path, whoever built it.
 *
 * <p>No rule can pass for want of classes: ArchUnit fails a rule that meets none, and what a rule
 * forbids is checked to exist.
 */
final class ArchitectureTest {
  private static final JavaClasses GLASSHOUSE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("glasshouse");

  private static final List<String> ROOMS =
      List.of(
          "kernel",
          "society",
          "dossier",
          "sensing",
          "scoring",
          "consequence",
          "behaviour",
          "world",
          "lab",
          "replication",
          "report",
          "app");

  private static final String INTAKE = "glasshouse.dossier.intake..";

  /** A room, the rooms it may import, and the libraries it may use beside the JDK. */
  private record Arrow(String room, List<String> mayImport, List<String> libraries) {
    String[] allowed() {
      return Stream.of(
              Stream.of("java..", "org.jspecify.annotations..", inside(room)),
              mayImport.stream().map(ArchitectureTest::inside),
              libraries.stream())
          .flatMap(packages -> packages)
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return room + " -> " + String.join(", ", mayImport);
    }
  }

  private static Stream<Arrow> arrows() {
    return Stream.of(
        new Arrow("kernel", List.of(), List.of()),
        new Arrow("society", List.of("kernel"), List.of()),
        new Arrow("dossier", List.of("kernel"), List.of()),
        new Arrow("sensing", List.of("kernel", "society", "dossier"), List.of()),
        new Arrow("scoring", List.of("kernel", "dossier"), List.of()),
        new Arrow("consequence", List.of("kernel", "dossier", "society"), List.of()),
        new Arrow("behaviour", List.of("kernel", "society"), List.of()),
        new Arrow("world", ROOMS.subList(0, 7), List.of("org.snakeyaml.engine..")),
        new Arrow(
            "lab",
            ROOMS.subList(0, 8),
            List.of(
                "tools.jackson..",
                "com.fasterxml.jackson.annotation..",
                "org.apache.commons.statistics..")),
        new Arrow("replication", ROOMS.subList(0, 9), List.of("tools.jackson..")),
        new Arrow(
            "report",
            ROOMS.subList(0, 9),
            List.of(
                "org.duckdb..",
                "tools.jackson..",
                "com.fasterxml.jackson.annotation..",
                "com.github.difflib..")),
        new Arrow(
            "app",
            List.of("kernel", "world", "lab", "replication", "report"),
            // sun.misc has the one way to hear a second Ctrl-C
            List.of("picocli..", "me.tongfei.progressbar..", "sun.misc..")));
  }

  private static String inside(String room) {
    return "glasshouse." + room + "..";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("arrows")
  void aRoomImportsOnlyWhatItsArrowsAllow(Arrow arrow) {
    classes()
        .that()
        .resideInAPackage(inside(arrow.room()))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(arrow.allowed())
        .check(GLASSHOUSE);
  }

  @Test
  void everyRoomHasItsArrowsHere() {
    assertThat(arrows().map(Arrow::room)).containsExactlyElementsOf(ROOMS);
    assertThat(GLASSHOUSE.stream().map(c -> c.getPackageName().split("\\.")[1]).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ROOMS.stream(), Stream.of("testkit")).toList());
  }

  @Test
  void onlySensingFilesFindings() {
    noClasses()
        .that()
        .resideOutsideOfPackages(inside("dossier"), inside("sensing"), inside("world"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTAKE)
        .because("a finding is made from an act of this world, and by sensing alone")
        .check(GLASSHOUSE);
    assertThat(
            GLASSHOUSE
                .that(resideInAPackage(INTAKE))
                .contain("glasshouse.dossier.intake.FindingFile"))
        .isTrue();
  }

  /**
   * World hands out empty files and strikes out what a review does not let stand: nobody but
   * sensing makes a record richer. Whatever else a file learns to do is not world's until it is
   * said here.
   */
  @Test
  void nobodyButSensingAddsAFindingAndWorldCanOnlyTakeAway() {
    List<String> worlds = List.of("<init>", "clear", "sort", "retain");
    noClasses()
        .that()
        .resideOutsideOfPackages(inside("dossier"), inside("sensing"))
        .should()
        .callCodeUnitWhere(
            target(owner(resideInAPackage(INTAKE)))
                .and(
                    describe(
                        "beyond " + worlds,
                        (JavaAccess<?> call) -> !worlds.contains(call.getName()))))
        .check(GLASSHOUSE);
    assertThat(GLASSHOUSE.get("glasshouse.dossier.intake.FindingFile").getMethods())
        .extracting(JavaMethod::getName)
        .contains("add", "clear", "sort", "retain");
  }

  @Test
  void lettersOfTheTruthAndOfTheRecordAreNeverMixed() {
    assertThat(GLASSHOUSE.contain("glasshouse.kernel.TruthMail")).isTrue();
    assertThat(GLASSHOUSE.contain("glasshouse.kernel.RecordMail")).isTrue();
    noClasses()
        .that()
        .resideInAnyPackage(inside("dossier"), inside("scoring"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("glasshouse\\.kernel\\.TruthMail(\\$.*)?")
        .check(GLASSHOUSE);
    noClasses()
        .that()
        .resideInAnyPackage(inside("society"), inside("behaviour"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("glasshouse\\.kernel\\.RecordMail(\\$.*)?")
        .check(GLASSHOUSE);
  }

  @Test
  void nothingIsSharedBehindTheScenes() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two worlds in one JVM must not meet in a static field")
        .check(GLASSHOUSE);
  }

  @Test
  void wiringIsPlainConstructors() {
    noClasses()
        .that()
        .resideOutsideOfPackages(inside("testkit"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .check(GLASSHOUSE);
  }

  @Test
  void noImageOrSoundIsReadAnywhere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.sound..")
        .because("sensors are error models, never recognisers")
        .check(GLASSHOUSE);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .and()
        .doNotHaveModifier(ABSTRACT)
        .should()
        .haveModifier(FINAL)
        .check(GLASSHOUSE);
  }
}
