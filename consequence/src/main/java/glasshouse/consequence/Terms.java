package glasshouse.consequence;

import glasshouse.dossier.GradeScale;
import glasshouse.society.ActSpec.Door;
import glasshouse.society.Encounters;
import java.util.List;

/**
 * What lasts as long as a grade or a list entry does, compiled: doors closed, prices changed,
 * honours, by grade and by list.
 */
final class Terms {
  /** Many lists together multiply a price at most so far. */
  private static final long MOST = 1L << 24;

  private final int[] gradeDoors;
  private final int[][] gradePrices;
  private final int[] listDoors;
  private final int[][] listPrices;

  /** By grade: bits of the kinds of effect that it has. */
  private final long[] gradeHas;

  /** By kind of effect: bits of the lists that have it. */
  private final int[] listsHave = new int[EffectKind.values().length];

  Terms(List<ConsequenceSpec> specs, GradeScale scale, List<ListSpec> lists) {
    int grades = Math.max(1, scale.size());
    gradeDoors = new int[grades];
    gradePrices = ones(grades);
    gradeHas = new long[grades];
    listDoors = new int[lists.size()];
    listPrices = ones(lists.size());
    List<String> listIds = lists.stream().map(ListSpec::id).toList();
    for (ConsequenceSpec spec : specs) {
      switch (spec.when()) {
        case ConsequenceSpec.When.Found found -> {}
        case ConsequenceSpec.When.Below below -> {}
        case ConsequenceSpec.When.Recorded recorded -> {}
        case ConsequenceSpec.When.Graded(List<String> names) -> {
          for (String name : names) {
            int grade = scale.find(name);
            for (ConsequenceSpec.Effect effect : spec.effects()) {
              gradeDoors[grade] |= door(effect);
              price(effect, gradePrices[grade]);
              gradeHas[grade] |= 1L << effect.kind().ordinal();
            }
          }
        }
        case ConsequenceSpec.When.Listed(List<String> names) -> {
          for (String name : names) {
            int list = listIds.indexOf(name);
            for (ConsequenceSpec.Effect effect : spec.effects()) {
              listDoors[list] |= door(effect);
              listsHave[effect.kind().ordinal()] |= 1 << list;
              price(effect, listPrices[list]);
            }
          }
        }
      }
    }
  }

  private static int[][] ones(int rows) {
    int[][] prices = new int[rows][Encounters.Price.values().length];
    for (int[] row : prices) {
      java.util.Arrays.fill(row, Encounters.ONE);
    }
    return prices;
  }

  private static int door(ConsequenceSpec.Effect effect) {
    return switch (effect.kind()) {
      case NO_FLIGHTS -> 1 << Door.FLIGHT.ordinal();
      case NO_FAST_TRAINS -> 1 << Door.FAST_TRAIN.ordinal();
      case NO_ACCOUNT -> 1 << Door.ACCOUNT.ordinal();
      case NO_HOTELS -> 1 << Door.HOTEL.ordinal();
      case NO_ABROAD -> 1 << Door.BORDER.ordinal();
      default -> 0;
    };
  }

  private static void price(ConsequenceSpec.Effect effect, int[] row) {
    Encounters.Price price =
        switch (effect.kind()) {
          case LOAN_PRICE -> Encounters.Price.CREDIT;
          case DEPOSIT -> Encounters.Price.DEPOSIT;
          case JOB_FINDING -> Encounters.Price.JOB_FINDING;
          case ENERGY_PRICE -> Encounters.Price.ENERGY;
          case SECURITY -> Encounters.Price.SECURITY;
          case QUEUE -> Encounters.Price.QUEUE;
          case TRADE_BAN -> Encounters.Price.TRADE;
          case NO_POSTS -> Encounters.Price.POST;
          case NO_BENEFITS -> Encounters.Price.BENEFIT;
          case SLOW_LINE -> Encounters.Price.LINE;
          case CARE_DEPOSIT -> Encounters.Price.CARE;
          case HOUSING -> Encounters.Price.HOUSING;
          case DATING -> Encounters.Price.DATING;
          default -> null;
        };
    if (price != null) {
      row[price.ordinal()] = (int) StrictMath.round(row[price.ordinal()] * effect.amount());
    }
  }

  boolean open(Door door, int grade, int listed) {
    int closed = gradeDoors[grade];
    for (int rest = listed; rest != 0; rest &= rest - 1) {
      closed |= listDoors[Integer.numberOfTrailingZeros(rest)];
    }
    return (closed & 1 << door.ordinal()) == 0;
  }

  /** Whether a grade alone makes a price dearer. */
  boolean dearer(Encounters.Price price, int grade) {
    return gradePrices[grade][price.ordinal()] > Encounters.ONE;
  }

  /** Bits of the lists that make a price dearer. */
  int dearer(Encounters.Price price) {
    int lists = 0;
    for (int list = 0; list < listPrices.length; list++) {
      lists |= listPrices[list][price.ordinal()] > Encounters.ONE ? 1 << list : 0;
    }
    return lists;
  }

  /** Whether a grade alone has an effect. */
  boolean has(EffectKind kind, int grade) {
    return (gradeHas[grade] >>> kind.ordinal() & 1) != 0;
  }

  /** Bits of the lists that have an effect. */
  int lists(EffectKind kind) {
    return listsHave[kind.ordinal()];
  }

  /** Whether a grade, or one of the lists on which a person is, has an effect. */
  boolean has(EffectKind kind, int grade, int listed) {
    return has(kind, grade) || (listed & lists(kind)) != 0;
  }

  /** Whether any grade or list has an effect. */
  boolean anyHas(EffectKind kind) {
    long all = 0;
    for (long grade : gradeHas) {
      all |= grade;
    }
    return lists(kind) != 0 || (all >>> kind.ordinal() & 1) != 0;
  }

  int price(Encounters.Price price, int grade, int listed) {
    long factor = gradePrices[grade][price.ordinal()];
    for (int rest = listed; rest != 0; rest &= rest - 1) {
      long times = listPrices[Integer.numberOfTrailingZeros(rest)][price.ordinal()];
      factor = Math.min(MOST, factor * times >> 8);
    }
    return (int) factor;
  }
}
