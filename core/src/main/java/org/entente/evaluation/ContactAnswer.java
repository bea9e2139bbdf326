package org.entente.evaluation;

import org.entente.contact.ContactKind;

/**
 * A contact, right or given.
 *
 * @param id the document
 * @param counterpart code of the other state
 * @param kind meeting or call
 */
public record ContactAnswer(String id, String counterpart, ContactKind kind) {}
