import org.jspecify.annotations.NullMarked;

/** The truth: people, homes, ties, schools, work and money; acts, notices, faces and boards. */
@NullMarked
module glasshouse.society {
  requires static org.jspecify;
  requires transitive glasshouse.kernel;

  exports glasshouse.society;
  exports glasshouse.society.people;
  exports glasshouse.society.synthesis;
}
