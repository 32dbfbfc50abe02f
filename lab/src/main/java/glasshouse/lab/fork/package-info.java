/**
 * Where two worlds of the same people part, person by person: the first day on which a life takes
 * another turn, by what cause, and whether the system had touched that household before.
 */
package glasshouse.lab.fork;
