package glasshouse.world;

import glasshouse.behaviour.Birth;
import glasshouse.behaviour.Choice;
import glasshouse.behaviour.Hearing;
import glasshouse.behaviour.Pull;
import glasshouse.behaviour.Week;
import glasshouse.consequence.Applier;
import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.Consequences;
import glasshouse.consequence.ListKeeper;
import glasshouse.dossier.FileBlock;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Pilots;
import glasshouse.scoring.GradeKeeper;
import glasshouse.scoring.Rulebook;
import glasshouse.scoring.Scorer;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensingContext;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.Courts;
import glasshouse.society.Departures;
import glasshouse.society.Harms;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Money;
import glasshouse.society.Passages;
import glasshouse.society.Work;
import glasshouse.society.people.Provinces;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All systems of one world, wired by plain constructors from its scenario: the one place where
 * every room meets.
 */
final class Systems {
  final Counters counters;
  final Provinces provinces;
  final Pilots pilots;
  final Kinds kinds;
  final boolean responds;
  final boolean inaugurates;
  final Money money;
  final Work work;
  final Courts courts;
  final Harms harms;
  final List<Passages> passages = new ArrayList<>();
  final List<Deed> deeds = new ArrayList<>();
  private final List<Deed> deedsOutside;
  final Mechanisms sensors;
  final Rulebook rulebook;
  final Scorer scorer;
  final GradeKeeper grades;
  final Consequences consequences;
  final Consequences consequencesOutside;
  final ListKeeper lists;
  private final Applier applier;
  private final Applier applierOutside;
  final Hearing hearing;
  final Week week;
  final Birth birth;
  final AuditTally.Ids audit;
  final Stocktake stocktake;
  final ProvinceCounts provinceCounts;

  /**
   * How one kind of act comes about: its luck, its door, how people choose it, what a reward adds.
   */
  record Deed(
      int kind,
      ActLuck luck,
      @Nullable Departures door,
      Choice choice,
      @Nullable ActLuck further,
      @Nullable Pull pull) {}

  Systems(Scenario scenario, People people, Counters counters) {
    this.counters = counters;
    Parameters p = scenario.parameters();
    provinces = new Provinces(scenario.society().provinces(), people.population());
    pilots = provinces.pilots();
    kinds = new Kinds(scenario.acts());
    responds = !scenario.response().equals("none");
    inaugurates = isSystem(scenario) && !scenario.openLoop();
    money = new Money(p, counters);
    work = new Work(p, counters);
    courts = new Courts(p, kinds, counters);
    harms = new Harms(p, kinds, counters);
    Scenario known = scenario.openLoop() ? scenario.twin().inOrderOfName() : scenario;
    Incentives incentives = PublicRules.of(known, kinds);
    Presence presence = new Presence(scenario, people, pilots);
    Set<String> noticed = noticed(scenario);
    for (int kind = 0; kind < kinds.size(); kind++) {
      deeds.add(deed(kind, p, incentives, noticed.contains(kinds.spec(kind).id())));
    }
    deedsOutside = scenario.hasPilots() ? deedsOutside(p, known, noticed) : deeds;
    audit = AuditTally.Ids.register(scenario.sensors(), kinds, counters);
    sensors =
        new Mechanisms(
            scenario.sensors(),
            new SensingContext(
                kinds,
                p,
                counters,
                people.draws(),
                people.population(),
                people.layouts(),
                presence));
    sensors.gateways().forEach(gate -> passages.add(new Passages(gate, p, counters)));
    rulebook = new Rulebook(scenario.rulebook(), kinds.size(), kinds::get, counters);
    scorer = new Scorer(rulebook);
    grades = new GradeKeeper(rulebook.scale(), counters);
    consequences = consequences(scenario, spec -> true);
    consequencesOutside =
        scenario.hasPilots() ? consequences(scenario, scenario::outsidePilots) : consequences;
    lists = new ListKeeper(scenario.lists(), kinds.size(), kinds::get, counters);
    applier = new Applier(consequences, p, counters);
    applierOutside = new Applier(consequencesOutside, p, counters);
    hearing = new Hearing(p, kinds, counters);
    Sights sights = new Sights(known, incentives, presence, provinces);
    week = new Week(p, sights.all(), sights, scenario.voice().voice(p), inaugurates, counters);
    birth = new Birth(p, incentives);
    stocktake = new Stocktake(rulebook.scale(), scenario.lists(), counters);
    provinceCounts = new ProvinceCounts(provinces, counters);
  }

  private Consequences consequences(Scenario scenario, Predicate<ConsequenceSpec> there) {
    return new Consequences(
        scenario.consequences(),
        rulebook.scale(),
        scenario.lists(),
        kinds.size(),
        kinds::get,
        counters,
        there);
  }

  /** Whether there is a system to be aware of: a score, a rule or a list. */
  static boolean isSystem(Scenario scenario) {
    return !scenario.rulebook().grades().isEmpty()
        || !scenario.rulebook().rules().isEmpty()
        || !scenario.lists().isEmpty();
  }

  /** The acts that a sensor or a victim could notice. */
  private static Set<String> noticed(Scenario scenario) {
    Set<String> all = new TreeSet<>();
    for (SensorSpec sensor : scenario.sensors()) {
      all.addAll(sensor.sees());
      all.addAll(sensor.settings().list("confuses"));
    }
    scenario.acts().stream().filter(ActSpec::victims).map(ActSpec::id).forEach(all::add);
    return all;
  }

  private Deed deed(int kind, Parameters p, Incentives incentives, boolean noticed) {
    ActSpec spec = kinds.spec(kind);
    ActLuck luck = new ActLuck(spec, 0, p);
    Departures door = spec.door() == ActSpec.Door.NONE ? null : new Departures(spec, counters);
    Choice choice = new Choice(spec, kind, luck, p, incentives, responds, noticed, counters);
    boolean invited =
        responds && incentives.reward()[kind] > 0 && spec.nature() == ActSpec.Nature.DEED;
    ActLuck further = invited ? new ActLuck(spec, 1, p) : null;
    Pull pull = further == null ? null : new Pull(spec, kind, further, p, incentives, counters);
    return new Deed(kind, luck, door, choice, further, pull);
  }

  /** The same luck and doors where no pilot is: other rules are known there. */
  private List<Deed> deedsOutside(Parameters p, Scenario known, Set<String> noticed) {
    Incentives incentives = PublicRules.outsidePilots(known, kinds);
    List<Deed> outside = new ArrayList<>();
    for (Deed deed : deeds) {
      ActSpec spec = kinds.spec(deed.kind());
      ActLuck luck = deed.luck();
      boolean seen = noticed.contains(spec.id());
      Choice choice = new Choice(spec, deed.kind(), luck, p, incentives, responds, seen, counters);
      ActLuck further = incentives.reward()[deed.kind()] > 0 ? deed.further() : null;
      Pull pull =
          further == null ? null : new Pull(spec, deed.kind(), further, p, incentives, counters);
      outside.add(new Deed(deed.kind(), luck, deed.door(), choice, further, pull));
    }
    return outside;
  }

  /** How acts come about in a block. */
  List<Deed> deeds(FileBlock f) {
    return f.pilot() ? deeds : deedsOutside;
  }

  /** What follows in a block. */
  Consequences consequences(FileBlock f) {
    return f.pilot() ? consequences : consequencesOutside;
  }

  /** How decisions reach people of a block. */
  Applier applier(FileBlock f) {
    return f.pilot() ? applier : applierOutside;
  }

  /** Whether some people of a block are told of the system on its first day. */
  boolean inaugurates(FileBlock f) {
    return inaugurates && rulebook.holds(f);
  }

  /** The keys of a day for every system. */
  void morning(Draws draws, int day) {
    money.morning(draws, day);
    work.morning(draws, day);
    courts.morning(draws, day);
    harms.morning(draws, day);
    passages.forEach(passage -> passage.morning(draws, day));
    for (Deed deed : deeds) {
      deed.luck().morning(draws, day);
      if (deed.further() != null) {
        deed.further().morning(draws, day);
      }
    }
    sensors.morning(draws, day);
    scorer.morning(draws, day);
    hearing.morning(draws, day);
    week.morning(draws, day);
  }
}
