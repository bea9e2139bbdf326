/**
 * What users touch: the commands and the pages. The way in is {@link org.entente.app.Main}; nothing here decides, it
 * translates arguments into one call and the answer into text or a page.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
