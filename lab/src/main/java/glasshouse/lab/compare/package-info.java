/**
 * One scenario held against others: effects, rules in words, whose lives part, how people stand.
 */
package glasshouse.lab.compare;
