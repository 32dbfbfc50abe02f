package glasshouse.world.scenario;

import static glasshouse.world.scenario.Language.ABOUT;
import static glasshouse.world.scenario.Language.ACTS;
import static glasshouse.world.scenario.Language.CONSEQUENCES;
import static glasshouse.world.scenario.Language.DAYS;
import static glasshouse.world.scenario.Language.LISTS;
import static glasshouse.world.scenario.Language.LOOP;
import static glasshouse.world.scenario.Language.MEASURES;
import static glasshouse.world.scenario.Language.PARTNERS;
import static glasshouse.world.scenario.Language.PEOPLE;
import static glasshouse.world.scenario.Language.RESPONSE;
import static glasshouse.world.scenario.Language.REVIEW;
import static glasshouse.world.scenario.Language.ROLLOUT;
import static glasshouse.world.scenario.Language.RULEBOOK;
import static glasshouse.world.scenario.Language.SAFEGUARDS;
import static glasshouse.world.scenario.Language.SEED;
import static glasshouse.world.scenario.Language.SOCIETY;
import static glasshouse.world.scenario.Language.SOURCES;
import static glasshouse.world.scenario.Language.TABLES;
import static glasshouse.world.scenario.Language.TITLE;
import static glasshouse.world.scenario.Language.VOICE;
import static glasshouse.world.scenario.Language.WARM_UP;

import glasshouse.consequence.ListSpec;
import glasshouse.consequence.SafeguardsSpec;
import glasshouse.kernel.Parameters;
import glasshouse.sensing.PartnerSpec;
import glasshouse.society.ActSpec;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Items;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A merged scenario becomes records: this reads the top level and hands each section to its reader.
 */
final class ScenarioReader {
  private final Catalogue catalogue;
  private final Problems problems;

  ScenarioReader(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /**
   * The scenario.
   *
   * @throws YamlException with all problems, these and those found before
   */
  Scenario read(String id, Node.Mapping tree, List<Node.Mapping> layers) {
    new Line(problems).guard(tree.without("parameters"), "");
    Language language = catalogue.language();
    Fields top = new Fields(tree, new At("", problems, ScenarioNames.of(tree)), language.top);
    Fields society = top.child(SOCIETY);
    Parameters parameters =
        ParameterReader.values(top.child(language.parameters), catalogue.parameters());
    List<PartnerSpec> partners = each(top, PARTNERS, PartnerReader::read);
    List<ActSpec> acts = each(top, ACTS, ActReader::read);
    SafeguardsSpec safeguards = SafeguardsReader.read(top.child(SAFEGUARDS));
    Limits limits = new Limits(safeguards, acts);
    List<ListSpec> lists = each(top, LISTS, ListReader::read);
    Scenario scenario =
        new Scenario(
            id,
            top.get(TITLE),
            top.get(ABOUT, ""),
            top.get(SOURCES, List.of()),
            society.get(PEOPLE).intValue(),
            society.get(SEED),
            top.get(WARM_UP),
            top.get(DAYS),
            top.get(RESPONSE),
            top.get(LOOP).equals("open"),
            top.get(VOICE),
            SocietyReader.read(society.child(TABLES), parameters, ProvinceReader.read(society)),
            acts,
            partners,
            each(top, language.sensors, new SensorReader(catalogue.mechanisms(), partners)::read),
            limits.rulebook(
                top.has(RULEBOOK) ? RulebookReader.read(top.child(RULEBOOK)) : RulebookReader.NONE),
            RuleMakerReader.read(top),
            lists.stream().map(limits::list).toList(),
            limits.consequences(each(top, CONSEQUENCES, ConsequenceReader::read), lists),
            top.has(ROLLOUT)
                ? Optional.of(RolloutReader.read(top.child(ROLLOUT)))
                : Optional.empty(),
            top.has(REVIEW) ? Optional.of(ReviewReader.read(top.child(REVIEW))) : Optional.empty(),
            safeguards,
            each(top, MEASURES, MeasureReader::read),
            parameters,
            new Merged(catalogue, tree, layers));
    society.done();
    TimelineReader.read(top);
    top.done();
    new ActsCheck(problems).check(scenario, tree);
    new SpeechCheck(problems).check(scenario, tree);
    new PilotsCheck(problems).check(scenario, tree);
    problems.throwIfAny();
    scenario.chapters(); // what is wrong with a later day is told now
    return scenario;
  }

  private static <T> List<T> each(
      Fields top, Key<Items> key, BiFunction<String, Fields, T> reader) {
    List<T> read = new ArrayList<>();
    top.child(key).each((name, of) -> read.add(reader.apply(name, of)));
    return read;
  }
}
