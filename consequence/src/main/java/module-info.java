import org.jspecify.annotations.NullMarked;

/** Sanctions, privileges, doors, notices, publicity, review, appeals and repair. */
@NullMarked
module glasshouse.consequence {
  requires static org.jspecify;
  requires transitive glasshouse.dossier;
  requires transitive glasshouse.society;

  exports glasshouse.consequence;
}
