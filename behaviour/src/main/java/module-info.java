import org.jspecify.annotations.NullMarked;

/** Theories of how people choose, learn and speak. Cannot see the dossier. */
@NullMarked
module glasshouse.behaviour {
  requires static org.jspecify;
  requires transitive glasshouse.society;

  exports glasshouse.behaviour;
}
