package glasshouse.sensing;

import glasshouse.kernel.Settings;
import java.util.List;
import java.util.Optional;

/**
 * One sensor as a scenario states it.
 *
 * @param id its name, also the name of its luck
 * @param mechanism its name (see {@link Mechanisms})
 * @param sees the kinds of act it can see, by name
 * @param domain such as policing, finance, speech
 * @param gravity how deep it cuts into a life, 0 to 10
 * @param settings what its mechanism asks for
 * @param pilots whether it is in pilots alone
 * @param partner the company that it belongs to, where it does
 */
public record SensorSpec(
    String id,
    String mechanism,
    List<String> sees,
    String domain,
    double gravity,
    Settings settings,
    boolean pilots,
    Optional<PartnerSpec> partner) {
  /** The list is copied. */
  public SensorSpec {
    sees = List.copyOf(sees);
  }

  /** Cameras that search faces, for 1,000 people; none where it is no such sensor. */
  public double cameras() {
    boolean faces =
        mechanism.equals(Mechanisms.PLACE) && settings.word("by", "officer").equals("face");
    return faces ? settings.number("per-1000-people") : 0;
  }

  /** A sensor that is everywhere. */
  public SensorSpec(
      String id,
      String mechanism,
      List<String> sees,
      String domain,
      double gravity,
      Settings settings) {
    this(id, mechanism, sees, domain, gravity, settings, false, Optional.empty());
  }

  /** Whether what it sees is reported at all. */
  public boolean reports() {
    return partner.map(PartnerSpec::shares).orElse(true);
  }
}
