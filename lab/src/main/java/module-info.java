import org.jspecify.annotations.NullMarked;

/** Runs, twin worlds, ensembles and measures. Alone may hold truth beside record. */
@NullMarked
module glasshouse.lab {
  requires static org.jspecify;
  requires transitive glasshouse.world;
  requires tools.jackson.databind;

  exports glasshouse.lab;
  exports glasshouse.lab.tables;
}
