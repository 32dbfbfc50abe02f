package glasshouse.report.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What belongs together in one day of a life: a chain, or something that stands alone.
 *
 * @param day of the run
 * @param minute of the day, -1 without
 * @param words one or more short sentences
 * @param wrong whether it followed something that this person did not do
 * @param weight how telling it is: 0 not at all
 */
record Moment(int day, int minute, String words, boolean wrong, int weight) {

  /**
   * The moments of a life, in order.
   *
   * @param telling kinds of acts that are telling, whether seen or not
   */
  static List<Moment> of(List<Event> events, Phrase phrase, Set<String> telling) {
    Set<Long> blamed = new HashSet<>();
    Map<String, List<Event>> groups = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      Event e = events.get(i);
      groups.computeIfAbsent(key(e, i), k -> new ArrayList<>()).add(e);
      if (e.step().equals("sighting") && e.wrong()) {
        blamed.add(e.chain());
      }
    }
    return groups.values().stream().map(group -> of(group, phrase, telling, blamed)).toList();
  }

  /**
   * Links of a chain on one day; decisions of the evening, which have no chain, among themselves.
   */
  private static String key(Event e, int i) {
    if (e.chain() != 0) {
      return e.day() + "/" + e.chain();
    }
    boolean evening = e.step().equals("decision") || e.step().equals("consequence");
    return e.day() + (evening ? "/evening" : "/alone " + i);
  }

  private static Moment of(
      List<Event> group, Phrase phrase, Set<String> telling, Set<Long> blamed) {
    List<String> words = new ArrayList<>();
    int weight = 0;
    boolean wrong = blamed.contains(group.getFirst().chain());
    for (Event e : group) {
      String sentence = phrase.of(e);
      if (!sentence.isEmpty() && !words.contains(sentence)) {
        words.add(sentence);
      }
      wrong |= e.wrong();
      weight = Math.max(weight, weight(e, telling));
    }
    int minute = group.stream().mapToInt(Event::minute).filter(m -> m >= 0).findFirst().orElse(-1);
    return new Moment(
        group.getFirst().day(),
        minute,
        String.join(" ", words),
        wrong,
        wrong ? weight + 3 : weight);
  }

  private static int weight(Event e, Set<String> telling) {
    return switch (e.step()) {
      case "decision" -> e.outcome().equals("upheld") ? 1 : 6;
      case "life", "harm" -> 5;
      case "door" -> 4;
      case "consequence" -> 3;
      case "act" -> telling.contains(e.act()) ? 2 : 0;
      case "gate" -> 2;
      case "clause" -> 1;
      default -> 0;
    };
  }

  /** For sorting: what has no minute is of the evening. */
  int order() {
    return minute < 0 ? Integer.MAX_VALUE : minute;
  }

  /** When it was, as people say it. */
  String when() {
    return minute < 0
        ? "Day " + day
        : String.format(Locale.ROOT, "Day %,d, %s", day, clock(minute));
  }

  /** A minute of the day as clocks show it; nothing for what has none. */
  static String clock(int minute) {
    return minute < 0 ? "" : String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
