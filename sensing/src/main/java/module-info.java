import org.jspecify.annotations.NullMarked;

/** Truth becomes record, through error models. */
@NullMarked
module glasshouse.sensing {
  requires static org.jspecify;
  requires transitive glasshouse.society;
  requires transitive glasshouse.dossier;

  exports glasshouse.sensing;
}
