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
  private final boolean[] honoured;
  private final boolean[] gradeNamed;
  private final boolean[] gradeBars;
  private int listsHonoured;
  private int listsNamed;
  private int listsBar;
  private final boolean[] gradeWatched;
  private int listsWatched;
  private final int[] listDoors;
  private final int[][] listPrices;

  Terms(List<ConsequenceSpec> specs, GradeScale scale, List<ListSpec> lists) {
    int grades = Math.max(1, scale.size());
    gradeDoors = new int[grades];
    gradePrices = ones(grades);
    honoured = new boolean[grades];
    gradeNamed = new boolean[grades];
    gradeBars = new boolean[grades];
    gradeWatched = new boolean[grades];
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
              honoured[grade] |= effect.kind() == EffectKind.HONOUR_BOARD;
              gradeNamed[grade] |= effect.kind() == EffectKind.NAME_PUBLISHED;
              gradeBars[grade] |= effect.kind() == EffectKind.NO_PRIVATE_SCHOOL;
              gradeWatched[grade] |= effect.kind() == EffectKind.WATCHED;
            }
          }
        }
        case ConsequenceSpec.When.Listed(List<String> names) -> {
          for (String name : names) {
            int list = listIds.indexOf(name);
            for (ConsequenceSpec.Effect effect : spec.effects()) {
              listDoors[list] |= door(effect);
              int bit = 1 << list;
              listsWatched |= effect.kind() == EffectKind.WATCHED ? bit : 0;
              listsHonoured |= effect.kind() == EffectKind.HONOUR_BOARD ? bit : 0;
              listsNamed |= effect.kind() == EffectKind.NAME_PUBLISHED ? bit : 0;
              listsBar |= effect.kind() == EffectKind.NO_PRIVATE_SCHOOL ? bit : 0;
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

  /** Whether a grade alone has officers look for a person. */
  boolean watched(int grade) {
    return gradeWatched[grade];
  }

  /** Bits of the lists that have officers look for a person. */
  int watched() {
    return listsWatched;
  }

  int price(Encounters.Price price, int grade, int listed) {
    long factor = gradePrices[grade][price.ordinal()];
    for (int rest = listed; rest != 0; rest &= rest - 1) {
      long times = listPrices[Integer.numberOfTrailingZeros(rest)][price.ordinal()];
      factor = Math.min(MOST, factor * times >> 8);
    }
    return (int) factor;
  }

  boolean watched(int grade, int listed) {
    return gradeWatched[grade] || (listed & listsWatched) != 0;
  }

  boolean honoured(int grade) {
    return honoured[grade];
  }

  boolean honoured(int grade, int listed) {
    return honoured[grade] || (listed & listsHonoured) != 0;
  }

  boolean named(int grade, int listed) {
    return gradeNamed[grade] || (listed & listsNamed) != 0;
  }

  /** Whether anything closes good school places at all. */
  boolean barsChildren() {
    boolean bars = listsBar != 0;
    for (boolean grade : gradeBars) {
      bars |= grade;
    }
    return bars;
  }

  boolean barsChildren(int grade, int listed) {
    return gradeBars[grade] || (listed & listsBar) != 0;
  }
}
