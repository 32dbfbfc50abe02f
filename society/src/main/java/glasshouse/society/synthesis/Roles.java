package glasshouse.society.synthesis;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.society.people.Ages;
import glasshouse.society.people.Role;

/**
 * What each person is or has, from the {@link Profiles}, the school rolls (G25) and the ages of
 * retirement.
 *
 * <p>Departures: workers are adults though participation is counted from 15; retired is everyone
 * past the age who does not work; students are the young who do not; pupils are enrolled for the
 * whole run.
 */
final class Roles {
  private static final int ADULT = Ages.ADULT;

  private final Profiles profiles;
  private final int walks;
  private final int studies;
  private final int[] retires;
  private final long[] enrolled = new long[ADULT];
  private final Luck worker;
  private final Luck traffic;
  private final Luck internet;
  private final Luck gamer;
  private final Luck pupil;

  Roles(Draws draws, Profiles profiles, Parameters parameters) {
    this.profiles = profiles;
    walks = parameters.whole("society.habits.walks-from");
    studies = parameters.whole("society.studies-until");
    retires =
        new int[] {
          parameters.whole("society.retire-men"), parameters.whole("society.retire-women")
        };
    for (int age = Ages.PRIMARY; age < ADULT; age++) {
      enrolled[age] =
          parameters.chance(
              "society.enrolled-"
                  + (age < Ages.JUNIOR ? "primary" : age < Ages.SENIOR ? "junior" : "senior"));
    }
    worker = new Luck(draws, "worker");
    traffic = new Luck(draws, "traffic");
    internet = new Luck(draws, "internet");
    gamer = new Luck(draws, "gamer");
    pupil = new Luck(draws, "pupil");
  }

  /** Gives everyone their roles but the renters theirs. */
  void fill(Draft draft) {
    for (int place = 0; place < draft.people(); place++) {
      int age = draft.age(place);
      int sex = draft.sex[place];
      if (age >= walks) {
        draft.add(place, Role.WALKER);
      }
      if (age >= ADULT) {
        adult(draft, place, sex, age);
      } else if (pupil.half(draft.who(place)) < enrolled[age]) {
        draft.add(place, Role.PUPIL);
      }
      habits(draft, place, sex, age);
    }
  }

  private void adult(Draft draft, int place, int sex, int age) {
    draft.add(place, Role.ADULT);
    if (profiles.worker.has(sex, age, worker.half(draft.who(place)))) {
      draft.add(place, Role.WORKER);
    } else if (age >= retires[sex]) {
      draft.add(place, Role.RETIRED);
    } else if (age <= studies) {
      draft.add(place, Role.STUDENT);
    }
  }

  private void habits(Draft draft, int place, int sex, int age) {
    long who = draft.who(place);
    long way = traffic.bits(who);
    long net = internet.bits(who);
    give(draft, place, Role.DRIVER, profiles.driver.has(sex, age, Draws.high(way)));
    give(draft, place, Role.RIDER, profiles.rider.has(sex, age, Draws.low(way)));
    boolean online = profiles.online.has(sex, age, Draws.high(net));
    give(draft, place, Role.ONLINE, online);
    give(draft, place, Role.POSTER, online && profiles.poster.has(sex, age, Draws.low(net)));
    give(draft, place, Role.GAMER, online && profiles.gamer.has(sex, age, gamer.half(who)));
  }

  private static void give(Draft draft, int place, Role role, boolean has) {
    if (has) {
      draft.add(place, role);
    }
  }
}
