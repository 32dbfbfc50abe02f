import org.jspecify.annotations.NullMarked;

/** Runs, twin worlds, ensembles and measures. Alone may hold truth beside record. */
@NullMarked
module glasshouse.lab {
  requires static org.jspecify;
  requires transitive glasshouse.world;
  requires org.apache.commons.statistics.distribution;
  requires tools.jackson.databind;

  exports glasshouse.lab;
  exports glasshouse.lab.ablate;
  exports glasshouse.lab.compare;
  exports glasshouse.lab.ensemble;
  exports glasshouse.lab.experiments;
  exports glasshouse.lab.fork;
  exports glasshouse.lab.measure;
  exports glasshouse.lab.tables;
  exports glasshouse.lab.wedge;
}
