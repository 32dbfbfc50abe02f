/**
 * Who people are and what never changes about them. Made by {@code synthesis}, read by everyone who
 * may see the truth; imports neither.
 */
package glasshouse.society.people;
