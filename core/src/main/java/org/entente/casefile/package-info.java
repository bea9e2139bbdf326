/**
 * The case: a folder with a {@code case.yaml} that a person writes and keeps under version control.
 *
 * <p>The way in is {@link org.entente.casefile.CaseReader}, which gives the case or every mistake in it at once, each with
 * file, line, column, value and what would be right. May use ingest, crisis, condition, the records (stake, channel,
 * principle, redline) and the vocabulary.
 */
@NullMarked
package org.entente.casefile;

import org.jspecify.annotations.NullMarked;
