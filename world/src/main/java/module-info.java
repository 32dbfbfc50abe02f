import org.jspecify.annotations.NullMarked;

/** Scenario becomes World; the day loop is here. */
@NullMarked
module glasshouse.world {
  requires static org.jspecify;
  requires transitive glasshouse.kernel;
  requires transitive glasshouse.society;
  requires transitive glasshouse.dossier;
  requires transitive glasshouse.sensing;
  requires transitive glasshouse.scoring;
  requires transitive glasshouse.consequence;
  requires transitive glasshouse.behaviour;
  requires org.snakeyaml.engine.v2;

  exports glasshouse.world;
  exports glasshouse.world.scenario;
  exports glasshouse.world.yaml;
}
