package org.entente.audit;

import java.util.Optional;
import org.entente.event.EventType;

/**
 * One of those from which a sample is drawn.
 *
 * @param key the incident's key, or file and line of a document
 * @param cell where it belongs
 * @param type the event's type; empty for a document
 */
public record Unit(String key, Cell cell, Optional<EventType> type) {}
