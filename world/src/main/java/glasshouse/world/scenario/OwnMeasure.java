package glasshouse.world.scenario;

import glasshouse.world.yaml.Position;

/**
 * A measure that a scenario brings along: a question in SQL to the tables of its run.
 *
 * @param id its name in tables
 * @param label its name in sentences
 * @param unit of its values
 * @param about its definition
 * @param sql one select with the columns {@code world} and {@code value}, and any of {@code group},
 *     {@code sex}, {@code age} and {@code income}
 * @param at where the question stands, for whoever finds it wrong
 */
public record OwnMeasure(
    String id, String label, String unit, String about, String sql, Position at) {}
