package org.entente.condition;

import java.util.Arrays;
import java.util.Optional;

/** How two values of an order lie to each other. */
enum Comparison {
    LESS("_<_"),
    AT_MOST("_<=_"),
    EQUAL("_==_"),
    NOT_EQUAL("_!=_"),
    AT_LEAST("_>=_"),
    MORE("_>_");

    private final String operator;

    Comparison(String operator) {
        this.operator = operator;
    }

    /** The comparison of CEL's operator. */
    static Optional<Comparison> find(String operator) {
        return Arrays.stream(values())
                .filter(one -> one.operator.equals(operator))
                .findFirst();
    }

    /** The same with its sides exchanged. */
    Comparison turned() {
        return switch (this) {
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case EQUAL, NOT_EQUAL -> this;
            case AT_LEAST -> AT_MOST;
            case MORE -> LESS;
        };
    }

    /** @param order negative, 0 or positive, as by {@link Comparable#compareTo} */
    boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }
}
