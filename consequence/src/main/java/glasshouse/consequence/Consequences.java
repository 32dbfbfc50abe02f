package glasshouse.consequence;

import glasshouse.dossier.Decisions;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.Findings;
import glasshouse.dossier.GradeScale;
import glasshouse.dossier.MarkSpec;
import glasshouse.dossier.Registry;
import glasshouse.kernel.Counters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * All consequences of a scenario, compiled: which follow each kind of finding, and what lasts with
 * a grade or a list.
 */
public final class Consequences {
  private final List<ConsequenceSpec> specs;
  private final GradeScale scale;
  private final Terms terms;
  private final List<String> lists;
  private final int[][] onKind;
  private final int[] applied;
  private final boolean[][] underGrade;
  private final boolean[][] underList;
  private final List<MarkSpec> marks;
  private final int[][] onMark;
  private final int[] recorded;
  private final Admissions admissions;

  /**
   * Compiles them.
   *
   * @param kinds how many kinds of act there are
   * @param indexOf the index of a kind by name
   */
  public Consequences(
      List<ConsequenceSpec> specs,
      GradeScale scale,
      List<ListSpec> lists,
      int kinds,
      ToIntFunction<String> indexOf,
      Counters counters) {
    this(specs, scale, lists, List.of(), kinds, indexOf, counters, spec -> true);
  }

  /**
   * Compiles those that hold in some place, under the numbers that all have.
   *
   * @param marks of the scans, in their order
   * @param there which hold there
   */
  public Consequences(
      List<ConsequenceSpec> specs,
      GradeScale scale,
      List<ListSpec> lists,
      List<MarkSpec> marks,
      int kinds,
      ToIntFunction<String> indexOf,
      Counters counters,
      Predicate<ConsequenceSpec> there) {
    this.marks = List.copyOf(marks);
    admissions = new Admissions(specs.stream().filter(there).toList(), marks);
    this.specs = List.copyOf(specs);
    this.scale = scale;
    terms = new Terms(specs.stream().filter(there).toList(), scale, lists);
    List<List<Integer>> following = new ArrayList<>();
    for (int k = 0; k < kinds; k++) {
      following.add(new ArrayList<>());
    }
    applied = new int[specs.size()];
    underGrade = new boolean[specs.size()][Math.max(1, scale.size())];
    underList = new boolean[specs.size()][lists.size()];
    List<String> listIds = lists.stream().map(ListSpec::id).toList();
    this.lists = listIds;
    for (int c = 0; c < specs.size(); c++) {
      String name = "consequence-applied/" + specs.get(c).id();
      applied[c] = counters.register(name, "people", "Times the consequence came over someone");
      int number = c;
      if (!there.test(specs.get(c))) {
        continue;
      }
      switch (specs.get(c).when()) {
        case ConsequenceSpec.When.Found(List<String> names) ->
            names.forEach(kind -> following.get(indexOf.applyAsInt(kind)).add(number));
        case ConsequenceSpec.When.Graded(List<String> names) ->
            names.forEach(grade -> underGrade[number][scale.find(grade)] = true);
        case ConsequenceSpec.When.Listed(List<String> names) ->
            names.forEach(list -> underList[number][listIds.indexOf(list)] = true);
        case ConsequenceSpec.When.Below below -> {}
        case ConsequenceSpec.When.Recorded recorded -> {}
      }
    }
    recorded =
        IntStream.range(0, specs.size())
            .filter(c -> there.test(specs.get(c)))
            .filter(c -> specs.get(c).when() instanceof ConsequenceSpec.When.Recorded)
            .toArray();
    onMark = marks.stream().map(mark -> following(mark.scan(), there)).toArray(int[][]::new);
    onKind =
        following.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private int[] following(String scan, Predicate<ConsequenceSpec> there) {
    return IntStream.range(0, specs.size())
        .filter(c -> there.test(specs.get(c)))
        .filter(
            c ->
                specs.get(c).when() instanceof ConsequenceSpec.When.Below below
                    && below.scans().contains(scan))
        .toArray();
  }

  /** The marks that scans keep, in their order. */
  public List<MarkSpec> marks() {
    return marks;
  }

  /** The consequences that follow a mark below the pass mark of a scan. */
  int[] below(int scan) {
    return onMark[scan];
  }

  /** The consequences that hold while marks are kept. */
  int[] recorded() {
    return recorded;
  }

  /** What the record makes of those who apply for a school place. */
  Admissions admissions() {
    return admissions;
  }

  /** Whether a grade is shown on the honour board. */
  public boolean honours(int grade) {
    return terms.honoured(grade);
  }

  /** The name of a grade. */
  String grade(int grade) {
    return scale.name(grade);
  }

  /** The name of a list. */
  String list(int list) {
    return lists.get(list);
  }

  Terms terms() {
    return terms;
  }

  ConsequenceSpec spec(int consequence) {
    return specs.get(consequence);
  }

  int size() {
    return specs.size();
  }

  /** Whether a consequence lasts while a person has a grade. */
  boolean under(int consequence, int grade) {
    return underGrade[consequence][grade];
  }

  /** Whether a consequence lasts while a person is on a list. */
  boolean underList(int consequence, int list) {
    return underList[consequence][list];
  }

  int applied(int consequence) {
    return applied[consequence];
  }

  /** Decides what follows today's findings. Reads findings; writes decisions. */
  public void decide(FileBlock f, Findings findings, Registry registry) {
    for (int i = 0; i < findings.size(); i++) {
      for (int consequence : onKind[findings.kind(i)]) {
        int place = findings.subject(i);
        f.decisions.add(
            place,
            Decisions.What.SANCTION,
            consequence,
            findings.minute(i),
            findings.kind(i),
            findings.key(i));
        f.count(applied[consequence], place, registry.cohort(place));
      }
    }
  }
}
