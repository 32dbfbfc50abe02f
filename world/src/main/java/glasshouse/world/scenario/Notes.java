package glasshouse.world.scenario;

import glasshouse.world.yaml.Amounts.Amount;
import glasshouse.world.yaml.Fields;
import glasshouse.world.yaml.Key;
import glasshouse.world.yaml.Words.Text;

/** Keys that entries of every kind have. */
final class Notes {
  /** The source of a number that is nobody's finding. */
  static final String CHOSEN = "assumed: chosen by whoever runs it";

  /** Kept in the canonical text, and read by nobody else. */
  static final Key<String> ABOUT = Key.optional("about", new Text(), "", "For readers.");

  /** Kept in the canonical text, and read by the dictionary of numbers. */
  static final Key<String> SOURCE =
      Key.optional(
          "source",
          new Text(),
          "",
          "Where the numbers are from: paper, law, row of the evidence; or assumed, and why so.");

  /** Without it "unrelated context" has no meaning. */
  static final Key<String> DOMAIN =
      Key.needed("domain", new Text(), "The domain of life, such as traffic or finance.");

  /** Without it "disproportionate" has no meaning. */
  static final Key<Double> GRAVITY =
      Key.needed(
              "gravity",
              Amount.number(0, 10, ""),
              "0 none, 1 trifling, 3 minor, 5 serious, 7 grave, 10 gravest. No system computes with it yet.")
          .sourced("assumed: a judgement of ours, not a measurement");

  private Notes() {}

  /** The source; empty when none is given. */
  static String read(Fields of) {
    of.get(ABOUT, "");
    return of.get(SOURCE, "");
  }
}
