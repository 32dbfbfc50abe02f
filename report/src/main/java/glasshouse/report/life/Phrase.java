package glasshouse.report.life;

import glasshouse.report.figure.Say;

/** What one step of a chain is in words. Names come from the scenario; the verbs are ours. */
final class Phrase {
  private final Pronoun who;

  Phrase(Pronoun who) {
    this.who = who;
  }

  /** A sentence, or nothing where the step goes without saying. */
  String of(Event e) {
    return switch (e.step()) {
      case "act" -> act(e);
      case "sighting" -> sighting(e);
      case "clause" -> amount(e).isEmpty() ? "" : amount(e) + ".";
      case "decision" -> decision(e);
      case "consequence" -> consequence(e);
      case "gate" -> gate(e);
      case "door" ->
          "A ticket is refused: " + Say.words(e.act().isEmpty() ? e.which() : e.act()) + ".";
      case "life" -> life(e);
      case "harm" -> harm(e);
      case String other -> Say.capital(Say.words(other + " " + e.which())) + ".";
    };
  }

  private String act(Event e) {
    String act = Say.capital(Say.words(name(e)));
    return switch (e.outcome()) {
      case "elsewhere" -> act + ", where no camera looks.";
      case "invited" -> act + ", for the points.";
      default -> act + ".";
    };
  }

  private String sighting(Event e) {
    String sensor = Say.words(e.which());
    String about = e.act().isEmpty() ? "" : " (" + Say.words(e.act()) + ")";
    return switch (e.outcome()) {
      case "mistaken" ->
          Say.capital(sensor) + " took " + who.them() + " for someone else" + about + ".";
      case "invented" -> Say.capital(sensor) + " saw what nobody did" + about + ".";
      case "missed" -> "Seen by " + sensor + ", not known.";
      default -> "Seen by " + sensor + ".";
    };
  }

  private String decision(Event e) {
    String which = Say.words(e.which());
    return switch (e.outcome()) {
      case "grade raised" -> "Up to grade " + e.which() + ".";
      case "grade lowered" -> "Down to grade " + e.which() + ".";
      case "in grace" -> "Warned of a list: " + which + grace(e) + ".";
      case "entered" -> "On a list: " + which + ".";
      case "entered through the household" -> "On a list for a relative's sake: " + which + ".";
      case "left" -> "Off a list: " + which + ".";
      case "counted twice" -> "On file once more, and counted again.";
      case "found to be one" -> "On file once more, and found to be the same.";
      case "told before" -> "Told of a sanction to come" + grace(e) + ".";
      case "objects" -> "Objects to it.";
      case "objection upheld" -> "The objection is upheld: it does not come.";
      case "made" -> "Appeals.";
      case "corrected" -> "Reads the file, and an error is corrected.";
      case "won" -> "The appeal is won.";
      case "lost" -> "The appeal is lost.";
      case "overturned" -> "Struck out by a reviewer.";
      case "upheld" -> "Looked at by a reviewer, who lets it stand.";
      default -> Say.capital(which) + (e.outcome().isEmpty() ? "" : " " + e.outcome()) + ".";
    };
  }

  private static String grace(Event e) {
    return e.unit().equals("days") ? ", " + Say.axis(e.amount()) + " days to go" : "";
  }

  private String consequence(Event e) {
    return switch (e.outcome()) {
      case "fine" -> "A fine of " + Say.number(e.amount()) + " days' needs.";
      case "shame-board" ->
          Say.capital(who.their()) + " face on the board for " + Say.axis(e.amount()) + " days.";
      case "delete-post" -> "A post is deleted.";
      case "account-ban" -> "The account is closed for " + Say.axis(e.amount()) + " days.";
      case "begins", "ends" -> Say.capital(Say.words(e.which())) + " " + e.outcome() + ".";
      default -> Say.capital(Say.words(e.which())) + ".";
    };
  }

  private String harm(Event e) {
    String loss =
        e.unit().equals("needs") ? " A loss of " + Say.number(e.amount()) + " days' needs." : "";
    return Say.capital(who.they()) + " suffers another's act: " + Say.words(name(e)) + "." + loss;
  }

  private String life(Event e) {
    return switch (e.which() + " " + e.outcome()) {
      case "work lost" -> "Lost the job.";
      case "work found" -> "Found work.";
      case "work refused" -> "Refused a job for what is on file.";
      case "home evicted, taken in" ->
          "Evicted; people who still meet " + who.them() + " take " + who.them() + " in.";
      case "home evicted, homeless" -> "Evicted, and nobody takes " + who.them() + " in.";
      case "home taken in" -> "Lives with others.";
      case "home homeless" -> "Can stay with nobody any longer.";
      case "home a home again" -> "Has a home again.";
      case "illness treated" -> "Ill, and treated.";
      case "illness without care" -> "Ill, and cannot lay down what the hospital asks.";
      case "illness treated late" -> "Treated at last.";
      case "illness passed" -> "Well again without care.";
      case "flat let for a year" -> "Gets a cheap flat for a year.";
      case "flat went to another for the record" -> "A cheap flat went to another for the record.";
      case "flat ended" -> "The year in the cheap flat is over.";
      case "partner found" -> "Found a partner.";
      case "partner shown after others for the record" ->
          "Would have met someone, but was shown after others for the record.";
      case "partner parted" -> "Lost the partner.";
      case "opt-out leaves" -> "Leaves the system: a card where others show a face.";
      case "opt-out comes in" -> "Comes into the system.";
      case "opt-out from the start" -> "Out of the system from its first day.";
      case "line lost" -> "Cut off: no telephone, no internet.";
      case "line refused" -> "Would not be scanned: no telephone, no internet.";
      case "line back" -> "Has a line again.";
      case "search left out" -> "Notices that what one looks for is left out.";
      case "quarrel " -> "Falls out with a neighbour.";
      case "quarrel settled" -> "Falls out with a neighbour; a mediator settles it.";
      case "quarrel forgotten" -> "Bears the neighbour no grudge any more.";
      case "visit " -> "Visited: a neighbour told on " + who.them() + "." + lost(e);
      case "compensation " -> "Compensation of " + Say.number(e.amount()) + " days' needs.";
      case "ruling kept back" ->
          "Keeps back " + Say.number(e.amount()) + " days' needs to meet a ruling.";
      case "ruling " -> "A court rules over a debt of " + Say.number(e.amount()) + " days' needs.";
      default -> Say.capital(Say.words(e.which())) + " " + Say.words(e.outcome()) + ".";
    };
  }

  private String gate(Event e) {
    return switch (e.outcome()) {
      case "searched" -> "Searched at " + Say.words(e.which()) + "." + lost(e);
      case "stopped" ->
          "Stopped by " + Say.words(e.which()) + ", who look for " + who.them() + "." + lost(e);
      case "taken for another" ->
          "Stopped by " + Say.words(e.which()) + ", taken for someone else." + lost(e);
      default -> locked(e);
    };
  }

  private static String lost(Event e) {
    return e.unit().equals("minutes") && e.amount() > 0 ? " " + amount(e) + " lost." : "";
  }

  private String locked(Event e) {
    String how = e.outcome().equals("refused") ? " and refused " + who.them() : "";
    return Say.capital(Say.words(e.which()))
        + " did not know "
        + who.their()
        + " face"
        + how
        + "."
        + lost(e);
  }

  private static String name(Event e) {
    return e.act().isEmpty() ? e.which() : e.act();
  }

  private static String amount(Event e) {
    if (Double.isNaN(e.amount()) || e.amount() == 0) {
      return "";
    }
    boolean points = e.unit().equals("points");
    String sign = e.amount() < 0 ? "−" : points ? "+" : "";
    String size = Say.axis(Math.abs(e.amount()));
    boolean one = size.equals("1") && e.unit().endsWith("s");
    return sign + size + " " + (one ? e.unit().substring(0, e.unit().length() - 1) : e.unit());
  }
}
