package glasshouse.consequence;

import static glasshouse.consequence.Town.consequence;
import static glasshouse.consequence.Town.effect;
import static glasshouse.consequence.Town.found;
import static glasshouse.consequence.Town.graded;
import static glasshouse.consequence.Town.listed;
import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.dossier.Decisions;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Muting;
import glasshouse.society.Notices;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Posts that are deleted, accounts that are closed for days, for a grade or for a list. */
class WritingTest {
  private final Town town =
      new Town(
          4096,
          List.of(Town.list("agitators", 0, 100, false, 0)),
          List.of(
              consequence("deletion", found("offence"), effect(EffectKind.DELETE_POST, 1)),
              consequence("ban", found("paid"), effect(EffectKind.ACCOUNT_BAN, 30)),
              consequence("mute-d", graded("D"), effect(EffectKind.NO_ACCOUNT, 1)),
              consequence("mute-listed", listed("agitators"), effect(EffectKind.NO_ACCOUNT, 1))));
  private final int who = town.adults().getFirst();

  private void find(int day, int kind, boolean done) {
    town.day(
        day,
        t -> {
          t.truth.face[who] = Face.withVoice(t.truth.face[who], Face.OPEN);
          t.find(who, kind, done);
        });
  }

  @Test
  void aDeletedPostIsToldAndMutesItsAuthorWhetherOrNotItWasThatPost() {
    forAll(
        20,
        gen -> {
          boolean done = gen.yes();
          long deleted = town.count("posts/deleted");
          long harmless = town.count("posts/deleted-harmless");
          find(town.file.day() + 1, Town.OFFENCE, done);
          assertThat(kinds()).containsExactly(Notices.Kind.DELETED);
          assertThat(town.truth.notices.wrong(0)).isEqualTo(!done);
          assertThat(town.truth.notices.act(0)).isEqualTo(Town.OFFENCE);
          assertThat(Face.voice(town.truth.face[who])).isEqualTo(Face.MUTED);
          assertThat(Muting.meant(town.truth, who)).isEqualTo(Face.OPEN);
          assertThat(town.count("posts/deleted") - deleted).isEqualTo(1);
          assertThat(town.count("posts/deleted-harmless") - harmless).isEqualTo(done ? 0 : 1);
          assertThat(town.count("sanctions/all")).as("a deletion is no fine").isZero();
        });
  }

  @Test
  void anAccountIsClosedForItsDaysAndToldAsThat() {
    find(10, Town.PAID, false);
    assertThat(kinds()).containsExactly(Notices.Kind.BANNED);
    assertThat(town.truth.notices.amount(0)).isEqualTo(30);
    assertThat(Flags.is(town.truth.flags[who], Flags.BANNED)).isTrue();
    assertThat(town.count("accounts/banned")).isEqualTo(1);
    assertThat(town.count("accounts/banned-wrong")).isEqualTo(1);
    long code = town.truth.cases().get(town.truth.cases().find(who, Muting.BAN));
    assertThat(glasshouse.kernel.Case.due(code)).isEqualTo(40);
  }

  @Test
  void onAListOrAGradeTheAccountStaysClosedAsLongAsThatLasts() {
    town.begin(0);
    find(10, Town.DEFAULT, true);
    assertThat(kinds()).containsExactly(Notices.Kind.LISTED, Notices.Kind.BANNED);
    assertThat(Face.voice(town.truth.face[who])).isEqualTo(Face.MUTED);
    town.day(11, t -> assertThat(t.doors.open(Door.ACCOUNT, who)).isFalse());
    town.day(12, t -> assertThat(Muting.shut(t.truth, who)).isTrue());
    town.truth.open(0, 13);
    Decisions decisions = new Decisions();
    decisions.add(who, Decisions.What.REGRADED, 1, 3, -1, 0);
    town.applier.apply(decisions, town.truth);
    assertThat(kinds()).containsExactly(Notices.Kind.DEMOTED, Notices.Kind.BANNED);
    assertThat(town.count("accounts/banned")).isEqualTo(2);
  }

  private List<Notices.Kind> kinds() {
    return IntStream.range(0, town.truth.notices.size())
        .mapToObj(town.truth.notices::kind)
        .toList();
  }
}
