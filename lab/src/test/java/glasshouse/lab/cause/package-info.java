/**
 * Tests of cause: what a world may and may not depend on, and that what it counts fits together.
 *
 * <p>Every test lives small towns for some weeks. Two lives are compared day by day and block by
 * block ({@link glasshouse.lab.cause.Life}), and by all their counts.
 *
 * <ul>
 *   <li>{@code AgainstItselfTest}: A beside A; any order of the file; another JVM, locale and
 *       number of threads.
 *   <li>{@code SameFingerprintTest}: threads, tracer, reach, times.
 *   <li>{@code NobodyDoesItTest}: an act that nobody does, with all that could follow from it,
 *       changes nothing.
 *   <li>{@code NobodysLuckShiftsTest}: a sensor, act or rule that is off shifts nobody else's luck.
 *   <li>{@code NonInterferenceTest}: the wall between truth and record, both ways.
 *   <li>{@code MonotoneTest}: more deterrence never adds an act, more cameras never see less.
 *   <li>{@code FalseFindingsTest}: errors a head do not depend on how many people are simulated.
 *   <li>{@code ByTheRatesTest}: acts, sightings and points are as many as the rates of the scenario
 *       say.
 *   <li>{@code ConservationTest}: counts agree with each other.
 *   <li>{@code AnyScenarioTest}: systems made up at random can be lived, in any order of their
 *       file.
 *   <li>{@code EveryPartTest}: every scenario of the catalogue runs, and the-article without any
 *       one of its parts.
 *   <li>{@code ResumeTest}: a run saved on any evening goes on as if it had not been.
 *   <li>{@code GoldenTownTest}: one town's counters, to the last digit.
 * </ul>
 *
 * The light cone of one person's fate, and saving worlds, are tested in {@code world}, where state
 * can be reached.
 *
 * <p>{@link glasshouse.lab.cause.LongRun} marks what takes a minute or more: it runs with {@code
 * -Dgh.long=true} alone. When results are meant to change, {@code -Dgh.golden=write} writes {@code
 * lab/src/test/resources/golden/town.csv} anew; look at what moved, and commit it by itself with
 * the reason.
 */
package glasshouse.lab.cause;
