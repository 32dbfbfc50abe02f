package glasshouse.world;

import glasshouse.behaviour.MindBlock;
import glasshouse.consequence.OptOut;
import glasshouse.consequence.Will;
import glasshouse.dossier.FileBlock;
import glasshouse.dossier.intake.FindingFile;
import glasshouse.dossier.intake.ReadingFile;
import glasshouse.kernel.Reach;
import glasshouse.kernel.Tally;
import glasshouse.kernel.Tracer;
import glasshouse.sensing.PopulationRegister;
import glasshouse.sensing.Watch;
import glasshouse.society.Applicants;
import glasshouse.society.Boarding;
import glasshouse.society.Chances;
import glasshouse.society.Circle;
import glasshouse.society.Face;
import glasshouse.society.TruthBlock;
import org.jspecify.annotations.Nullable;

/**
 * What one worker has on the desk: one block of truth, minds and record, and the tools of the day.
 */
final class Desk {
  final TruthBlock truth;
  final MindBlock minds;
  final FileBlock file;
  final FindingFile findings = new FindingFile();
  final ReadingFile readings = new ReadingFile();
  final Applicants applicants = new Applicants();
  final PopulationRegister register;
  final AuditTally audit;
  final Watch watch;
  final Chances chances = new Chances();
  final Circle circle;
  final Will will;
  final Tally tally;
  private final @Nullable OptOut optOut;
  private final ProvinceCounts.Book provinces;
  NeighbourhoodCounts.@Nullable Book neighbourhoods;
  final long[] nanos = new long[Phase.values().length];
  private final boolean timed;
  private long lap;

  Desk(World world, Systems systems, Reach reach, Tracer tracer, boolean timed) {
    this.timed = timed;
    optOut = systems.optOut;
    People people = world.people();
    circle = new Circle(world.scenario().parameters(), !world.scenario().openLoop());
    tally = new Tally(systems.counters);
    provinces = systems.provinceCounts.new Book();
    file =
        new FileBlock(
            world.file(),
            systems.rulebook.scale(),
            people.population(),
            tally,
            reach,
            tracer,
            systems.provinces.pilots());
    truth =
        new TruthBlock(
            world.truth(),
            people.layouts(),
            people.ties(),
            people.population(),
            systems.kinds,
            tally,
            systems.regimes.doors(file),
            world.truthMail().outbox(),
            reach,
            tracer);
    minds = new MindBlock(world.minds());
    will = systems.safeguards.will(minds);
    register = new PopulationRegister(people.layouts());
    audit = new AuditTally(systems.audit, tally, reach, tracer);
    watch = new Watch(truth, findings, readings, world.recordMail().outbox(), audit);
  }

  /** Takes a block for a day. */
  void open(int block, int day) {
    lap = timed ? System.nanoTime() : 0;
    file.open(block, day);
    truth.open(block, day);
    minds.open(block);
    enrol();
    findings.clear();
    readings.clear();
    audit.open(day);
    lap(Phase.OPEN);
  }

  /** The register and the file learn who is out. */
  void enrol() {
    register.open(truth.block(), truth.flags);
    if (optOut != null) {
      file.apart(register, optOut.treatedAs());
    }
  }

  /**
   * Everyone shows the grade, the honours and the published name that scores and lists now give.
   */
  void show() {
    file.derive();
    boolean graded = file.scale().size() > 0;
    for (int i = 0; i < truth.size(); i++) {
      truth.face[i] = Face.withGrade(truth.face[i], graded ? file.gradeNow(i) : 0);
      Boarding.follow(truth, i);
    }
    Boarding.write(truth);
  }

  /** Gives the block back. */
  void close() {
    provinces.close(tally, truth.block());
    if (neighbourhoods != null) {
      neighbourhoods.close(tally, truth.block());
    }
    file.close();
    minds.close(truth.block());
    truth.close();
    lap(Phase.CLOSE);
  }

  /** Adds all that was counted here to a total, and begins anew. */
  void drain(Tally total) {
    total.drain(tally);
    provinces.clear();
    if (neighbourhoods != null) {
      neighbourhoods.clear();
    }
  }

  /** Books the time since the last lap on a phase, where times are asked for. */
  void lap(Phase phase) {
    if (timed) {
      long now = System.nanoTime();
      nanos[phase.ordinal()] += now - lap;
      lap = now;
    }
  }
}
