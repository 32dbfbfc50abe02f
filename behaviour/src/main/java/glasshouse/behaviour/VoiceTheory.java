package glasshouse.behaviour;

import glasshouse.behaviour.Authority.Punishment;
import glasshouse.kernel.Parameters;

/** The theories of voice that a scenario may choose from. */
public enum VoiceTheory {
  /** {@link EpsteinVoice}. */
  EPSTEIN,
  /** {@link ThresholdVoice}. */
  THRESHOLD,
  /** {@link DaymudeVoice} under uniform punishment. */
  DAYMUDE,
  /** {@link DaymudeVoice} under proportional punishment. */
  DAYMUDE_PROPORTIONAL;

  /** The theory with these parameters. */
  public Voice voice(Parameters p) {
    return switch (this) {
      case EPSTEIN -> new EpsteinVoice(p);
      case THRESHOLD -> new ThresholdVoice(p);
      case DAYMUDE -> new DaymudeVoice(p, Punishment.UNIFORM);
      case DAYMUDE_PROPORTIONAL -> new DaymudeVoice(p, Punishment.PROPORTIONAL);
    };
  }
}
