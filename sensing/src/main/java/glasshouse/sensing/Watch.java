package glasshouse.sensing;

import glasshouse.dossier.intake.FindingFile;
import glasshouse.dossier.intake.ReadingFile;
import glasshouse.kernel.Audit;
import glasshouse.kernel.RecordMail;
import glasshouse.society.Flags;
import glasshouse.society.TruthBlock;

/**
 * One worker's post between truth and record: sensors read acts here, and pin findings on people of
 * the block at once, on people elsewhere by mail of the record.
 */
public final class Watch {
  final TruthBlock truth;
  private final FindingFile findings;
  private final ReadingFile readings;
  private final RecordMail.Outbox outbox;
  private final Audit audit;

  /** A worker's watch. */
  public Watch(
      TruthBlock truth,
      FindingFile findings,
      ReadingFile readings,
      RecordMail.Outbox outbox,
      Audit audit) {
    this.truth = truth;
    this.findings = findings;
    this.readings = readings;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Pins an act on the one who did it. */
  void hit(int sensor, int kind, int place, int minute, long key) {
    findings.add(place, kind, minute, sensor, key);
    audit.hit(sensor, kind, truth.first() + place, truth.cohort(place), minute, key);
  }

  /** Files what a scan read of a person of the block today, in 1/256. */
  void read(int place, int scan, int share) {
    readings.add(place, scan, share);
  }

  /** Pins on a person of the block an act that nobody did. */
  void invent(int sensor, int kind, int place, int minute, long key) {
    findings.add(place, kind, minute, sensor, key);
    audit.invented(sensor, kind, truth.first() + place, truth.cohort(place), minute, key);
  }

  /** Saw an act and knew nobody. */
  void miss(int sensor, int kind, int place, int minute, long key) {
    audit.missed(sensor, kind, truth.first() + place, truth.cohort(place), minute, key);
  }

  /** Pins on a person of the block what another of the household did. */
  void blame(int sensor, int kind, int place, int minute, long key) {
    findings.add(place, kind, minute, sensor, key);
    audit.mistaken(sensor, kind, truth.first() + place, truth.cohort(place), minute, key);
  }

  /** Pins an act on a stranger, who gets it on file tomorrow morning. */
  void mistake(int sensor, int kind, int victim, int minute, long key) {
    outbox.send(victim, kind, minute, sensor, key);
  }

  /** Delivers yesterday's mistakes; nothing is pinned on someone who is not enrolled. */
  public void deliver(RecordMail mail) {
    for (int letter = mail.from(truth.block()); letter < mail.to(truth.block()); letter++) {
      int place = mail.target(letter) - truth.first();
      if (!Flags.is(truth.flags[place], Flags.OPTED_OUT)) {
        int sensor = mail.note(letter);
        int kind = mail.kind(letter);
        findings.add(place, kind, mail.minute(letter), sensor, mail.key(letter));
        audit.mistaken(
            sensor,
            kind,
            mail.target(letter),
            truth.cohort(place),
            mail.minute(letter),
            mail.key(letter));
      }
    }
  }
}
