package glasshouse.world;

import glasshouse.behaviour.Repaying;
import glasshouse.consequence.Applier;
import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.Consequences;
import glasshouse.consequence.Doors;
import glasshouse.consequence.ListSpec;
import glasshouse.consequence.PassMarkKeeper;
import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.scoring.RuleMaker;
import glasshouse.scoring.Rulebook;
import glasshouse.scoring.RulebookSpec;
import glasshouse.sensing.Mechanisms;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.world.scenario.Scenario;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Which {@link Regime} holds where: one in pilots, another outside, the same where nothing is in
 * pilots alone.
 *
 * <p>Reads the scenario, the times that the rule-maker's rules take, and whether the block of a
 * file is in a pilot; writes nothing but the regimes. With an open loop people know the rules of
 * ordinary life, and act under those.
 */
final class Regimes {
  private final Scenario scenario;
  private final Scenario known;
  private final Kinds kinds;
  private final Rulebook rulebook;
  private final RuleMaker ruleMaker;
  private final Safeguards safeguards;
  private final Counters counters;
  private final DeedMaker deeds;
  private Regime inPilots;
  private Regime outside;

  Regimes(
      Scenario scenario,
      Kinds kinds,
      Mechanisms sensors,
      Rulebook rulebook,
      RuleMaker ruleMaker,
      Safeguards safeguards,
      Counters counters) {
    this.scenario = scenario;
    this.kinds = kinds;
    this.rulebook = rulebook;
    this.ruleMaker = ruleMaker;
    this.safeguards = safeguards;
    this.counters = counters;
    known = scenario.openLoop() ? scenario.twin().inOrderOfName() : scenario;
    deeds = new DeedMaker(scenario, kinds, sensors, counters);
    Incentives rules = rules();
    inPilots = regime(deeds.all(rules), repaying(rules), spec -> true);
    outside = inPilots;
    if (scenario.hasPilots()) {
      Incentives there = rulesOutside();
      List<Deed> same = deeds.under(there, inPilots.deeds());
      outside = regime(same, repaying(there), scenario::outsidePilots);
    }
  }

  private Regime regime(List<Deed> acts, Repaying repaying, Predicate<ConsequenceSpec> there) {
    Consequences consequences =
        new Consequences(
            scenario.consequences(),
            rulebook.scale(),
            scenario.lists(),
            Mechanisms.marks(scenario.sensors()),
            kinds.size(),
            kinds::get,
            counters,
            there);
    return new Regime(
        acts,
        repaying,
        consequences,
        new PassMarkKeeper(consequences),
        new Applier(consequences, safeguards.notice(), kinds, scenario.parameters(), counters),
        safeguards.appeals(consequences, kinds.size()));
  }

  private Repaying repaying(Incentives rules) {
    int lists = 0;
    for (ListSpec list : known.lists()) {
      lists += list.leaveOn().filter(Kinds.DEBT_PAID::equals).isPresent() ? 1 : 0;
    }
    return new Repaying(known.parameters(), kinds, rules, lists, scenario.responds(), counters);
  }

  /** The scenario that people know of. */
  Scenario known() {
    return known;
  }

  /** The published rules in pilots, as people know them today. */
  Incentives rules() {
    return PublicRules.of(known, kinds, times());
  }

  private Incentives rulesOutside() {
    return PublicRules.outsidePilots(known, kinds, times());
  }

  /** How many times the points of the rulebook rules take, as people know them. */
  private ToDoubleFunction<RulebookSpec.Rule> times() {
    return known.openLoop() || known.rulebook().rules().isEmpty() ? rule -> 1 : ruleMaker::times;
  }

  /** People act under the rules as they are now from today on. */
  void republish() {
    boolean pilotsDiffer = outside != inPilots;
    inPilots = under(rules(), inPilots);
    outside = pilotsDiffer ? under(rulesOutside(), outside) : inPilots;
  }

  private Regime under(Incentives rules, Regime regime) {
    return regime.under(deeds.under(rules, regime.deeds()), repaying(rules));
  }

  /** The keys of a day, under other rules where they take other points than yesterday. */
  void morning(Draws draws, int day) {
    if (ruleMaker.morning(day)) {
      republish();
    }
    inPilots.morning(draws, day);
    if (outside != inPilots) {
      outside.morning(draws, day);
    }
  }

  /** What holds in a block. */
  Regime of(FileBlock f) {
    return f.pilot() ? inPilots : outside;
  }

  /** Doors and prices by the files of a worker's block. */
  Doors doors(FileBlock f) {
    return new Doors(inPilots.consequences(), outside.consequences(), f);
  }

  /** Whether there is a system that people are told of: a score, rules, lists, rules of speech. */
  boolean announced() {
    boolean system =
        !scenario.rulebook().grades().isEmpty()
            || !scenario.rulebook().rules().isEmpty()
            || !scenario.lists().isEmpty()
            || Speaking.ruled(scenario);
    return system && !scenario.openLoop();
  }

  /** Whether some people of a block are told of the system on its first day. */
  boolean announced(FileBlock f) {
    return announced() && rulebook.holds(f);
  }
}
