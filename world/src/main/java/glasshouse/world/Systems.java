package glasshouse.world;

import glasshouse.behaviour.Birth;
import glasshouse.behaviour.Censorship;
import glasshouse.behaviour.Cover;
import glasshouse.behaviour.Devices;
import glasshouse.behaviour.Hearing;
import glasshouse.behaviour.Leaving;
import glasshouse.behaviour.LineRefusal;
import glasshouse.behaviour.MindBlock;
import glasshouse.behaviour.Panel;
import glasshouse.behaviour.Week;
import glasshouse.consequence.Leave;
import glasshouse.consequence.ListKeeper;
import glasshouse.consequence.ListSpec;
import glasshouse.consequence.ListStock;
import glasshouse.consequence.OptOut;
import glasshouse.consequence.Review;
import glasshouse.consequence.SafeguardsSpec;
import glasshouse.consequence.Visits;
import glasshouse.kernel.Counters;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.scoring.GradeKeeper;
import glasshouse.scoring.MarkKeeper;
import glasshouse.scoring.Matching;
import glasshouse.scoring.Mending;
import glasshouse.scoring.RuleMaker;
import glasshouse.scoring.Rulebook;
import glasshouse.scoring.Scorer;
import glasshouse.scoring.Sources;
import glasshouse.sensing.Mechanisms;
import glasshouse.sensing.SensingContext;
import glasshouse.society.Arrears;
import glasshouse.society.Care;
import glasshouse.society.Couples;
import glasshouse.society.Courts;
import glasshouse.society.Flats;
import glasshouse.society.HardFaces;
import glasshouse.society.Harms;
import glasshouse.society.Housing;
import glasshouse.society.Incentives;
import glasshouse.society.Kinds;
import glasshouse.society.Lateness;
import glasshouse.society.Lines;
import glasshouse.society.Money;
import glasshouse.society.Passages;
import glasshouse.society.Quarrels;
import glasshouse.society.Renewals;
import glasshouse.society.School;
import glasshouse.society.SchoolPlaces;
import glasshouse.society.SlowLines;
import glasshouse.society.Stops;
import glasshouse.society.TruthBlock;
import glasshouse.society.Wealth;
import glasshouse.society.Work;
import glasshouse.society.people.Provinces;
import glasshouse.society.people.Role;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All systems of one world, wired by plain constructors from its scenario: the one place where
 * every room meets.
 */
final class Systems {
  final Counters counters;
  final Provinces provinces;
  final Kinds kinds;
  final boolean responds;
  final Money money;
  final Arrears arrears;
  final Work work;
  final Housing housing;
  final Care care;
  final Flats flats;
  final Couples couples;
  final Wealth wealth;
  final Courts courts;
  final Quarrels quarrels;
  final School school;
  final SchoolPlaces places;
  final Harms harms;
  final Lateness lateness;
  final @Nullable HardFaces faces;
  final List<Passages> passages = new ArrayList<>();
  final List<Stops> stops = new ArrayList<>();
  final @Nullable Lines lines;
  final @Nullable SlowLines slowLines;
  final LineRefusal refusal;
  final Devices devices;
  final Mechanisms sensors;
  final @Nullable Review review;
  final @Nullable OptOut optOut;
  final @Nullable Leaving leaving;
  final Safeguards safeguards;
  final Visits visits;
  final Rulebook rulebook;
  final Matching matching;
  final Scorer scorer;
  final MarkKeeper marks;
  final GradeKeeper grades;
  final ListKeeper lists;
  final ListStock stock;
  final RuleMaker ruleMaker;
  final Panel panel;
  final Regimes regimes;
  final Hearing hearing;
  final Censorship censorship;
  final Week week;
  final Birth birth;
  final AuditTally.Ids audit;
  final Stocktake stocktake;
  final ProvinceCounts provinceCounts;

  Systems(Scenario scenario, People people, Counters counters) {
    this.counters = counters;
    Parameters p = scenario.parameters();
    provinces = new Provinces(scenario.society().provinces(), people.population());
    Presence presence = new Presence(scenario, people, provinces.pilots());
    kinds = new Kinds(scenario.acts());
    responds = scenario.responds();

    money = new Money(p, counters);
    arrears = new Arrears(p, kinds, counters);
    work = new Work(p, counters);
    housing = new Housing(p, counters);
    care = new Care(p, counters);
    flats = new Flats(p, counters);
    couples = new Couples(p, counters);
    wealth = new Wealth(money, counters);
    courts = new Courts(p, kinds, counters);
    quarrels = new Quarrels(p, kinds, counters);
    school =
        new School(p, presence.classrooms(scenario), responds && !scenario.openLoop(), counters);
    places = new SchoolPlaces(p, school.engagement(), counters);
    harms = new Harms(p, kinds, counters);
    lateness = this::late;

    audit = AuditTally.Ids.register(scenario.sensors(), kinds, counters);
    Renewals renewals = Speaking.renewals(scenario, people, presence);
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
                presence,
                renewals));
    sensors.gateways().stream()
        .filter(gate -> gate.at().isEmpty())
        .forEach(gate -> passages.add(new Passages(gate, p, counters)));
    faces = sensors.gateways().isEmpty() ? null : new HardFaces(people.draws());
    lines =
        sensors.lines().isEmpty()
            ? null
            : new Lines(sensors.lines().getFirst(), renewals, p, counters);
    slowLines = Speaking.slows(scenario) ? new SlowLines(p, counters) : null;
    refusal = new LineRefusal(p);
    devices = AtHome.devices(scenario, presence, kinds, counters);

    review = scenario.review().map(spec -> new Review(spec, p, counters)).orElse(null);
    visits = new Visits(sensors.informants(), kinds, p, counters);
    rulebook = new Rulebook(scenario.rulebook(), kinds.size(), kinds::get, counters);
    Partners partners = new Partners(scenario);
    Sources sources = partners.sources(rulebook.scale().shift(), counters);
    matching = partners.matching(sources, counters);
    Mending mending =
        scenario
            .safeguards()
            .repair()
            .map(
                it ->
                    Mending.of(
                        it.on(),
                        it.share(),
                        it.days(),
                        ListSpec.black(scenario.lists()),
                        kinds.size(),
                        kinds::get,
                        counters))
            .orElse(Mending.NONE);
    scorer = new Scorer(rulebook, sources, mending);
    optOut =
        scenario
            .safeguards()
            .optOut()
            .map(it -> new OptOut(it, rulebook.scale(), p, counters))
            .orElse(null);
    leaving =
        scenario
            .safeguards()
            .optOut()
            .map(it -> new Leaving(p, it.out(), it.asked(), people.draws()))
            .orElse(null);
    marks = new MarkKeeper(Mechanisms.marks(scenario.sensors()));
    grades = new GradeKeeper(rulebook.scale(), counters);
    int waits = scenario.safeguards().notice().map(SafeguardsSpec.Notice::days).orElse(0);
    lists = new ListKeeper(scenario.lists(), waits, kinds.size(), kinds::get, counters);
    stock = new ListStock(scenario.lists());
    safeguards = new Safeguards(scenario, lists, scorer, counters);

    int[] kindOf =
        scenario.rulebook().rules().stream().mapToInt(rule -> kinds.get(rule.on())).toArray();
    ruleMaker =
        new RuleMaker(scenario.ruleMaker(), rulebook, kindOf, kinds.size(), scenario.warmUpDays());
    regimes = new Regimes(scenario, kinds, sensors, rulebook, ruleMaker, safeguards, counters);
    sensors.checkpoints().forEach(point -> stops.add(new Stops(point, p, counters)));

    hearing = new Hearing(p, kinds, counters);
    Incentives rules = regimes.rules();
    Sights sights = new Sights(regimes.known(), rules, presence, provinces);
    censorship = new Censorship(p, kinds, sights.all(), sights, counters);
    Cover cover = Cover.of(scenario.voice(), p, renewals);
    panel = new Panel(p, cover, counters);
    week = new Week(p, kinds, sights.all(), sights, cover, regimes.announced(), counters);
    birth = new Birth(p, rules);
    stocktake = new Stocktake(rulebook.scale(), scenario.lists(), counters);
    provinceCounts = new ProvinceCounts(provinces, counters);
  }

  private void late(TruthBlock t, int person, int passage) {
    if (t.layout().is(person, Role.PUPIL)) {
      school.late(t, person, passage);
    } else {
      work.late(t, person, passage);
    }
  }

  /** Who wants to be out of the system, by their minds. */
  Leave leave(MindBlock minds) {
    Leaving theory = Objects.requireNonNull(leaving);
    return (t, place, treatedAs) -> theory.wants(t, minds, place, treatedAs);
  }

  /** The keys of a day for every system. */
  void morning(Draws draws, int day) {
    panel.morning(draws, day);
    money.morning(draws, day);
    work.morning(draws, day);
    housing.morning(draws, day);
    care.morning(draws, day);
    flats.morning(draws, day);
    couples.morning(draws, day);
    courts.morning(draws, day);
    quarrels.morning(draws, day);
    school.morning(draws, day);
    places.morning(draws, day);
    harms.morning(draws, day);
    passages.forEach(passage -> passage.morning(draws, day));
    stops.forEach(stop -> stop.morning(draws, day));
    if (lines != null) {
      lines.morning(draws, day);
    }
    devices.morning(draws, day);
    sensors.morning(draws, day);
    regimes.morning(draws, day); // after the sensors': alarms sound where attention is today
    if (review != null) {
      review.morning(draws, day);
    }
    if (optOut != null) {
      optOut.morning(draws, day);
    }
    safeguards.morning(draws, day);
    matching.morning(draws, day);
    scorer.morning(draws, day);
    lists.morning(draws, day);
    marks.morning(draws, day);
    hearing.morning(draws, day);
    censorship.morning(draws, day);
    week.morning(draws, day);
  }
}
