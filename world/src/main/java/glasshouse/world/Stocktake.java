package glasshouse.world;

import glasshouse.behaviour.MindBlock;
import glasshouse.consequence.ListSpec;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.GradeScale;
import glasshouse.kernel.Counters;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Group;
import glasshouse.society.Layout;
import glasshouse.society.Livelihood;
import glasshouse.society.Role;
import glasshouse.society.TruthBlock;
import java.util.List;

/** Evening: how things stand, as integer sums over adults by group. Reads everything, writes counts alone. */
final class Stocktake {
  private static final String[] SUMS = {
    "adults", "workers", "employed", "in-arrears", "purse", "fear", "trust", "view", "risk-street", "risk-speech",
    "aware", "silent", "shamed", "sanctioned", "score", "listed"
  };
  private static final String[] UNITS = {
    "person-days", "person-days", "person-days", "person-days", "1/16 need", "1/15", "1/15", "1/256", "1/256",
    "1/256", "person-days", "person-days", "person-days", "person-days", "points", "person-days"
  };

  private final int[] sums = new int[SUMS.length];
  private final int[] onGrade;
  private final int[] onList;
  private final int shift;

  Stocktake(GradeScale scale, List<ListSpec> lists, Counters counters) {
    for (int s = 0; s < SUMS.length; s++) {
      sums[s] = counters.register("stock/" + SUMS[s], UNITS[s], "Sum over adults and days: " + SUMS[s]);
    }
    onGrade = new int[scale.size()];
    for (int g = 0; g < onGrade.length; g++) {
      onGrade[g] = counters.register("stock/grade/" + scale.name(g), "person-days", "Adults with this grade");
    }
    onList =
        lists.stream()
            .mapToInt(list -> counters.register("stock/list/" + list.id(), "person-days", "People on this list"))
            .toArray();
    shift = scale.shift();
  }

  void measure(TruthBlock t, MindBlock m, FileBlock f) {
    Layout layout = t.layout();
    long[][] now = new long[Group.COUNT][SUMS.length];
    long[][] grades = new long[Group.COUNT][8];
    int adult = Role.ADULT.bit();
    int worker = Role.WORKER.bit();
    for (int i = 0; i < t.size(); i++) {
      int roles = layout.roles[i];
      if ((roles & adult) == 0) {
        continue;
      }
      int group = layout.group(i);
      long[] row = now[group];
      int livelihood = t.livelihood[i];
      int works = (roles & worker) == 0 ? 0 : 1;
      int face = t.face[i];
      row[0]++;
      row[1] += works;
      row[2] += works & livelihood;
      row[3] += Livelihood.arrears(livelihood) == 0 ? 0 : 1;
      row[4] += t.purse[i];
      row[5] += m.fear(i);
      row[6] += m.trust(i);
      row[7] += m.view[i] & 255;
      row[8] += m.street[i] & 255;
      row[9] += m.speech[i] & 255;
      row[10] += t.flags[i] & Flags.AWARE;
      row[11] += Face.voice(face) == Face.SILENT ? 1 : 0;
      row[12] += face >>> 3 & 1;
      row[13] += face >>> 7 & 1;
      row[14] += f.score[i];
      row[15] += f.listed[i] == 0 ? 0 : 1;
      grades[group][f.grade[i]]++;
    }
    for (int g = 0; g < Group.COUNT; g++) {
      now[g][14] >>= shift;
      for (int s = 0; s < SUMS.length; s++) {
        t.tally.add(sums[s], g, now[g][s]);
      }
      for (int grade = 0; grade < onGrade.length; grade++) {
        t.tally.add(onGrade[grade], g, grades[g][grade]);
      }
    }
    countLists(t, f);
  }

  private void countLists(TruthBlock t, FileBlock f) {
    if (onList.length == 0) {
      return;
    }
    for (int i = 0; i < t.size(); i++) {
      for (int rest = f.listed[i]; rest != 0; rest &= rest - 1) {
        t.tally.add(onList[Integer.numberOfTrailingZeros(rest)], t.group(i), 1);
      }
    }
  }
}
