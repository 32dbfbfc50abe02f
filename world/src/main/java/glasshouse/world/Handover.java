package glasshouse.world;

import glasshouse.consequence.NoticePeriod;
import glasshouse.dossier.FileBlock;
import glasshouse.kernel.BlockState;
import glasshouse.kernel.Boards;
import glasshouse.kernel.Case;
import glasshouse.kernel.Workers;
import glasshouse.scoring.NewRulebook;
import glasshouse.society.Boarding;
import glasshouse.society.Flags;
import glasshouse.society.Lines;
import glasshouse.society.Muting;
import glasshouse.society.TruthBlock;
import java.util.List;
import java.util.Optional;

/**
 * The morning on which a world goes on under other systems: what is on file maps by name, and what
 * hung on a system that is gone ends with it.
 *
 * <p>Where the system is switched off, files are forgotten: scores, lists, grades held, graces,
 * marks, letters; accounts are opened, deleted posts no longer mute, faces come off the boards of
 * shame. People keep their minds, purses, work and debts, and know what they knew. Reads one file,
 * writes another; writes faces, flags and the society's cases. Departures: a list that is new
 * begins empty, and nobody is told of it; a sanction that was announced lapses.
 */
final class Handover {
  private final Systems before;
  private final Systems now;
  private final Boards boards;
  private final boolean end;
  private final int[] lists;
  private final int[] marks;
  private final NewRulebook rulebook;

  Handover(Systems before, Systems now, Boards boards, boolean end) {
    this.boards = boards;
    this.before = before;
    this.now = now;
    this.end = end;
    rulebook = new NewRulebook(before.rulebook, now.rulebook);
    lists = numbers(before.lists.names(), now.lists.names());
    marks = numbers(before.marks.names(), now.marks.names());
  }

  /** Which number each of some names now has, -1 where it is gone. */
  private static int[] numbers(List<String> before, List<String> now) {
    return before.stream().mapToInt(now::indexOf).toArray();
  }

  /** Hands over every block; old and new desks are of the same workers. */
  void all(Desk[] from, Desk[] to, People people, int day, Workers workers) {
    now.ruleMaker.goOnFrom(before.ruleMaker);
    now.regimes.republish();
    int blocks = people.population().blocks();
    workers.forEach(blocks, (worker, block) -> block(from[worker], to[worker], block, day));
    for (String name : before.sensors.names()) {
      Optional<BlockState> old = before.sensors.stateOf(name);
      Optional<BlockState> same = now.sensors.stateOf(name);
      if (old.isPresent() && same.isPresent()) {
        Copy.blocks(List.of(old.get()), List.of(same.get()), blocks, workers);
      }
    }
  }

  /** The number that a sensor now has, -1 where it is gone. */
  int sensor(int index) {
    return now.sensors.names().indexOf(before.sensors.names().get(index));
  }

  private void block(Desk from, Desk to, int block, int day) {
    from.file.open(block, day);
    to.file.open(block, day);
    now.scorer.inaugurate(to.file);
    if (!end) {
      file(from.file, to.file);
    }
    to.truth.open(block, day);
    boards.carry(block);
    cases(to.truth);
    if (now.optOut == null) {
      nobodyIsOut(to.truth);
    }
    to.enrol();
    to.show();
    to.file.close();
    to.truth.close();
  }

  private void file(FileBlock from, FileBlock to) {
    rulebook.scores(from, to);
    for (int c = 0; c < from.cases().size(); c++) {
      long code = mapped(from.cases().get(c));
      if (code != 0) {
        to.cases().open(code);
      }
    }
    for (int scan = 0; scan < marks.length; scan++) {
      if (marks[scan] >= 0) {
        System.arraycopy(from.marks[scan], 0, to.marks[marks[scan]], 0, from.size());
      }
    }
  }

  /** A case of the file as the new systems number what it is about; 0 where that is gone. */
  private long mapped(long code) {
    return switch (Case.kind(code)) {
      case FileBlock.LISTED, FileBlock.GRACE -> about(code, lists);
      case FileBlock.BELOW -> about(code, marks);
      case FileBlock.HELD -> rulebook.held(code);
      default -> code;
    };
  }

  private static long about(long code, int[] numbers) {
    int now = numbers[Case.amount(code)];
    return now < 0
        ? 0
        : Case.of(
            Case.place(code),
            Case.kind(code),
            Case.stage(code),
            Case.entered(code),
            Case.due(code),
            now);
  }

  private void cases(TruthBlock t) {
    for (int c = t.cases().size() - 1; c >= 0; c--) {
      long code = t.cases().get(c);
      int i = Case.place(code);
      if (Case.kind(code) == Lines.LINE && now.lines == null) {
        t.cases().close(c);
        t.flags[i] &= (byte) ~Flags.NO_LINE;
      } else if (NoticePeriod.handles(code)) {
        t.cases().close(c); // it names what other systems announced
      } else if (end && Muting.handles(code)) {
        t.cases().close(c);
        Muting.due(t, code);
      } else if (end && Case.kind(code) == Boarding.SHAME) {
        t.cases().close(c);
        Boarding.due(t, code);
      }
    }
  }

  private static void nobodyIsOut(TruthBlock t) {
    for (int i = 0; i < t.size(); i++) {
      t.flags[i] &= (byte) ~Flags.OPTED_OUT;
    }
  }
}
