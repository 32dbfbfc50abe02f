package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;

/**
 * Who works, drives, rides, is online, posts and plays, by sex and age.
 *
 * <p>Totals are parameters (G9, G21, G21b, G22, G23, H9). The shapes by sex and age below are
 * assumed: no table by age was read. Departures: shares do not differ by group, schooling or
 * income.
 */
final class Profiles {
  private static final int ADULT = 18;
  private static final int WORKING_AGE = 15;
  private static final int SCHOOL = 6;

  /** In the labour force, adults. */
  final Profile worker;

  /** Drives, adults. */
  final Profile driver;

  /** Rides the subway on most days, from 12. */
  final Profile rider;

  /** Uses the internet, from 6. */
  final Profile online;

  /** Posts, of those online from 12. */
  final Profile poster;

  /** Plays, of those online. */
  final Profile gamer;

  Profiles(AgePyramid pyramid, Sexes sexes, Parameters parameters) {
    Profile.Shape all =
        (sex, age) -> pyramid.share(age) * (sex == 0 ? sexes.male(age) : 1 - sexes.male(age));
    double adults = pyramid.between(ADULT, AgePyramid.AGES);
    double workingAge = pyramid.between(WORKING_AGE, AgePyramid.AGES);
    double share = parameters.get("society.online-share");
    worker =
        new Profile(Profiles::works, all, parameters.get("society.participation") * workingAge);
    driver = new Profile(Profiles::drives, all, parameters.get("society.driver-share") * adults);
    rider = new Profile(Profiles::rides, all, parameters.get("society.rider-share"));
    online = new Profile(Profiles::surfs, all, share);
    Profile.Shape users = (sex, age) -> all.of(sex, age) * online.chance(sex, age);
    poster = new Profile(Profiles::posts, users, parameters.get("society.poster-share") * share);
    gamer = new Profile(Profiles::plays, users, parameters.get("society.gamer-share") * share);
  }

  private static double works(int sex, int age) {
    if (age < ADULT) {
      return 0;
    }
    double men =
        age < 22
            ? .45
            : age < 25
                ? .8
                : age < 50 ? .97 : age < 60 ? .88 : age < 65 ? .5 : age < 75 ? .28 : .06;
    double women =
        age < 22
            ? .4
            : age < 25
                ? .75
                : age < 50 ? .84 : age < 55 ? .62 : age < 65 ? .4 : age < 75 ? .18 : .03;
    return sex == 0 ? men : women;
  }

  private static double drives(int sex, int age) {
    double byAge =
        age < ADULT ? 0 : age < 22 ? .5 : age < 55 ? 1 : age < 65 ? .6 : age < 75 ? .25 : .02;
    return byAge * (sex == 0 ? 1 : .5);
  }

  private static double rides(int sex, int age) {
    return age < 12 ? 0 : age < ADULT ? .6 : age < 60 ? 1 : age < 75 ? .4 : .05;
  }

  private static double surfs(int sex, int age) {
    double grown = age < 40 ? 1 : age < 50 ? .74 : age < 60 ? .47 : age < 70 ? .25 : .06;
    return age < SCHOOL ? 0 : age < 12 ? .95 : grown;
  }

  private static double posts(int sex, int age) {
    return age < 12 ? 0 : age < ADULT ? .7 : age < 40 ? 1 : age < 60 ? .7 : .4;
  }

  private static double plays(int sex, int age) {
    double byAge =
        age < ADULT ? 1.1 : age < 30 ? 1.35 : age < 40 ? .95 : age < 50 ? .6 : age < 60 ? .4 : .2;
    return byAge * (age < ADULT || sex == 0 ? 1 : .85);
  }
}
