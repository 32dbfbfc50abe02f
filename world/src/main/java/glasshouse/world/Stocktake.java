package glasshouse.world;

import glasshouse.behaviour.MindBlock;
import glasshouse.consequence.ListSpec;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.GradeScale;
import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Livelihood;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Cell;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.List;

/**
 * Evening: how things stand, as integer sums over adults by cohort. Reads everything, writes counts
 * alone.
 */
final class Stocktake {
  private static final String[] SUMS = {
    "adults",
    "workers",
    "employed",
    "in-arrears",
    "fear",
    "trust",
    "aware",
    "silent",
    "shamed",
    "sanctioned",
    "listed",
    "view",
    "risk-street",
    "risk-speech",
    "purse",
    "score"
  };
  private static final String[] UNITS = {
    "person-days",
    "person-days",
    "person-days",
    "person-days",
    "1/15",
    "1/15",
    "person-days",
    "person-days",
    "person-days",
    "person-days",
    "person-days",
    "1/256",
    "1/256",
    "1/256",
    "1/16 need",
    "points"
  };
  private static final int WORKER = Role.WORKER.bit();

  private final int[] sums = new int[SUMS.length];
  private final int[] onGrade;
  private final int[] onList;
  private final int shift;
  private final ScoreBins scores;

  /** Bits of the lists that are no honour: "listed" speaks of those alone. */
  private final int black;

  Stocktake(GradeScale scale, List<ListSpec> lists, Counters counters) {
    for (int s = 0; s < SUMS.length; s++) {
      sums[s] =
          counters.register("stock/" + SUMS[s], UNITS[s], "Sum over adults and days: " + SUMS[s]);
    }
    onGrade = new int[scale.size()];
    for (int g = 0; g < onGrade.length; g++) {
      onGrade[g] =
          counters.register(
              "stock/grade/" + scale.name(g), "person-days", "Adults with this grade");
    }
    onList =
        lists.stream()
            .mapToInt(
                list ->
                    counters.register(
                        "stock/list/" + list.id(), "person-days", "People on this list"))
            .toArray();
    shift = scale.shift();
    int blackLists = 0;
    for (int l = 0; l < lists.size(); l++) {
      blackLists |= lists.get(l).red() ? 0 : 1 << l;
    }
    black = blackLists;
    scores = new ScoreBins(scale, counters);
  }

  /**
   * Counts a block, cohort by cohort, so that the sums of one stay in registers. They travel in
   * lanes of packed longs: 4,096 people of at most 15 stay below 2^16, of at most 255 below 2^20.
   */
  void measure(TruthBlock t, MindBlock m, FileBlock f) {
    for (int cohort = 0; cohort < Cohort.COUNT; cohort++) {
      if (Cell.band(Cohort.cell(cohort)) > 0) {
        count(t, m, f, cohort);
      }
    }
    countLists(t, f);
    scores.measure(t, f);
  }

  private void count(TruthBlock t, MindBlock m, FileBlock f, int cohort) {
    Layout layout = t.layout();
    if (layout.cohortStart[cohort] == layout.cohortStart[cohort + 1]) {
      return;
    }
    long flags = 0;
    long moods = 0;
    long faces = 0;
    long views = 0;
    long speech = 0;
    long purse = 0;
    long score = 0;
    long better = 0;
    long worse = 0;
    for (int k = layout.cohortStart[cohort]; k < layout.cohortStart[cohort + 1]; k++) {
      int i = layout.cohortMembers[k];
      long works = (layout.roles[i] & WORKER) == 0 ? 0 : 1;
      int livelihood = t.livelihood[i];
      int face = t.face[i];
      int mood = m.mood[i];
      long arrears = Livelihood.arrears(livelihood) == 0 ? 0 : 1;
      flags += 1 | works << 16 | (works & livelihood) << 32 | arrears << 48;
      moods +=
          (mood >>> 4 & 15)
              | (mood & 15L) << 16
              | (t.flags[i] & (long) Flags.AWARE) << 32
              | (Face.voice(face) == Face.SILENT ? 1L << 48 : 0);
      faces +=
          (face >>> 3 & 1) | (face >>> 7 & 1L) << 16 | ((f.listed[i] & black) == 0 ? 0 : 1L << 32);
      views += (m.view[i] & 255L) | (m.street[i] & 255L) << 32;
      speech += m.speech[i] & 255;
      purse += t.purse[i];
      score += f.score[i];
      long lane = 1L << 16 * (f.grade[i] & 3);
      better += f.grade[i] < 4 ? lane : 0;
      worse += f.grade[i] < 4 ? 0 : lane;
    }
    for (int s = 0; s < 4; s++) {
      t.tally.add(sums[s], cohort, lane(flags, s));
      t.tally.add(sums[4 + s], cohort, lane(moods, s));
    }
    for (int s = 0; s < 3; s++) {
      t.tally.add(sums[8 + s], cohort, lane(faces, s));
    }
    t.tally.add(sums[11], cohort, views & 0xFFFFFFFFL);
    t.tally.add(sums[12], cohort, views >>> 32);
    t.tally.add(sums[13], cohort, speech);
    t.tally.add(sums[14], cohort, purse);
    t.tally.add(sums[15], cohort, (score + (1L << shift >> 1)) >> shift);
    for (int grade = 0; grade < onGrade.length; grade++) {
      t.tally.add(onGrade[grade], cohort, lane(grade < 4 ? better : worse, grade & 3));
    }
  }

  private static long lane(long packed, int lane) {
    return packed >>> 16 * lane & 0xFFFF;
  }

  private void countLists(TruthBlock t, FileBlock f) {
    for (int c = 0; c < f.cases().size(); c++) {
      long code = f.cases().get(c);
      if (Case.kind(code) == FileBlock.LISTED) {
        t.tally.add(onList[Case.amount(code)], t.cohort(Case.place(code)), 1);
      }
    }
  }
}
