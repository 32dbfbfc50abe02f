package glasshouse.world.scenario;

import glasshouse.consequence.ConsequenceSpec.Effect;
import glasshouse.consequence.EffectKind;
import glasshouse.world.yaml.Amounts;
import glasshouse.world.yaml.At;
import glasshouse.world.yaml.Node;
import glasshouse.world.yaml.Range;
import glasshouse.world.yaml.Values;
import glasshouse.world.yaml.Values.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shape of what a consequence does: a sequence of effects, each with an amount or alone. A read
 * effect keeps its node, for what is wrong with it beside others.
 */
record EffectList() implements OwnShape<List<EffectList.Read>> {
  private static final Map<String, EffectKind> KINDS = Values.labels(EffectKind.values());
  private static final Map<String, Range> RANGES =
      Map.of(
          "needs", new Range(0, 1000),
          "days", new Range(1, 365),
          "months", new Range(0, 24),
          "factor", new Range(0, 10),
          "times", new Range(0, 100),
          "share", new Range(0, 1),
          "flag", new Range(1, 1));

  /** An effect and where it was written. */
  record Read(Node node, Effect effect) {}

  /** All kinds of effects by name. */
  static Map<String, EffectKind> kinds() {
    return new TreeMap<>(KINDS);
  }

  /** What an effect does, in a few words. */
  static String about(EffectKind kind) {
    return switch (kind) {
      case FINE -> "takes money from adults, in needs";
      case SHAME_BOARD -> "shows the face on the neighbourhood's board, so many days";
      case HONOUR_BOARD -> "shows the face on the honour board";
      case LOAN_PRICE -> "multiplies interest on debts";
      case DEPOSIT -> "months of rent that a renter must hold to take work elsewhere";
      case JOB_FINDING -> "multiplies the chance to find work";
      case ENERGY_PRICE -> "multiplies the energy bill";
      case NO_FLIGHTS -> "refuses flights";
      case NO_FAST_TRAINS -> "refuses fast trains";
      case WATCHED -> "has officers look for the person";
      case SECURITY -> "multiplies how often one is searched at checks";
      case CARE_DEPOSIT -> "multiplies what a hospital asks to be laid down before it treats";
      case HOUSING -> "how many times as fast one is in the race for a cheap flat";
      case DATING -> "how many times as often one is shown to those who look for a partner";
      case QUEUE -> "multiplies how long one queues at checks";
      case NO_HOTELS -> "refuses better hotels";
      case NO_ABROAD -> "refuses to let leave the country";
      case NO_PRIVATE_SCHOOL -> "closes good school places to children of the household";
      case NAME_PUBLISHED -> "shows the face as on the board of shame, and contacts avoid it";
      case SLOW_LINE -> "lets this part of what is tried online get through";
      case TRADE_BAN -> "multiplies what a business earns";
      case NO_POSTS -> "multiplies what managers and professionals earn";
      case NO_BENEFITS -> "multiplies the benefit of those without work";
      case DELETE_POST -> "deletes the post; contacts hear nothing of its author for some days";
      case ACCOUNT_BAN -> "closes the account: no posts and no voice, so many days";
      case NO_ACCOUNT -> "keeps the account closed: no posts and no voice";
      case TELL_PARENTS -> "tells pupil and parents that the pupil does not attend";
      case SCHOOL_PLACES -> "lets school places go by the mark in this part, else by the exam";
      case PARENTS_GRADE -> "lets school places go by the grade of the parent in this part";
    };
  }

  /** The amount that an effect may have. */
  static Amounts.Amount amount(EffectKind kind) {
    Range range = RANGES.getOrDefault(kind.unit, new Range(0, Double.MAX_VALUE));
    return Amounts.Amount.ofUnit(kind.unit, range, Form.PLAIN);
  }

  @Override
  public List<Read> read(Node node, At at) {
    List<Read> effects = new ArrayList<>();
    for (Node item : Values.items(node)) {
      effect(item, at).ifPresent(effect -> effects.add(new Read(item, effect)));
    }
    return effects;
  }

  private static Optional<Effect> effect(Node item, At at) {
    String name = name(item);
    EffectKind kind = KINDS.get(name);
    if (kind == null) {
      at.problems().unknown(item.at(), at.path(), "there is no such effect", name, KINDS.keySet());
      return Optional.empty();
    }
    Optional<Node> amount = item instanceof Node.Mapping map ? map.find(name) : Optional.empty();
    return Optional.of(
        new Effect(kind, amount.map(node -> amount(kind).read(node, at)).orElse(kind.usual)));
  }

  private static String name(Node item) {
    return switch (item) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Mapping map -> String.join(" ", map.entries().keySet());
      case Node.Sequence list -> "";
    };
  }

  @Override
  public List<Read> standIn() {
    return List.of();
  }

  @Override
  public String allowed() {
    return "a list of effects";
  }

  @Override
  public void numbers(Node node, String path, Sink sink) {
    for (Node item : Values.items(node)) {
      EffectKind kind = KINDS.get(name(item));
      if (kind != null && item instanceof Node.Mapping map) {
        map.find(kind.label())
            .ifPresent(value -> sink.number(path + "." + kind.label(), value, amount(kind)));
      }
    }
  }
}
