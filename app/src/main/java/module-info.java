import org.jspecify.annotations.NullMarked;

/** Command line and web server: adapters only. */
@NullMarked
module glasshouse.app {
  requires static org.jspecify;
  requires glasshouse.lab;
  requires glasshouse.replication;
  requires glasshouse.report;
  requires info.picocli;
  requires jdk.unsupported; // sun.misc.Signal: Java has no other way to hear a second Ctrl-C
  requires me.tongfei.progressbar;

  opens glasshouse.app to
      info.picocli;
}
