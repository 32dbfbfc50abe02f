package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.report.figure.Figure;

/** What each part does to ordinary life when it is all that is added. */
final class AloneFigure implements PartsFigure {
  @Override
  public String id() {
    return "alone";
  }

  @Override
  public String title() {
    return "Each part alone";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    PartForests forests = new PartForests(parts, Ablated.Part::alone);
    if (forests.charts().isEmpty()) {
      return new Figure.Shown.Nothing("no part alone changes any of the main harms in any society");
    }
    return new Figure.Shown.Drawn(
        "When it is all that is added to ordinary life. " + forests.sentence(),
        forests.charts(),
        forests.unit(),
        "ordinary life with the part minus ordinary life, the mean over societies. With a part comes what it cannot be"
            + " written without: with a rule the score, with a consequence the lists it names. Colours as above; the first"
            + " row is the whole minus ordinary life",
        forests.table(),
        "that this part needs no other to do this in this model",
        "that a part without a bar does nothing: it may need another, as a fine needs a camera. What ordinary life has"
            + " already does nothing when it is added");
  }
}
