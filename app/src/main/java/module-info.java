import org.jspecify.annotations.NullMarked;

/** Command line and web server: adapters only. */
@NullMarked
module glasshouse.app {
  requires static org.jspecify;
  requires glasshouse.lab;
  requires info.picocli;
  requires me.tongfei.progressbar;
}
