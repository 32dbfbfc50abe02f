package glasshouse.society.synthesis;

import glasshouse.kernel.Calendar;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import java.util.Arrays;

/**
 * The indexes of a layout: seven weekly shares of whole households, people by cell, by cohort and
 * by role.
 */
final class Indexes {
  private static final int WEEK = Calendar.WEEK;

  private Indexes() {}

  /** Fills them. */
  static void fill(Draft draft) {
    weeks(draft.layout, draft.people());
    Layout layout = draft.layout;
    sort(layout.cell, layout.people, layout.cellStart, layout.cellMembers);
    for (Role role : Role.values()) {
      members(layout, layout.people, role);
    }
  }

  /** Fills what is by cohort, once everyone has one. */
  static void cohorts(Layout layout) {
    sort(layout.cohort, layout.people, layout.cohortStart, layout.cohortMembers);
    for (Role role : Role.values()) {
      for (short place : layout.members[role.ordinal()]) {
        layout.memberCount[role.ordinal()][layout.cohort[place]]++;
      }
    }
  }

  private static void members(Layout layout, int people, Role role) {
    short[] members = new short[people];
    int count = 0;
    for (int place = 0; place < people; place++) {
      if (layout.is(place, role)) {
        members[count++] = (short) place;
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

  /** People in order of a small number each has, then of place, and where each number begins. */
  private static void sort(byte[] number, int people, int[] start, short[] members) {
    for (int place = 0; place < people; place++) {
      start[number[place] + 1]++;
    }
    for (int n = 1; n < start.length; n++) {
      start[n] += start[n - 1];
    }
    int[] next = start.clone();
    for (int place = 0; place < people; place++) {
      members[next[number[place]]++] = (short) place;
    }
  }
}
