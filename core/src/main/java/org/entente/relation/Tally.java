package org.entente.relation;

import java.time.LocalDate;
import org.entente.event.Quad;
import org.entente.incident.Direction;

/**
 * How many incidents of one kind a period holds: what the data file hands to the ledger.
 *
 * @param start the first day of the period
 * @param direction forward, backward or mutual
 * @param quad the quad class
 * @param weight the weight that these incidents share
 * @param share the part of each that is this pair's, over 0 to 1; below 1 for gatherings of several states
 * @param count how many, at least 1
 */
public record Tally(LocalDate start, Direction direction, Quad quad, double weight, double share, long count) {}
