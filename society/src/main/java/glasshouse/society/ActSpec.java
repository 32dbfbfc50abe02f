package glasshouse.society;

import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;

/**
 * One kind of act as a scenario states it.
 *
 * @param id its name, also the name of its luck unless {@code luck} differs
 * @param luck the name under which its draws are keyed
 * @param rate chances a day of a person who may (before propensity)
 * @param who the role that may
 * @param propensity whose multiplier the rate has
 * @param nature what it is to the society
 * @param place where it happens
 * @param domain such as traffic, finance, speech: without it "unrelated context" has no meaning
 * @param gravity 0 (none) to 10 (gravest): without it "disproportionate" has no meaning
 * @param risk which perceived risk thins it
 * @param deterrable share of the chances that fear of a sanction can thin
 * @param displaced share of the thinned that happen elsewhere, unseen
 * @param hardship how much of its probability comes from hardship, 0 none to 1 all
 * @param voiced whether it is done only by those who speak up
 * @param victims whether a stranger suffers it
 * @param costs what doing it costs the doer's purse, in basic needs of a day
 * @param hours time it takes, in hours
 * @param door the door that must be open to do it
 * @param during the act on whose occasion alone the chance comes, empty for none: the rate is then
 *     chances an occasion
 * @param only in which state of work a person must be
 * @param harm what each victim loses, in basic needs of a day; below zero for the usual
 * @param team whether the victims are those with whom the doer works, instead of one stranger
 */
public record ActSpec(
    String id,
    String luck,
    double rate,
    Role who,
    Propensity propensity,
    Nature nature,
    Place place,
    String domain,
    double gravity,
    Risk risk,
    double deterrable,
    double displaced,
    double hardship,
    boolean voiced,
    boolean victims,
    double costs,
    double hours,
    Door door,
    String during,
    State only,
    double harm,
    boolean team) {

  /** An act on no occasion but its own, in any state of work, which harms strangers as usual. */
  public ActSpec(
      String id,
      String luck,
      double rate,
      Role who,
      Propensity propensity,
      Nature nature,
      Place place,
      String domain,
      double gravity,
      Risk risk,
      double deterrable,
      double displaced,
      double hardship,
      boolean voiced,
      boolean victims,
      double costs,
      double hours,
      Door door) {
    this(
        id,
        luck,
        rate,
        who,
        propensity,
        nature,
        place,
        domain,
        gravity,
        risk,
        deterrable,
        displaced,
        hardship,
        voiced,
        victims,
        costs,
        hours,
        door,
        "",
        State.ANY,
        -1,
        false);
  }

  /** Whether it is a post: written in public by those who write. */
  public boolean isPost() {
    return who == Role.POSTER && place == Place.ONLINE;
  }

  /** What an act is to the society, whoever scores it. */
  public enum Nature {
    /** Against a law or someone's right. */
    OFFENCE,
    /** Does good. */
    DEED,
    /** Words, searches, gatherings. */
    SPEECH,
    /** Nobody's business but the doer's. */
    HABIT,
    /** Something that befalls a person and is recorded, such as a court default. */
    EVENT
  }

  /** Where an act happens. */
  public enum Place {
    STREET,
    SUBWAY,
    HOME,
    ONLINE,
    OFFICE
  }

  /** The doors that a record can close. */
  public enum Door {
    NONE,
    FLIGHT,
    FAST_TRAIN,
    /** An account to write in public with; whoever posts needs it ({@link Access}). */
    ACCOUNT,
    /** A better hotel. */
    HOTEL,
    /** The border. */
    BORDER
  }

  /** The states of work in which an act can be done. */
  public enum State {
    ANY,
    EMPLOYED,
    WORKLESS
  }

  /** The two perceived risks; one for both would let a traffic fine silence posts. */
  public enum Risk {
    STREET,
    SPEECH,
    NONE
  }
}
