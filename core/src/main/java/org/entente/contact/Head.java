package org.entente.contact;

import java.util.Optional;

/**
 * A head of state or government named in a sentence.
 *
 * @param state code of the state
 * @param person usual name, where known
 * @param start index of the first character in the sentence
 * @param end index behind the last
 */
record Head(String state, Optional<String> person, int start, int end) {}
