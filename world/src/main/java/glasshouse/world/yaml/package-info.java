/**
 * Files of users, from YAML to checked values: the toolkit that every language of ours is read with
 * (scenarios, replication forms).
 *
 * <p>{@link glasshouse.world.yaml.YamlText} makes {@link glasshouse.world.yaml.Node}s with
 * positions of bytes; hostile files end there. A reader declares what may be written: a {@link
 * glasshouse.world.yaml.Key} for each word, with a {@link glasshouse.world.yaml.Shape}, a usual
 * value and a sentence, gathered in a {@link glasshouse.world.yaml.Section}, and reads through
 * {@link glasshouse.world.yaml.Fields}. What is wrong is noted in {@link
 * glasshouse.world.yaml.Problems} and reading goes on, so that the user hears all of it at once.
 */
package glasshouse.world.yaml;
