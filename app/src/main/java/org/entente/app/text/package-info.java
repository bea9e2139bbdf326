/**
 * The texts of the dashboard: {@code texts.properties} beside {@link org.entente.app.text.Texts} holds every word that a
 * page says of itself, grouped by page, so that who translates has one file.
 *
 * <p>Templates and the classes of {@code web} and {@code chart} ask by key and never hold a sentence themselves. Names and
 * meanings of exported columns, messages of errors and what commands print stand with what they describe, not here.
 * Knows nothing of pages.
 */
@NullMarked
package org.entente.app.text;

import org.jspecify.annotations.NullMarked;
