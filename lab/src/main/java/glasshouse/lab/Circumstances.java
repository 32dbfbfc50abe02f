package glasshouse.lab;

import java.time.Instant;

/**
 * How a run is made. None of this can change what it finds.
 *
 * @param threads that live the days
 * @param checkpointEvery days between checkpoints; 0 leaves it to the clock
 * @param version of Glasshouse
 * @param command as the user gave it
 * @param started when
 */
public record Circumstances(
    int threads, int checkpointEvery, String version, String command, Instant started) {}
