package glasshouse.world;

import glasshouse.behaviour.Choice;
import glasshouse.behaviour.Pull;
import glasshouse.kernel.Draws;
import glasshouse.society.Access;
import glasshouse.society.ActLuck;
import glasshouse.society.Departures;
import glasshouse.society.Passages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of act comes about.
 *
 * @param kind its number
 * @param luck how often chances come
 * @param access what it needs, such as a line; null where it needs nothing
 * @param door the door that a record may close; null without one
 * @param gates that stand on the way to it
 * @param choice how people choose it
 * @param further chances that only a reward invites; null where nothing is rewarded
 * @param pull how people choose those
 */
record Deed(
    int kind,
    ActLuck luck,
    @Nullable Access access,
    @Nullable Departures door,
    List<Passages> gates,
    Choice choice,
    @Nullable ActLuck further,
    @Nullable Pull pull) {

  /** The keys of a day. */
  void morning(Draws draws, int day) {
    luck.morning(draws, day);
    if (access != null) {
      access.morning(draws, day);
    }
    gates.forEach(gate -> gate.morning(draws, day));
    choice.morning(draws, day);
    if (further != null) {
      further.morning(draws, day);
    }
  }
}
