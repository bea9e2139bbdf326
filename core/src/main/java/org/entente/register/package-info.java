/**
 * Registers of agreements that others keep: PA-X and UCDP's peace agreements, read as they are published.
 *
 * <p>The way in is {@link org.entente.register.Register}. Every row of a file is an entry or is set aside with line, value and
 * what would be right. A register says what was signed, not what became of it. May use the vocabulary.
 */
@NullMarked
package org.entente.register;

import org.jspecify.annotations.NullMarked;
