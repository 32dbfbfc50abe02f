package glasshouse.world.scenario;

import glasshouse.society.ActSpec;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.ActSpec.Nature;
import glasshouse.society.ActSpec.Place;
import glasshouse.society.ActSpec.Risk;
import glasshouse.society.ActSpec.State;
import glasshouse.society.people.Propensity;
import glasshouse.society.people.Role;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Choice;
import glasshouse.world.yaml.Words.Text;
import java.util.List;

/**
 * Reads one act: what people do, how often they meet the chance to, and what it is to the society.
 */
final class ActReader {
  /**
   * With a propensity of almost 4 this stays below the 256 chances a day that have an ordinal of
   * their own.
   */
  private static final double MOST_A_DAY = 50;

  static final Key<String> LUCK =
      Key.optional("luck", new Text(), "its own name", "The name under which its draws are keyed.");
  static final Key<Double> RATE =
      Key.needed(
          "rate", Amount.rate(MOST_A_DAY), "Chances of a person in the role, before propensity.");
  static final Key<Role> WHO =
      Key.usual("who", Choice.of(Role.values()), "adult", "The role that may.");
  static final Key<Propensity> PROPENSITY =
      Key.optional(
          "propensity",
          Choice.of(Propensity.values()),
          "by nature: offence street, speech speech, deed kindness, habit leisure, event money",
          "Whose multiplier the rate has: some people meet more such chances than others.");
  static final Key<Nature> NATURE =
      Key.usual("nature", Choice.of(Nature.values()), "habit", "What it is to the society.");
  static final Key<Place> WHERE =
      Key.usual(
          "where",
          Choice.of(Place.values()),
          "street",
          "Where it happens. Street: three in five at home, else at work or anywhere in the district.");
  static final Key<Risk> RISK =
      Key.optional(
          "risk",
          Choice.of(Risk.values()),
          "by nature: offence street, speech speech, else none",
          "Which perceived risk thins it.");
  static final Key<Double> DETERRABLE =
      Key.optional(
          "deterrable",
          Amount.share(1),
          "1 where there is a risk, else 0",
          "Share of the chances that fear can thin.");
  static final Key<Double> DISPLACED =
      Key.usual(
          "displaced", Amount.share(1), "0", "Share of the thinned that happen out of sight.");
  static final Key<Double> HARDSHIP =
      Key.usual(
          "hardship", Amount.share(1), "0", "How much of its probability comes from hardship.");
  static final Key<Boolean> VOICED =
      Key.usual("voiced", Choice.flag(), "false", "True: done only by those who speak up.");
  static final Key<Boolean> VICTIMS =
      Key.usual("victims", Choice.flag(), "false", "True: a stranger suffers.");
  static final Key<Double> COSTS =
      Key.usual(
          "costs",
          Amount.number(-1000, 1000, "needs"),
          "0",
          "What it takes from the purse, in needs; negative is a gain.");
  static final Key<Double> HOURS =
      Key.usual(
          "hours",
          Amount.number(0, 24, "hours"),
          "0",
          "Time it takes: what lasts in the street is longer in sight of sensors of places.");
  static final Key<Door> DOOR =
      Key.usual("door", Choice.of(Door.values()), "none", "The door to be passed.");
  static final Key<String> DURING =
      Key.optional(
          "during",
          new Targets.One(Targets.To.ACT),
          "none",
          "The act on whose occasion alone the chance comes; the rate is then of an occasion.");
  static final Key<State> ONLY =
      Key.usual("only", Choice.of(State.values()), "any", "The state of work one must be in.");
  static final Key<Double> HARM =
      Key.optional(
          "harm",
          Amount.number(0, 1000, "needs"),
          "life.victim-loss",
          "What each victim loses, in needs.");
  static final Key<Boolean> TEAM =
      Key.usual(
          "team",
          Choice.flag(),
          "false",
          "True: the victims are those with whom the doer works, instead of a stranger.");
  static final Key<Fields> PRIORS =
      Priors.of(List.of(RATE, DETERRABLE, DISPLACED, HARDSHIP, COSTS, HOURS, HARM));
  static final Section SECTION =
      Section.of(
          Section.Role.WORLD,
          List.of(
              RATE,
              WHO,
              NATURE,
              PROPENSITY,
              WHERE,
              Notes.DOMAIN,
              Notes.GRAVITY,
              RISK,
              DETERRABLE,
              DISPLACED,
              HARDSHIP,
              VOICED,
              VICTIMS,
              COSTS,
              HOURS,
              DOOR,
              DURING,
              ONLY,
              HARM,
              TEAM,
              LUCK,
              PRIORS,
              Notes.ABOUT,
              Notes.SOURCE));

  private ActReader() {}

  /** The act of a name. */
  static ActSpec read(String id, Fields of) {
    Nature nature = of.get(NATURE);
    Risk risk = of.get(RISK, usualRisk(nature));
    ActSpec act =
        new ActSpec(
            id,
            of.get(LUCK, id),
            of.get(RATE),
            of.get(WHO),
            of.get(PROPENSITY, usualPropensity(nature)),
            nature,
            of.get(WHERE),
            of.get(Notes.DOMAIN),
            of.get(Notes.GRAVITY),
            risk,
            of.get(DETERRABLE, risk == Risk.NONE ? 0.0 : 1.0),
            of.get(DISPLACED),
            of.get(HARDSHIP),
            of.get(VOICED),
            of.get(VICTIMS),
            of.get(COSTS),
            of.get(HOURS),
            of.get(DOOR),
            of.get(DURING, ""),
            of.get(ONLY),
            of.get(HARM, -1.0),
            of.get(TEAM));
    check(act, of);
    return act;
  }

  private static void check(ActSpec act, Fields of) {
    Notes.read(of);
    Priors.check(of.child(PRIORS));
    if (act.risk() == Risk.NONE && act.deterrable() > 0) {
      of.problem(DETERRABLE, "has no risk that could deter", "risk: street or risk: speech");
    }
    if (act.during().equals(act.id())) {
      of.problem(DURING, "is the act itself", "another act");
    }
    of.done();
  }

  private static Risk usualRisk(Nature nature) {
    return switch (nature) {
      case OFFENCE -> Risk.STREET;
      case SPEECH -> Risk.SPEECH;
      case DEED, HABIT, EVENT -> Risk.NONE;
    };
  }

  private static Propensity usualPropensity(Nature nature) {
    return switch (nature) {
      case OFFENCE -> Propensity.STREET;
      case SPEECH -> Propensity.SPEECH;
      case DEED -> Propensity.KINDNESS;
      case HABIT -> Propensity.LEISURE;
      case EVENT -> Propensity.MONEY;
    };
  }
}
