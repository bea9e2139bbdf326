/**
 * Contacts between heads of state and government, read from whole documents: whom the head of the reporting side met or
 * called, where a document says so as its own subject.
 *
 * <p>The way in is {@link org.entente.contact.ContactFinder}: it reads one document, title and text, and gives its
 * {@link org.entente.contact.Contact}s with the places that say so. Whose head reports is an argument;
 * {@link org.entente.contact.ReportingSide} reads it from the publisher. It may use documents, mentions and the tables of
 * the vocabulary.
 *
 * <p>From there on {@link org.entente.contact.ContactLog} holds every contact once, however many documents and incidents
 * report it; {@link org.entente.contact.CoveredDays} says on which days the documents tell what there was, and
 * {@link org.entente.contact.Ranker} ranks counterparts there and bounds what lies elsewhere. Other officials, other leaders and heads of organisations are no counterparts here.
 */
@NullMarked
package org.entente.contact;

import org.jspecify.annotations.NullMarked;
