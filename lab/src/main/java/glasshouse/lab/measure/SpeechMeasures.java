package glasshouse.lab.measure;

import glasshouse.kernel.Calendar;
import glasshouse.lab.measure.Measure.Side;
import glasshouse.society.ActSpec;
import glasshouse.world.scenario.Scenario;
import java.util.List;

/** What becomes of words: posts deleted, accounts closed, lines lost, pseudonyms, searches. */
final class SpeechMeasures {
  private SpeechMeasures() {}

  static void add(List<Measure> all, Scenario scenario) {
    writing(all, scenario);
    heard(all);
    lines(all);
    all.add(
        Forms.rate(
            "removal-noticed",
            "people who noticed that search results are left out",
            "search/noticed",
            Side.LIFE,
            "Weeks in which an adult noticed it"));
    all.add(
        Forms.rate(
            "barred",
            "chances to act lost without account or line",
            "acts-barred",
            Side.LIFE,
            "Chances of acts for which one had no account or no line"));
  }

  private static void writing(List<Measure> all, Scenario scenario) {
    List<String> posts =
        scenario.acts().stream()
            .filter(ActSpec::isPost)
            .map(act -> "acts-done/" + act.id())
            .toList();
    all.add(
        new Measure(
            "posts-deleted",
            "posts deleted",
            "share",
            "Posts deleted, as a share of all that were written",
            Side.LIFE,
            c -> c.of("posts/deleted") / posts.stream().mapToDouble(c::of).sum()));
    all.add(
        Forms.rate(
            "deleted-harmless",
            "harmless posts deleted",
            "posts/deleted-harmless",
            Side.LIFE,
            "Posts deleted that were not what they were taken for"));
    all.add(
        Forms.rate(
            "accounts-banned", "accounts closed", "accounts/banned", Side.LIFE, "Accounts closed"));
    all.add(
        Forms.rate(
            "banned-wrong",
            "accounts closed for nothing done",
            "accounts/banned-wrong",
            Side.LIFE,
            "Accounts closed for an act that the person did not do"));
  }

  private static void heard(List<Measure> all) {
    all.add(
        new Measure(
            "critics-heard",
            "critics who are heard",
            "share",
            "Share of those who would speak if nothing could follow, and whom others hear",
            Side.LIFE,
            c -> 1 - (c.of("voice/silent-critics") + c.of("voice/muted")) / c.of("voice/critics")));
    all.add(
        Forms.part(
            "critics-muted",
            "critics who speak and are not heard",
            "voice/muted",
            "voice/critics",
            "Share of those who would speak if nothing could follow, and speak, but whose post, account or line is gone"));
    all.add(
        Forms.part(
            "pseudonymous-voices",
            "people who speak under a pseudonym",
            "voice/pseudonymous",
            "voice/asked",
            "Share of adults online"));
    all.add(
        Forms.part(
            "attributed",
            "flagged posts under a pseudonym that are traced to their author",
            "pseudonyms/attributed",
            "pseudonyms/flagged",
            "Share of the posts under a pseudonym that a classifier flagged"));
  }

  private static void lines(List<Measure> all) {
    all.add(
        new Measure(
            "without-line",
            "people without a line",
            "share",
            "Share of adults without telephone and internet, counted once a week",
            Side.LIFE,
            c -> Calendar.WEEK * c.of("lines/without") / c.of("stock/adults")));
    all.add(
        Forms.rate(
            "lines-lost",
            "lines lost to a scan that did not know the face",
            "lines/lost",
            Side.LIFE,
            "Lines lost at their renewal"));
    all.add(
        Forms.rate(
            "lines-refused",
            "lines given up rather than be scanned",
            "lines/refused",
            Side.LIFE,
            "Lines lost at their renewal by refusing"));
    all.add(
        Forms.yearly(
            "minutes-without-line",
            "minutes lost without a line",
            "minutes a person-year",
            "lines/minutes",
            1,
            "Minutes that paying by hand took"));
  }
}
