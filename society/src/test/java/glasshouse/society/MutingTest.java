package glasshouse.society;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.Case;
import glasshouse.kernel.Counters;
import glasshouse.society.people.Cohort;
import glasshouse.society.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posts deleted, accounts closed: who means to speak and is not heard, and what that bars. */
class MutingTest {
  private static final int WHO = 5;

  private final Town town =
      new Town(
          4096,
          Town.act("post", "post", 0.5, Role.POSTER, ActSpec.Place.ONLINE),
          Town.act("gift", "gift", 0.5, Role.ADULT, ActSpec.Place.ONLINE),
          Town.act("walk", "walk", 0.5, Role.WALKER, ActSpec.Place.STREET));

  private TruthBlock speaking(int day, int voice) {
    TruthBlock t = town.open(0, day);
    t.face[WHO] = Face.withVoice(t.face[WHO], voice);
    return t;
  }

  private static void sweep(TruthBlock t) {
    t.cases().sweep(t.day(), code -> Muting.due(t, code));
  }

  @Test
  void whatIsMeantIsHeardAgainOnTheDayItIsOverAndNotBefore() {
    forAll(
        100,
        gen -> {
          int voice = gen.pick(List.of(Face.PSEUDONYMOUS, Face.OPEN));
          int days = gen.integer(1, 20);
          boolean ban = gen.yes();
          TruthBlock t = speaking(10, voice);
          if (ban) {
            Muting.ban(t, WHO, days);
          } else {
            Muting.delete(t, WHO, days);
          }
          for (int day = 11; day <= 10 + days; day++) {
            town.night();
            t = town.open(0, day);
            sweep(t);
            assertThat(Muting.meant(t, WHO)).as("meant on day %d", day).isEqualTo(voice);
            assertThat(Face.heard(t.face[WHO])).as("day %d", day).isEqualTo(day == 10 + days);
          }
          assertThat(t.cases().size()).isZero();
          assertThat(t.flags[WHO]).isZero();
          town.night();
        });
  }

  @Test
  void aWeekAsksAnewAndMeansWhatItSays() {
    TruthBlock t = speaking(10, Face.OPEN);
    Muting.delete(t, WHO, 7);
    assertThat(Face.voice(t.face[WHO])).isEqualTo(Face.MUTED);
    t.face[WHO] = Face.withVoice(t.face[WHO], Muting.shown(t, WHO, Face.PSEUDONYMOUS));
    assertThat(Face.voice(t.face[WHO])).isEqualTo(Face.MUTED);
    assertThat(Muting.meant(t, WHO)).isEqualTo(Face.PSEUDONYMOUS);
    assertThat(Muting.shown(t, WHO, Face.SILENT)).as("silence stays").isEqualTo(Face.SILENT);
  }

  @Test
  void aLaterDeletionLastsLongerAndABanOutlastsIt() {
    TruthBlock t = speaking(10, Face.OPEN);
    Muting.delete(t, WHO, 7);
    Muting.delete(t, WHO, 3);
    Muting.ban(t, WHO, 30);
    assertThat(t.cases().size()).as("one of each").isEqualTo(2);
    long deletion = t.cases().get(t.cases().find(WHO, Muting.DELETION));
    assertThat(Case.due(deletion)).isEqualTo(17);
    Muting.due(t, deletion);
    assertThat(Face.voice(t.face[WHO])).as("still banned").isEqualTo(Face.MUTED);
    assertThat(Flags.is(t.flags[WHO], Flags.BANNED)).isTrue();
    assertThat(Flags.is(t.flags[WHO], Flags.MUTED)).isFalse();
  }

  @Test
  void whoSaysNothingHasNothingToMute() {
    TruthBlock t = speaking(10, Face.SILENT);
    Muting.delete(t, WHO, 7);
    assertThat(t.cases().size()).isZero();
    assertThat(Face.voice(t.face[WHO])).isEqualTo(Face.SILENT);
    Muting.ban(t, WHO, 7);
    assertThat(Muting.shown(t, WHO, Face.OPEN))
        .as("a ban mutes the next word")
        .isEqualTo(Face.MUTED);
  }

  @Test
  void nobodyHearsTheMutedOnFacesOrBoards() {
    for (int voice = 0; voice < 4; voice++) {
      int face = Face.withVoice(0, voice);
      assertThat(Face.heard(face)).isEqualTo(voice == Face.PSEUDONYMOUS || voice == Face.OPEN);
    }
    int loud = Face.withVoice(0, Face.OPEN);
    town.show(i -> i % 2 == 0 ? loud : Face.withVoice(0, Face.MUTED));
    TruthBlock t = town.open(0, 1);
    for (int i = 0; i < t.size(); i++) {
      t.face[i] = (byte) (i < 100 ? loud : Face.withVoice(0, Face.MUTED));
    }
    Boarding.write(t);
    town.columns.boards().swap();
    assertThat(town.columns.boards().read(0, Circle.VOICED)).isEqualTo(100);
  }

  @Test
  void withoutAnAccountNobodyPostsAndWithoutALineNothingIsDoneOnline() {
    Counters counters = town.counters;
    for (int kind = 0; kind < 3; kind++) {
      ActSpec spec = town.kinds.spec(kind);
      Access access = Access.of(spec, true, true, counters);
      ActLuck luck = new ActLuck(spec, 0, Town.PARAMETERS);
      luck.morning(town.draws, 3);
      TruthBlock t = town.open(0, 3);
      for (int i = 0; i < t.size(); i++) {
        t.flags[i] = (byte) (i % 3 == 0 ? Flags.BANNED : i % 3 == 1 ? Flags.NO_LINE : Flags.AWARE);
      }
      Chances chances = new Chances();
      luck.meet(t, chances);
      int[] before = new int[3];
      for (int c = 0; c < chances.size(); c++) {
        before[chances.place(c) % 3]++;
      }
      if (access != null) {
        access.keep(t, chances);
      }
      int[] after = new int[3];
      for (int c = 0; c < chances.size(); c++) {
        after[chances.place(c) % 3]++;
      }
      boolean post = kind == 0;
      boolean online = kind <= 1;
      assertThat(before).doesNotContain(0);
      assertThat(after[0]).as("banned").isEqualTo(post ? 0 : before[0]);
      assertThat(after[1]).as("no line").isEqualTo(online ? 0 : before[1]);
      assertThat(after[2]).as("both").isEqualTo(before[2]);
      if (access != null) {
        assertThat(town.count("acts-barred/" + spec.id()))
            .isEqualTo(before[0] - after[0] + before[1] - after[1]);
      }
    }
  }

  @Test
  void whereNothingCanBarAnActNothingIsAsked() {
    Counters counters = new Counters(Cohort.COUNT);
    for (int kind = 0; kind < 3; kind++) {
      assertThat(Access.of(town.kinds.spec(kind), false, false, counters)).isNull();
    }
    assertThat(Access.of(town.kinds.spec(2), true, true, counters)).as("the street").isNull();
    assertThat(Access.of(town.kinds.spec(1), true, false, counters)).as("no post").isNull();
    assertThat(counters.list()).isEmpty();
  }
}
