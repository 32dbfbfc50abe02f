package glasshouse.society.synthesis;

import glasshouse.society.Cell;
import glasshouse.society.Layout;

/** The two indexes of a layout: seven weekly shares of whole households, and people by cell. */
final class Indexes {
  private static final int WEEK = 7;

  private Indexes() {}

  /** Fills both. */
  static void fill(Draft draft) {
    weeks(draft.layout, draft.people());
    cells(draft.layout, draft.people());
  }

  private static void weeks(Layout layout, int people) {
    for (int day = 0; day < WEEK; day++) {
      layout.weekStart[day] = layout.householdStart[Math.min(people - 1, people * day / WEEK)];
    }
    layout.weekStart[WEEK] = people;
  }

  private static void cells(Layout layout, int people) {
    for (int place = 0; place < people; place++) {
      layout.cellStart[layout.cell[place] + 1]++;
    }
    for (int cell = 0; cell < Cell.COUNT; cell++) {
      layout.cellStart[cell + 1] += layout.cellStart[cell];
    }
    int[] next = layout.cellStart.clone();
    for (int place = 0; place < people; place++) {
      layout.cellMembers[next[layout.cell[place]]++] = (short) place;
    }
  }
}
