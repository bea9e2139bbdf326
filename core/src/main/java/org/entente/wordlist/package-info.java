/**
 * The tables that the vocabulary ships as text: comment lines that carry their history, one header row, rows separated
 * by tabs.
 *
 * <p>The way in is {@link org.entente.wordlist.WordList#read}. Vocabulary packages use it for their own tables; nothing
 * here knows what a table means.
 */
@NullMarked
package org.entente.wordlist;

import org.jspecify.annotations.NullMarked;
