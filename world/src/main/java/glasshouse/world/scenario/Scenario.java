package glasshouse.world.scenario;

import glasshouse.behaviour.VoiceTheory;
import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ListSpec;
import glasshouse.consequence.ReviewSpec;
import glasshouse.consequence.SafeguardsSpec;
import glasshouse.kernel.Parameters;
import glasshouse.scoring.RuleMakerSpec;
import glasshouse.scoring.RulebookSpec;
import glasshouse.sensing.PartnerSpec;
import glasshouse.sensing.SensorSpec;
import glasshouse.society.ActSpec;
import glasshouse.society.people.SocietySpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole society and the system over it, read, merged and checked. Lists are in merged file order,
 * parents first; nothing may depend on that order.
 *
 * @param id name in the catalogue or of the file, without its ending
 * @param title one line
 * @param about what it shows
 * @param sources cited for the scenario as a whole
 * @param people how many, from 1 to 2^31 - 1
 * @param seed key of all luck, from 0 to 2^53
 * @param warmUpDays lived under ordinary life before the system begins
 * @param days of the run after that
 * @param response {@code full}, or {@code none}: people do not change what they do
 * @param openLoop whether people know, fear, think and avoid as their twins in ordinary life do,
 *     whatever the system does to them
 * @param voice the theory of who speaks up
 * @param society tables and parameters that people are made from
 * @param acts what people do
 * @param partners companies that hand on what they know
 * @param sensors what turns acts into findings
 * @param rulebook the score; without grades and rules where there is none
 * @param ruleMaker who moves the points of its rules
 * @param lists black and red lists
 * @param consequences what follows
 * @param rollout in which waves it comes, where it is not everywhere from the first day
 * @param review humans who look at findings before they count, where there are any
 * @param safeguards what else protects people
 * @param measures of its own, in SQL
 * @param parameters of the world, all of them, by dotted name
 * @param merged the YAML behind all this
 */
public record Scenario(
    String id,
    String title,
    String about,
    List<String> sources,
    int people,
    long seed,
    int warmUpDays,
    int days,
    String response,
    boolean openLoop,
    VoiceTheory voice,
    SocietySpec society,
    List<ActSpec> acts,
    List<PartnerSpec> partners,
    List<SensorSpec> sensors,
    RulebookSpec rulebook,
    RuleMakerSpec ruleMaker,
    List<ListSpec> lists,
    List<ConsequenceSpec> consequences,
    Optional<Rollout> rollout,
    Optional<ReviewSpec> review,
    SafeguardsSpec safeguards,
    List<OwnMeasure> measures,
    Parameters parameters,
    Merged merged) {

  /** What {@link #without} and {@link #only} switch. */
  public enum Part {
    RULE,
    SENSOR,
    PARTNER,
    LIST,
    CONSEQUENCE,
    SAFEGUARD,
    MAKER
  }

  /** The safeguards that it has, a review among them, by name. */
  public List<String> protections() {
    return Variants.safeguards(merged.tree());
  }

  /** The names of its rule-makers other than a fixed rulebook: one or none. */
  public List<String> makers() {
    return ruleMaker.kind() == RuleMakerSpec.Kind.FIXED ? List.of() : List.of(Variants.MAKER);
  }

  /** Lists are copied. */
  public Scenario {
    sources = List.copyOf(sources);
    acts = List.copyOf(acts);
    partners = List.copyOf(partners);
    sensors = List.copyOf(sensors);
    lists = List.copyOf(lists);
    consequences = List.copyOf(consequences);
    measures = List.copyOf(measures);
  }

  /** The merged scenario as text in order of key: a scenario of its own, for {@code run.json}. */
  public String canonical() {
    return merged.canonical();
  }

  /** SHA-256 of {@link #canonical}, as 64 hexadecimal digits. */
  public String digest() {
    return merged.digest();
  }

  /**
   * The same with acts, partners, sensors, rules, lists and consequences in order of name: what a
   * world is built from, so that no order of the file can matter, not even for the indices in saved
   * state, which the digest does not see.
   */
  public Scenario inOrderOfName() {
    RulebookSpec ordered =
        new RulebookSpec(
            rulebook.start(),
            rulebook.least(),
            rulebook.most(),
            rulebook.grades(),
            rulebook.expiry(),
            byName(rulebook.rules(), RulebookSpec.Rule::id),
            rulebook.pilots());
    return new Scenario(
        id,
        title,
        about,
        sources,
        people,
        seed,
        warmUpDays,
        days,
        response,
        openLoop,
        voice,
        society,
        byName(acts, ActSpec::id),
        byName(partners, PartnerSpec::id),
        byName(sensors, SensorSpec::id),
        ordered,
        ruleMaker,
        byName(lists, ListSpec::id),
        byName(consequences, ConsequenceSpec::id),
        rollout,
        review,
        safeguards,
        byName(measures, OwnMeasure::id),
        parameters,
        merged);
  }

  /** Whether people change what they do. */
  public boolean responds() {
    return !response.equals("none");
  }

  /** Whether anything is in pilots alone. */
  public boolean hasPilots() {
    return rulebook.pilots()
        || sensors.stream().anyMatch(SensorSpec::pilots)
        || consequences.stream().anyMatch(ConsequenceSpec::pilots);
  }

  /** Whether a consequence holds outside pilots, too: what follows a grade needs a score. */
  public boolean outsidePilots(ConsequenceSpec consequence) {
    boolean graded = consequence.when() instanceof ConsequenceSpec.When.Graded;
    return !consequence.pilots() && !(graded && rulebook.pilots());
  }

  private static <T> List<T> byName(List<T> parts, Function<T, String> name) {
    return parts.stream().sorted(Comparator.comparing(name)).toList();
  }

  /** What holds later, in order of day; empty where the system stays as it is to the end. */
  public List<Chapter> chapters() {
    boolean changes =
        Stream.of("timeline", "ends").anyMatch(key -> merged.tree().find(key).isPresent());
    return changes ? new Variants(this).chapters() : List.of();
  }

  /**
   * The same society, acts, parameters, people, seed and days under the sensors, rulebook, lists
   * and consequences of ordinary life.
   */
  public Scenario twin() {
    return new Variants(this).twin();
  }

  /** This scenario with an open loop. */
  public Scenario opened() {
    return new Variants(this).opened();
  }

  /**
   * This scenario with values changed.
   *
   * @param overrides {@code path=value}, in order
   * @throws ScenarioException with all problems
   */
  public Scenario with(List<String> overrides) {
    return new Variants(this).with(overrides);
  }

  /**
   * This scenario with one part removed, and what pointed to it: with a partner, all its sensors.
   *
   * @throws YamlException when there is no such part
   */
  public Scenario without(Part part, String id) {
    return new Variants(this).without(part, id);
  }

  /**
   * The twin with one part of this scenario added. A partner brings all its sensors, a rule brings
   * the score and its grades, a consequence the lists or grades it points to, for it could not be
   * written without; anything else that it needs to have an effect (a sensor for a rule, a
   * consequence for a list) is up to the caller.
   *
   * @throws YamlException when there is no such part
   */
  public Scenario only(Part part, String id) {
    return new Variants(this).only(part, id);
  }
}
