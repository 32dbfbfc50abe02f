package glasshouse.world.scenario;

import glasshouse.consequence.ConsequenceSpec;
import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.consequence.ConsequenceSpec.When;
import glasshouse.consequence.EffectKind;
import glasshouse.consequence.ListSpec;
import glasshouse.consequence.SafeguardsSpec;
import glasshouse.consequence.SafeguardsSpec.Proportion;
import glasshouse.scoring.RulebookSpec;
import glasshouse.scoring.RulebookSpec.Rule;
import glasshouse.society.ActSpec;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What limits to sharing and proportionality leave of a rulebook, of lists and of consequences.
 *
 * <p>Both follow what the AI Act forbids of social scoring (Regulation (EU) 2024/1689, Article
 * 5(1)(c)): (i) treatment in contexts unrelated to those in which data were gathered, (ii)
 * treatment disproportionate to the behaviour or its gravity. Whoever lives under it knows the
 * rules as they are left. Departure: contexts are the domains that the scenario names, no more.
 */
final class Limits {
  private final SafeguardsSpec safeguards;
  private final java.util.Map<String, ActSpec> acts;

  Limits(SafeguardsSpec safeguards, List<ActSpec> acts) {
    this.safeguards = safeguards;
    this.acts =
        acts.stream().collect(Collectors.toMap(ActSpec::id, Function.identity(), (a, b) -> a));
  }

  /** The rules that may count, each with what it may take. */
  RulebookSpec rulebook(RulebookSpec of) {
    List<Rule> rules =
        of.rules().stream().filter(rule -> scored(domain(rule.on()))).map(this::bounded).toList();
    return new RulebookSpec(
        of.start(), of.least(), of.most(), of.grades(), of.expiry(), rules, of.pilots());
  }

  private boolean scored(String domain) {
    return safeguards.sharing().map(it -> it.domains().contains(domain)).orElse(true);
  }

  private String domain(String act) {
    return acts.containsKey(act) ? acts.get(act).domain() : "";
  }

  private Rule bounded(Rule rule) {
    if (safeguards.proportion().isEmpty()) {
      return rule;
    }
    Proportion most = safeguards.proportion().get();
    double gravity = gravity(List.of(rule.on()));
    int points = Math.max(rule.points(), -(int) (most.points() * gravity));
    int hold = rule.toGrade().isPresent() ? term(rule.holdDays(), gravity) : rule.holdDays();
    return new Rule(
        rule.id(),
        rule.on(),
        points,
        rule.cap(),
        rule.toGrade(),
        hold,
        rule.repair(),
        rule.source());
  }

  private double gravity(Collection<String> kinds) {
    double most = 0;
    for (String kind : kinds) {
      ActSpec act = acts.get(kind);
      most = act == null ? most : Math.max(most, act.gravity());
    }
    return most;
  }

  /** A term as it may be; 0 is without end. */
  private int term(int days, double gravity) {
    if (safeguards.proportion().isEmpty()) {
      return days;
    }
    int most = Math.max(1, (int) (safeguards.proportion().get().days() * gravity));
    return days == 0 ? most : Math.min(days, most);
  }

  /** A list whose entries may last so long; an honour may last. */
  ListSpec list(ListSpec list) {
    if (list.red() || safeguards.proportion().isEmpty()) {
      return list;
    }
    return new ListSpec(
        list.id(),
        list.enterOn(),
        list.graceDays(),
        term(list.termDays(), gravity(list.enterOn())),
        list.leaveOn(),
        list.household(),
        list.stock(),
        list.domain(),
        list.source(),
        list.share(),
        list.red());
  }

  /** The consequences that may follow, each as hard as it may be. */
  List<ConsequenceSpec> consequences(List<ConsequenceSpec> of, List<ListSpec> lists) {
    return of.stream().filter(it -> shared(it, lists)).map(this::bounded).toList();
  }

  private boolean shared(ConsequenceSpec consequence, List<ListSpec> lists) {
    if (safeguards.sharing().isEmpty()) {
      return true;
    }
    return switch (consequence.when()) {
      case When.Graded graded -> scored(consequence.domain());
      case When.Listed(List<String> names) ->
          lists.stream()
              .filter(list -> names.contains(list.id()))
              .allMatch(list -> list.domain().equals(consequence.domain()));
      case When.Found found -> true;
      case When.Below below -> true;
      case When.Recorded recorded -> true;
    };
  }

  private ConsequenceSpec bounded(ConsequenceSpec it) {
    if (safeguards.proportion().isEmpty()
        || !(it.when() instanceof When.Found(List<String> kinds))) {
      return it;
    }
    double gravity = gravity(kinds);
    List<Effect> effects = it.effects().stream().map(effect -> bounded(effect, gravity)).toList();
    return new ConsequenceSpec(
        it.id(), it.when(), effects, it.domain(), it.gravity(), it.source(), it.pilots());
  }

  private Effect bounded(Effect effect, double gravity) {
    Proportion most = safeguards.proportion().orElseThrow();
    if (effect.kind() == EffectKind.FINE) {
      return new Effect(effect.kind(), Math.min(effect.amount(), most.fine() * gravity));
    }
    boolean lasts =
        effect.kind() == EffectKind.SHAME_BOARD || effect.kind() == EffectKind.ACCOUNT_BAN;
    return lasts
        ? new Effect(effect.kind(), Math.min(effect.amount(), term((int) effect.amount(), gravity)))
        : effect;
  }
}
