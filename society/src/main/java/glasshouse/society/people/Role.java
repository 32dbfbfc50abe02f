package glasshouse.society.people;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person is or has that decides which chances to act they meet; a person has many, kept as
 * bits of a short.
 */
public enum Role {
  /** Anyone at least six years old. */
  WALKER,
  /** At least 18. */
  ADULT,
  /** In the labour force. */
  WORKER,
  /** Enrolled in a school, six to 17. */
  PUPIL,
  /** Adult, past work. */
  RETIRED,
  /** Drives a motor vehicle. */
  DRIVER,
  /** Rides the subway on most days. */
  RIDER,
  /** Uses the internet. */
  ONLINE,
  /** Posts now and then; always online. */
  POSTER,
  /** Plays games; always online. */
  GAMER,
  /** Adult who rents the home. */
  RENTER,
  /** Worker who runs a business: employs others or trades on the own account. */
  EMPLOYER,
  /** Young adult who still studies. */
  STUDENT;

  /** Its bit. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Its name in scenarios. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role with this name in scenarios. */
  public static Optional<Role> find(String label) {
    for (Role role : values()) {
      if (role.label().equals(label)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
