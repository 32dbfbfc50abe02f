import org.jspecify.annotations.NullMarked;

/** The record: findings, scores, grades, lists, decisions on file. Never imports the truth. */
@NullMarked
module glasshouse.dossier {
  requires static org.jspecify;
  requires transitive glasshouse.kernel;

  exports glasshouse.dossier;
  // A finding can be made by sensing alone; world only makes the empty files that workers hand to
  // it.
  exports glasshouse.dossier.intake to
      glasshouse.sensing,
      glasshouse.world;
}
