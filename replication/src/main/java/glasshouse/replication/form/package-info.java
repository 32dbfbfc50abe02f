/**
 * Replications that a file states: a published setting, and the rows of a published table.
 *
 * <p>{@link glasshouse.replication.form.Forms} is the door. {@code FormReader} and {@code
 * RowReader} read a form with the toolkit of scenarios; everything that is wrong is told at once.
 * {@code Settings} lists the kinds of settings:
 *
 * <ul>
 *   <li>{@code Crowd}: thresholds on a graph, through the society's threshold voice
 *   <li>{@code Opinions}: voter, averaging, bounded confidence
 *   <li>{@code ScoreWalk}: steps of a score, through rulebook, scorer, caps and expiry
 *   <li>{@code Listing}: entries and exits, through the keeper of lists
 *   <li>{@code Screening}: a test with errors, through the rates and the draw of sensors
 * </ul>
 *
 * <p>A {@code Kind} joins keys, {@code Figure}s and reader. Walks and lists are kept in files of
 * {@code Nobody}; {@code DrawnFindings} are drawn from the chances of the form, and no society ever
 * sees them.
 */
package glasshouse.replication.form;
