package glasshouse.report.findings;

import glasshouse.lab.ensemble.Contrast;
import glasshouse.lab.ensemble.Flip;
import glasshouse.lab.ensemble.Flips;
import glasshouse.lab.measure.Slice;
import glasshouse.lab.measure.Worse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The findings of the first scenario against another: which questions have an answer, and what it
 * is.
 *
 * @param found all of the comparison
 * @param other name of the other scenario
 * @param answers to the first questions that have any
 */
record PairFindings(Found found, String other, List<Answer> answers) {
  /** The list is copied. */
  PairFindings {
    answers = List.copyOf(answers);
  }

  /**
   * One finding.
   *
   * @param asked the question
   * @param contrast what was found of everyone
   * @param flip what would flip it; none where nothing was drawn
   */
  record Answer(Asked asked, Contrast contrast, Optional<Flip> flip) {}

  /** Those of a pair. */
  static PairFindings of(Found found, Flips flips, String other) {
    List<Contrast> everyone = found.ofEveryone(other);
    List<Answer> answers = new ArrayList<>();
    for (Asked asked : Asked.ALL) {
      everyone.stream()
          .filter(c -> c.measure().id().equals(asked.measure()) && c.differs())
          .filter(c -> answers.size() < Asked.MOST)
          .findFirst()
          .ifPresent(c -> answers.add(new Answer(asked, c, flip(found, flips, c))));
    }
    return new PairFindings(found, other, answers);
  }

  private static Optional<Flip> flip(Found found, Flips flips, Contrast c) {
    return found.draws().isEmpty()
        ? Optional.empty()
        : Optional.of(flips.of(found.drawn(c), c.difference()));
  }

  /** The first scenario. */
  String first() {
    return found.scenarios().getFirst().id();
  }

  /**
   * All effects on everyone that go the other way than one would expect: the first scenario, which
   * has more of a system, does better. Only those so far from nought that luck does not explain one
   * among as many as are looked at.
   */
  List<Contrast> surprises() {
    return found.ofEveryone(other).stream()
        .filter(c -> c.worseSide() != Worse.NEITHER)
        .filter(c -> c.difference() > 0 != (c.worseSide() == Worse.MORE))
        .filter(PairFindings::farBeyondLuck)
        .toList();
  }

  /** How many effects on everyone have a worse side at all. */
  long lookedAt() {
    return found.ofEveryone(other).stream().filter(c -> c.worseSide() != Worse.NEITHER).count();
  }

  /** Twice as far from nought as its interval reaches: about four standard errors. */
  static boolean farBeyondLuck(Contrast c) {
    double half = (c.luck().high() - c.luck().low()) / 2;
    return c.luck().exists() && Math.abs(c.difference()) > 2 * half;
  }

  /** An effect on each group, everyone first. */
  List<Contrast> groups(Contrast of) {
    return found.cohorts(of).stream().filter(c -> Slice.groups().contains(c.slice())).toList();
  }
}
