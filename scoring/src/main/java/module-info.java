import org.jspecify.annotations.NullMarked;

/** Rulebooks: record becomes score. Cannot see society. */
@NullMarked
module glasshouse.scoring {
  requires static org.jspecify;
  requires transitive glasshouse.dossier;

  exports glasshouse.scoring;
}
