import org.jspecify.annotations.NullMarked;

/**
 * Days, keyed draws, columns, blocks, cases, mail, save and load, fingerprints. Knows no people.
 */
@NullMarked
module glasshouse.kernel {
  requires static org.jspecify;

  exports glasshouse.kernel;
}
