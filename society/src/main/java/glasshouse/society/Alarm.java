package glasshouse.society;

/**
 * An alarm at the kerb: sensing says how often one sounds where an act is about to be done; who
 * hears it may leave it.
 */
public interface Alarm {
  /** The kinds of act before which it sounds. */
  boolean guards(int kind);

  /** It sounds nowhere with a higher chance today; asked once sensors have had their morning. */
  long most();

  /** The chance that it sounds on a day where an act would happen, for people of a block. */
  long sounds(int home, int day, int where);
}
