package glasshouse.society.synthesis;

import glasshouse.kernel.Parameters;
import glasshouse.society.people.Ages;
import java.util.function.Function;

/**
 * Who works, drives, rides, is online, posts and plays, by sex and age.
 *
 * <p>Totals are parameters (G9, G21, G21b, G22, G23, H9). The shapes by sex and age, {@code
 * society.habits}, are assumed: no table by age was read. Departures: shares do not differ by
 * group, schooling or income.
 */
final class Profiles {
  private static final int ADULT = Ages.ADULT;
  private static final int WORKING_AGE = Ages.SENIOR;

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
    double most = parameters.get("society.habits.most");
    Function<String, ByAge> habit = name -> new ByAge(parameters, "society.habits." + name);
    ByAge drives = habit.apply("drives");
    ByAge plays = habit.apply("plays");
    worker =
        new Profile(
            shape(habit.apply("works-men"), habit.apply("works-women")),
            all,
            parameters.get("society.participation") * workingAge,
            most);
    driver =
        new Profile(
            shape(drives, parameters.get("society.habits.drives-women"), 0),
            all,
            parameters.get("society.driver-share") * adults,
            most);
    rider =
        new Profile(shape(habit.apply("rides")), all, parameters.get("society.rider-share"), most);
    online = new Profile(shape(habit.apply("online")), all, share, most);
    Profile.Shape users = (sex, age) -> all.of(sex, age) * online.chance(sex, age);
    poster =
        new Profile(
            shape(habit.apply("posts")),
            users,
            parameters.get("society.poster-share") * share,
            most);
    gamer =
        new Profile(
            shape(plays, parameters.get("society.habits.plays-women"), ADULT),
            users,
            parameters.get("society.gamer-share") * share,
            most);
  }

  private static Profile.Shape shape(ByAge both) {
    return shape(both, both);
  }

  private static Profile.Shape shape(ByAge men, ByAge women) {
    return (sex, age) -> (sex == 0 ? men : women).at(age);
  }

  /** A shape in which women have so many times the chance of men from an age on. */
  private static Profile.Shape shape(ByAge both, double women, int from) {
    return (sex, age) -> both.at(age) * (sex == 0 || age < from ? 1 : women);
  }
}
