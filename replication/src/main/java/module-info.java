import org.jspecify.annotations.NullMarked;

/** Published and analytic results, held beside what the classes in use give. */
@NullMarked
module glasshouse.replication {
  requires static org.jspecify;
  requires transitive glasshouse.lab;
  requires tools.jackson.databind;

  exports glasshouse.replication;
  exports glasshouse.replication.form;
}
