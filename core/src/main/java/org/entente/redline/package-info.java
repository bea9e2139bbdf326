/**
 * Red lines: who drew one, when and in which words, what crosses it, what was announced for that case, and whether the record
 * of incidents shows it intact, approached or crossed, and the announced consequence carried out.
 *
 * <p>The way in is {@link org.entente.redline.RedLine#asOf}. Pure functions on small records; every change of state names the
 * incidents that show it. May use condition, incident and the vocabulary.
 */
@NullMarked
package org.entente.redline;

import org.jspecify.annotations.NullMarked;
