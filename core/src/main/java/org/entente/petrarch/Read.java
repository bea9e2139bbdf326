package org.entente.petrarch;

import java.util.Optional;

/**
 * What was read, or what would have been right.
 *
 * @param value what was read
 * @param right what would be right; empty when something was read
 */
record Read<T>(Optional<T> value, String right) {
    static <T> Read<T> of(T value) {
        return new Read<>(Optional.of(value), "");
    }

    static <T> Read<T> wrong(String right) {
        return new Read<>(Optional.empty(), right);
    }
}
