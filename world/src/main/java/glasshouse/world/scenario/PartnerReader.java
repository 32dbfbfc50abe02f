package glasshouse.world.scenario;

import glasshouse.sensing.PartnerSpec;
import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Section;
import glasshouse.world.yaml.Words.Choice;
import java.util.List;

/** Reads one partner: a company and whether it hands on what it knows. */
final class PartnerReader {
  static final Key<Boolean> SHARES =
      Key.usual(
          "shares", Choice.flag(), "true", "False: the sensors of this partner report nothing.");
  static final Key<Double> MATCHED =
      Key.optional(
          "matched",
          Amount.share(1),
          "the parameter scoring.matched",
          "Share of its entries on an act already on file that are found to be that act.");
  static final Section SECTION =
      Section.of(
          Section.Role.POLICY, List.of(SHARES, MATCHED, Notes.DOMAIN, Notes.ABOUT, Notes.SOURCE));

  private PartnerReader() {}

  /** The partner of a name. */
  static PartnerSpec read(String id, Fields of) {
    PartnerSpec partner = new PartnerSpec(id, of.get(SHARES), of.get(MATCHED, PartnerSpec.AS_ALL));
    of.get(Notes.DOMAIN);
    Notes.read(of);
    of.done();
    return partner;
  }
}
