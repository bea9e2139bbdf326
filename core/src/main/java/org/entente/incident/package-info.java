/**
 * Incidents: happenings in the world, each standing for all the events that report it, and the ladder of steps that led
 * from events to incidents with the rows that went in and came out.
 *
 * <p>The way in is {@link org.entente.incident.Incident}. May use the vocabulary only.
 */
@NullMarked
package org.entente.incident;

import org.jspecify.annotations.NullMarked;
