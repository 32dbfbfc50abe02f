package glasshouse.society.synthesis;

import glasshouse.society.people.Cell;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.Arrays;

/** The indexes of a layout: seven weekly shares of whole households, people by cell and by role. */
final class Indexes {
  private static final int WEEK = 7;

  private Indexes() {}

  /** Fills them. */
  static void fill(Draft draft) {
    weeks(draft.layout, draft.people());
    cells(draft.layout, draft.people());
    for (Role role : Role.values()) {
      members(draft.layout, draft.people(), role);
    }
  }

  private static void members(Layout layout, int people, Role role) {
    short[] members = new short[people];
    int count = 0;
    for (int place = 0; place < people; place++) {
      if (layout.is(place, role)) {
        members[count++] = (short) place;
        layout.memberCount[role.ordinal()][layout.group(place)]++;
      }
    }
    layout.members[role.ordinal()] = Arrays.copyOf(members, count);
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
