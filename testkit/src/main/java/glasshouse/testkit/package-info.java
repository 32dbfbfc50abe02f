/**
 * What tests share. Start with {@link glasshouse.testkit.Property} (a claim for many made-up
 * cases), then {@link glasshouse.testkit.Golden} (a text that must not change unnoticed) and {@link
 * glasshouse.testkit.Fit} (counts against what was expected). Nothing here is shipped, and nothing
 * here knows the other modules.
 */
@NullMarked
package glasshouse.testkit;

import org.jspecify.annotations.NullMarked;
