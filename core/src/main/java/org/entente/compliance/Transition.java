package org.entente.compliance;

import java.time.LocalDate;

/**
 * One step of a provision's course.
 *
 * @param day the day on which it happened
 * @param from where it stood
 * @param to where it stood then
 * @param cause what the step rests on
 */
public record Transition(LocalDate day, Standing from, Standing to, Cause cause) {}
