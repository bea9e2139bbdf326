package org.entente.fragility;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A crisis of a pair that began after the tables of crises end, told by somebody else. It counts for where the pair stands, never for
 * the rates.
 *
 * @param title what it is called
 * @param source who tells it, in words
 * @param from the first day
 * @param to the last day; empty while it lasts
 * @param settled whether it ended with nothing left open
 * @param evidence key of the incident that begins it
 */
public record LaterCrisis(
        String title, String source, LocalDate from, Optional<LocalDate> to, Told settled, Optional<String> evidence) {}
