/**
 * Users' dictionaries of PETRARCH and TABARI, and events coded with them: actors with dated codes, agents, verbs with
 * patterns in both grammars, discards and issues, read as they are.
 *
 * <p>The way in is {@link org.entente.petrarch.Dictionaries}: it reads a folder and says what it set aside. A
 * {@link org.entente.petrarch.SentenceCoder} made from it gives the {@link org.entente.petrarch.PetrarchEvent}s of a
 * {@link org.entente.petrarch.SentenceReading}, which is made from a Penn {@link org.entente.petrarch.Tree} or, where there
 * is none, from the text alone.
 *
 * <p>Codes are those of the dictionaries, whatever they are; nothing here knows states or PLOVER. It uses nothing else of
 * Entente.
 */
@NullMarked
package org.entente.petrarch;

import org.jspecify.annotations.NullMarked;
