package org.entente.reciprocity;

import java.time.LocalDate;

/**
 * What one side did towards the other.
 *
 * @param day when
 * @param by which side; what both do together is no action of one on the other and is left out
 * @param weight −10 (most hostile) to 10
 * @param conflict true for words and deeds of conflict
 */
public record Action(LocalDate day, Side by, double weight, boolean conflict) {}
