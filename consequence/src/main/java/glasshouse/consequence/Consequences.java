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
import java.util.stream.Stream;

/**
 * All consequences of a scenario, compiled: which follow each kind of finding, and what lasts with
 * a grade or a list.
 */
public final class Consequences {
  private final List<ConsequenceSpec> specs;
  private final GradeScale scale;
  private final Terms terms;
  private final List<String> lists;
  private final boolean[] red;
  private final int[][] onKind;
  private final int[] applied;
  private final boolean[][] underGrade;
  private final boolean[][] underList;
  private final List<MarkSpec> marks;
  private final int[][] onMark;
  private final int[] recorded;
  private final Admissions admissions;

  /**
   * Compiles those that hold in some place, under the numbers that all have.
   *
   * @param marks of the scans, in their order
   * @param kinds how many kinds of act there are
   * @param indexOf the index of a kind by name
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
    this.specs = List.copyOf(specs);
    this.scale = scale;
    List<ConsequenceSpec> hold = specs.stream().filter(there).toList();
    admissions = new Admissions(hold, marks);
    terms = new Terms(hold, scale, lists);
    List<List<Integer>> following = emptyLists(kinds);
    List<List<Integer>> below = emptyLists(marks.size());
    List<Integer> recorded = new ArrayList<>();
    applied = new int[specs.size()];
    underGrade = new boolean[specs.size()][Math.max(1, scale.size())];
    underList = new boolean[specs.size()][lists.size()];
    List<String> listIds = lists.stream().map(ListSpec::id).toList();
    this.lists = listIds;
    red = new boolean[lists.size()];
    for (int list = 0; list < red.length; list++) {
      red[list] = lists.get(list).red();
    }
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
        case ConsequenceSpec.When.Below(List<String> names) -> {
          for (int scan = 0; scan < marks.size(); scan++) {
            if (names.contains(marks.get(scan).scan())) {
              below.get(scan).add(number);
            }
          }
        }
        case ConsequenceSpec.When.Recorded when -> recorded.add(number);
      }
    }
    onKind = arrays(following);
    onMark = arrays(below);
    this.recorded = array(recorded);
  }

  private static List<List<Integer>> emptyLists(int many) {
    return Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(many).toList();
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream().map(Consequences::array).toArray(int[][]::new);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
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

  /** The consequences that follow a finding of a kind. */
  int[] following(int kind) {
    return onKind[kind];
  }

  /** What the record makes of those who apply for a school place. */
  Admissions admissions() {
    return admissions;
  }

  /** The name of a grade. */
  String grade(int grade) {
    return scale.name(grade);
  }

  /** The name of a list. */
  String list(int list) {
    return lists.get(list);
  }

  /** Whether a list is one of honour. */
  boolean red(int list) {
    return red[list];
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
