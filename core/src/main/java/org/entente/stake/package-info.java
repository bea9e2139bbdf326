/**
 * What two states have at stake in each other: series of trade, visitors, gas; projects with milestones; what presses on the
 * leaders; what each side wants and whether it got it.
 *
 * <p>The way in is {@link org.entente.stake.StakeBook#of}, which reads what a case declares as of a day: how much of a side's
 * total the other holds, what was interrupted in which crisis and taken up again, and who says that an aim was attained.
 * Nothing published later shows, what is not given is unknown and never zero. Pure functions; may use channel, crisis,
 * incident and the vocabulary.
 */
@NullMarked
package org.entente.stake;

import org.jspecify.annotations.NullMarked;
