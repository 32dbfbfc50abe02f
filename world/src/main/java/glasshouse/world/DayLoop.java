package glasshouse.world;

import glasshouse.consequence.Appeals;
import glasshouse.consequence.Applier;
import glasshouse.consequence.Corrections;
import glasshouse.consequence.NoticePeriod;
import glasshouse.consequence.OptOut;
import glasshouse.consequence.Review;
import glasshouse.kernel.Case;
import glasshouse.kernel.Workers;
import glasshouse.society.Boarding;
import glasshouse.society.Couples;
import glasshouse.society.Courts;
import glasshouse.society.Flats;
import glasshouse.society.Lines;
import glasshouse.society.Muting;
import glasshouse.society.Passages;
import glasshouse.society.Quarrels;
import java.util.Objects;

/**
 * THE main loop: one day of a world is morning, live, sense, score, decide, apply, perceive,
 * measure.
 *
 * <p>Each block lives its whole day on one worker: only faces, boards and mail leave a block, and
 * they are read tomorrow. So blocks run in parallel and no thread can matter.
 */
final class DayLoop {
  private final World world;
  private final Systems systems;
  private final Desk[] desks;

  DayLoop(World world, Systems systems, Desk[] desks) {
    this.world = world;
    this.systems = systems;
    this.desks = desks;
  }

  /** Lives one day. */
  void step(Workers workers) {
    morning();
    workers.forEach(
        world.people().population().blocks(), (worker, block) -> day(desks[worker], block));
  }

  private void day(Desk d, int block) {
    d.open(block, world.day());
    live(d);
    sense(d);
    score(d);
    decide(d);
    apply(d);
    perceive(d);
    measure(d);
    d.close();
  }

  /** Faces, boards and mail of yesterday become readable. */
  private void morning() {
    world.truth().swap();
    world.recordMail().collect();
    world.truthMail().collect();
    systems.morning(world.people().draws(), world.day());
  }

  /** Money, work and courts; gates and doors; chances become acts. */
  private void live(Desk d) {
    systems.harms.deliver(d.truth, world.truthMail());
    d.truth.cases().sweep(world.day(), code -> due(d, code));
    systems.money.live(d.truth);
    systems.wealth.live(d.truth);
    systems.arrears.live(d.truth);
    systems.work.live(d.truth, d.circle);
    systems.housing.live(d.truth, d.circle);
    systems.care.live(d.truth);
    systems.flats.live(d.truth);
    systems.couples.live(d.truth);
    systems.courts.live(d.truth);
    systems.quarrels.live(d.truth, d.minds::trust);
    systems.regimes.of(d.file).repaying().live(d.truth);
    systems.devices.live(d.truth, d.minds, systems.responds);
    systems.school.live(d.truth);
    systems.places.live(d.truth, d.applicants);
    if (systems.faces != null) {
      systems.faces.show(d.truth);
    }
    systems.passages.forEach(passages -> passages.live(d.truth, systems.lateness));
    systems.stops.forEach(stops -> stops.live(d.truth, systems.lateness));
    if (systems.lines != null) {
      systems.lines.live(d.truth, i -> refuses(d, i));
    }
    if (systems.slowLines != null) {
      systems.slowLines.live(d.truth);
    }
    for (Deed deed : systems.regimes.of(d.file).deeds()) {
      deed.luck().meet(d.truth, d.chances);
      if (deed.access() != null) {
        deed.access().keep(d.truth, d.chances);
      }
      if (deed.door() != null) {
        deed.door().ask(d.truth, d.chances);
      }
      for (Passages gate : deed.gates()) {
        gate.ask(d.truth, d.chances, systems.lateness);
      }
      deed.choice().choose(d.truth, d.minds, d.chances, d.truth.acts.of(deed.kind()));
      if (deed.further() != null && deed.pull() != null) {
        deed.further().meet(d.truth, d.chances);
        if (deed.access() != null) {
          deed.access().keep(d.truth, d.chances);
        }
        deed.pull().choose(d.truth, d.minds, d.chances, d.truth.acts.of(deed.kind()));
      }
    }
    systems.harms.send(d.truth);
    d.lap(Phase.LIVE);
  }

  private boolean refuses(Desk d, int place) {
    return systems.responds && systems.refusal.refuses(d.truth, d.minds, place);
  }

  private long due(Desk d, long code) {
    if (NoticePeriod.handles(code)) {
      NoticePeriod notice = systems.safeguards.notice();
      Applier applier = systems.regimes.of(d.file).applier();
      return notice == null ? 0 : notice.due(d.truth, d.file, code, applier, systems.lists);
    }
    if (Appeals.handles(code)) {
      Appeals appeals = systems.regimes.of(d.file).appeals();
      return appeals == null ? 0 : appeals.due(d.truth, d.file, d.register, code);
    }
    if (Corrections.handles(code)) {
      Corrections corrections = systems.safeguards.corrections();
      return corrections == null ? 0 : corrections.due(d.truth, d.file, d.register, code);
    }
    return switch (Case.kind(code)) {
      case Courts.DEBT -> systems.courts.due(d.truth, code);
      case Flats.FLAT -> systems.flats.due(d.truth, code);
      case Couples.PAIR -> systems.couples.due(d.truth, code);
      case Quarrels.GRUDGE -> systems.quarrels.due(d.truth, code);
      case Lines.LINE ->
          Objects.requireNonNull(systems.lines).due(d.truth, code, i -> refuses(d, i));
      default -> Muting.handles(code) ? Muting.due(d.truth, code) : Boarding.due(d.truth, code);
    };
  }

  /** Truth becomes record: yesterday's mistakes by mail, today's acts by sensors. */
  private void sense(Desk d) {
    d.watch.deliver(world.recordMail());
    systems.sensors.sense(d.watch);
    d.findings.sort();
    d.findings.retain(i -> systems.matching.stands(d.file, d.findings, i, d.register));
    review(d);
    systems.visits.tell(d.truth, d.findings);
    d.lap(Phase.SENSE);
  }

  /** A human looks at some findings before they count. */
  private void review(Desk d) {
    Review review = systems.review;
    if (review != null) {
      long alert = review.alert(d.truth, d.findings);
      d.findings.retain(i -> review.stands(d.truth, d.findings, i, alert));
    }
  }

  /** Record becomes points, in order of minute. */
  private void score(Desk d) {
    systems.scorer.score(d.file, d.findings, d.register);
    systems.ruleMaker.record(d.findings);
    systems.marks.score(d.file, d.readings);
    d.lap(Phase.SCORE);
  }

  /** Sanctions for findings, lists, cases due, grades. */
  private void decide(Desk d) {
    Regime regime = systems.regimes.of(d.file);
    regime.consequences().decide(d.file, d.findings, d.register);
    systems.lists.decide(d.file, d.findings, d.register);
    regime.passMarks().decide(d.file, d.readings, d.register);
    systems.grades.decide(d.file, d.register);
    if (regime.appeals() != null) {
      regime.appeals().file(d.truth, d.file, d.findings, d.will);
    }
    Corrections corrections = systems.safeguards.corrections();
    if (corrections != null && systems.responds) {
      corrections.file(d.truth, d.file, d.findings);
    }
    optOut(d);
    d.lap(Phase.DECIDE);
  }

  /** Some leave the system or come in, where one may: last, so that nothing of today is left. */
  private void optOut(Desk d) {
    OptOut optOut = systems.optOut;
    if (optOut != null && systems.responds) {
      optOut.live(
          d.truth,
          d.file,
          d.register,
          systems.leave(d.minds),
          place -> systems.grades.decide(d.file, d.register, place));
    }
  }

  /** Decisions reach people: fines, notices, faces, boards. */
  private void apply(Desk d) {
    systems.regimes.of(d.file).applier().apply(d.file.decisions, d.truth, d.will);
    d.lap(Phase.APPLY);
  }

  /** Notices are heard, and a seventh of the people takes stock of yesterday's faces and boards. */
  private void perceive(Desk d) {
    if (systems.responds && world.scenario().openLoop()) {
      Replay.perceive(d, world.replayed());
      systems.week.speak(d.truth, d.minds, d.circle);
    } else if (systems.responds) {
      systems.censorship.notice(d.truth, d.minds);
      systems.hearing.hear(d.truth, d.minds);
      systems.devices.hear(d.truth, d.minds);
      systems.school.hear(d.truth);
      systems.week.live(d.truth, d.minds, d.circle);
    }
    askPanel(d);
    Boarding.write(d.truth);
    d.lap(Phase.PERCEIVE);
  }

  /** On the eve of a panel's decision, some are asked what they say of the rules. */
  private void askPanel(Desk d) {
    int members = systems.ruleMaker.asks(world.day());
    if (members > 0) {
      long said = systems.panel.ask(d.truth, d.minds, d.circle, members);
      systems.ruleMaker.hear((int) (said >>> Integer.SIZE), (int) said);
    }
  }

  /** How things stand, in integers. */
  private void measure(Desk d) {
    systems.stocktake.measure(d.truth, d.minds, d.file);
    d.lap(Phase.MEASURE);
  }
}
