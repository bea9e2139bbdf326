/**
 * Texts with publisher and date, read one at a time from JSON lines, HTML, RSS and Atom, WARC, Markdown and plain text, and
 * cut into sentences.
 *
 * <p>The way in is {@link org.entente.document.DocumentReader}: it hands each {@link org.entente.document.Document} to a
 * {@link org.entente.document.DocumentSink} as soon as it is read, never holds a file as a whole where the format allows it,
 * and sets aside what cannot be used, with file, line and reason. {@link org.entente.document.SentenceSplitter} gives the
 * sentences with their places, the title first. Knows nothing of actors and events.
 */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
