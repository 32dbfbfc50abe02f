package glasshouse.consequence;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.MarkSpec;
import glasshouse.society.Applicants;
import java.util.List;

/**
 * What the record makes of those who apply for a school place: merit is the rank in the exam, and
 * in part the rank of the mark and the grade of the parent.
 *
 * <p>Merit = (1 - w - g) rank(exam) + w rank(mark) + g (1 - grade/worst), ranks among those who
 * apply together, between 0 and 1, equals in the middle. Whoever has no mark is taken by the exam.
 * Reads marks and grades; writes merit.
 */
final class Admissions {
  private final double[] weight;
  private final double parents;

  Admissions(List<ConsequenceSpec> specs, List<MarkSpec> marks) {
    weight = new double[marks.size()];
    double grade = 0;
    for (ConsequenceSpec spec : specs) {
      if (spec.when() instanceof When.Recorded(List<String> scans)) {
        for (int scan = 0; scan < weight.length; scan++) {
          weight[scan] +=
              scans.contains(marks.get(scan).scan()) ? sum(spec, EffectKind.SCHOOL_PLACES) : 0;
        }
        grade += sum(spec, EffectKind.PARENTS_GRADE);
      }
    }
    double all = grade;
    for (double each : weight) {
      all += each;
    }
    double scale = 1 / Math.max(1, all);
    for (int scan = 0; scan < weight.length; scan++) {
      weight[scan] *= scale;
    }
    parents = grade * scale;
  }

  private static double sum(ConsequenceSpec spec, EffectKind kind) {
    return spec.effects().stream()
        .filter(effect -> effect.kind() == kind)
        .mapToDouble(Effect::amount)
        .sum();
  }

  /** Whether the record has a say at all. */
  boolean decide() {
    double all = parents;
    for (double each : weight) {
      all += each;
    }
    return all > 0;
  }

  /** Judges those who apply together. */
  void judge(FileBlock f, Applicants applicants) {
    int size = applicants.size();
    int[] values = new int[size];
    for (int a = 0; a < size; a++) {
      values[a] = applicants.exam(a);
    }
    double[] exams = ranks(values);
    double[] merit = exams.clone();
    for (int scan = 0; scan < weight.length; scan++) {
      for (int a = 0; a < size; a++) {
        values[a] = f.marks[scan][applicants.place(a)] & 255;
      }
      double[] marks = ranks(values);
      for (int a = 0; a < size; a++) {
        merit[a] += values[a] == 0 ? 0 : weight[scan] * (marks[a] - exams[a]);
      }
    }
    int worst = Math.max(1, f.scale().size() - 1);
    for (int a = 0; a < size; a++) {
      double grade = 1 - f.grade[applicants.parent(a)] / (double) worst;
      merit[a] += parents * (grade - exams[a]);
      applicants.judge(a, (int) StrictMath.rint(merit[a] * Short.MAX_VALUE));
    }
  }

  /** The share of the others that each is above, equals counted half. */
  private static double[] ranks(int[] values) {
    double[] ranks = new double[values.length];
    for (int a = 0; a < values.length; a++) {
      int above = 0;
      for (int b = 0; b < values.length; b++) {
        above += Integer.compare(values[a], values[b]);
      }
      ranks[a] = (1 + above / (double) values.length) / 2;
    }
    return ranks;
  }
}
