/**
 * What states promised each other: agreements, their provisions and the terms of these, as a case writes them down.
 *
 * <p>The way in is {@link org.entente.agreement.Agreement}. A provision says who is bound to do or to leave what, where and
 * until when, and by which incidents one can tell ({@link org.entente.agreement.Rule}). Whether a provision was carried out
 * is not said here: that is reasoned from incidents in {@code org.entente.compliance}.
 *
 * <p>May use incident and the vocabulary.
 */
@NullMarked
package org.entente.agreement;

import org.jspecify.annotations.NullMarked;
