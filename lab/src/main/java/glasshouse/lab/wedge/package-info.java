/** What an evaluator without a twin would publish of a system that came in waves. */
@NullMarked
package glasshouse.lab.wedge;

import org.jspecify.annotations.NullMarked;
