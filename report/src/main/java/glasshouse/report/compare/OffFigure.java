package glasshouse.report.compare;

import glasshouse.lab.ablate.Ablated;
import glasshouse.report.figure.Figure;

/** What the whole has with each part and would not have without it. */
final class OffFigure implements PartsFigure {
  @Override
  public String id() {
    return "off";
  }

  @Override
  public String title() {
    return "Each part switched off";
  }

  @Override
  public Figure.Shown show(Parts parts) {
    PartForests forests = new PartForests(parts, Ablated.Part::effects);
    if (parts.harms().isEmpty()) {
      return new Figure.Shown.Nothing("no part changes any of the main harms in any society");
    }
    return new Figure.Shown.Drawn(
        forests.sentence(),
        forests.charts(),
        forests.unit(),
        "the whole minus the whole without the part, the mean over societies. Parts stand by kind and in order of name."
            + " Orange: with the part people do worse; blue: better; grey: luck leaves a doubt, or neither way is worse."
            + " The first row is the whole minus ordinary life. A thin bar that ends in an arrow goes on: the table has"
            + " its end",
        forests.table(),
        "that in this model, with all other parts in place, this part makes the difference: both worlds have the same"
            + " people and luck",
        "that a part without a bar is harmless: another part may do the same work while it is away; nor that parts share"
            + " the whole between them, for several may each carry all of it");
  }
}
