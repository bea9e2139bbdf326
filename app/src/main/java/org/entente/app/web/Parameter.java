package org.entente.app.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that an address may say behind its question mark. What is not given, or given without a value, does not narrow, or
 * is the usual value.
 *
 * @param name its name
 * @param meaning what it does, for someone who sees only the address
 * @param values what may stand there
 * @param usual what holds where it is not given; empty where nothing does, or where it hangs on the data
 */
record Parameter(String name, String meaning, Values values, Optional<String> usual) {

    /** Which table is asked for; the same address may serve for all forms of a page. */
    static final Parameter TABLE = text("table", "the table");

    /** What may stand as a value. */
    sealed interface Values {
        /** One of these. */
        record Words(List<String> words) implements Values {
            public Words {
                words = List.copyOf(words);
            }
        }

        /** A day, as 2020-03-05. */
        record Day() implements Values {}

        /** A whole number from 1 on. */
        record Ordinal() implements Values {}

        /** Anything. */
        record Text() implements Values {}
    }

    static Parameter words(String name, String meaning, Collection<String> words) {
        return new Parameter(name, meaning, new Values.Words(List.copyOf(words)), Optional.empty());
    }

    static Parameter day(String name, String meaning) {
        return new Parameter(name, meaning, new Values.Day(), Optional.empty());
    }

    static Parameter ordinal(String name, String meaning) {
        return new Parameter(name, meaning, new Values.Ordinal(), Optional.empty());
    }

    static Parameter text(String name, String meaning) {
        return new Parameter(name, meaning, new Values.Text(), Optional.empty());
    }

    /** The same with what holds where it is not given. */
    Parameter usually(Object value) {
        return new Parameter(name, meaning, values, Optional.of(value.toString()));
    }
}
