package org.entente.incident;

import org.entente.provenance.Evidence;

/**
 * One step from events to incidents, with the rows before and after.
 *
 * @param number its place on the ladder, from 1
 * @param name what it does
 * @param evidence the rows it worked on
 * @param rowsIn rows before
 * @param rowsOut rows after, not more than before; nothing is deleted, a row left out here stays an event
 */
public record LadderStep(int number, String name, Evidence evidence, long rowsIn, long rowsOut) {}
