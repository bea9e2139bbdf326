package org.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A fixed list of words with what each stands for, looked up inside SQL row by row. A join would do the same, but joins lose
 * the order of the file, and with it the lines of its records. The words are an enumeration and the values are variables of
 * the connection, so that a statement that uses them stays short.
 *
 * @param name a name for the enumeration and the variables, a word of small letters
 * @param words the words, each once
 */
record WordTable(String name, List<String> words) {

    static WordTable of(String name, Collection<String> words) {
        return new WordTable(name, List.copyOf(words));
    }

    /** Makes the words known to a connection. */
    void prepare(Handle handle) {
        LongSql.execute(
                handle,
                "CREATE OR REPLACE TEMP TYPE " + name + "_word AS ENUM (" + TableLoad.literals(words.stream()) + ")");
    }

    /** Makes known what the words stand for; as many values as words. */
    void prepare(Handle handle, String part, String type, List<Optional<String>> values) {
        String list = values.stream()
                .map(value -> value.map(TableLoad::quoted).orElse("NULL"))
                .collect(Collectors.joining(", ", "[", "]"));
        LongSql.execute(handle, "SET VARIABLE " + name + "_" + part + " = (" + list + "::" + type + "[])");
    }

    /** The same, from the things that the words name. */
    <T> void prepare(Handle handle, String part, Collection<T> things, Function<T, Optional<String>> value) {
        prepare(handle, part, "VARCHAR", things.stream().map(value).toList());
    }

    /** SQL of the word's number, from 1; NULL when the text is none of the words. */
    String index(String text) {
        return "(enum_code(try_cast(" + text + " AS " + name + "_word)) + 1)";
    }

    /**
     * The same for texts that are mostly none of the words: a cast that fails takes a thousand times as long as one that does
     * not, so what cannot be cast is kept from it by a pattern.
     */
    String indexAmongStrangers(String text) {
        String pattern = words.stream().map(word -> "\\Q" + word + "\\E").collect(Collectors.joining("|"));
        return "CASE WHEN regexp_full_match(" + text + ", " + TableLoad.quoted(pattern) + ") THEN " + index(text)
                + " END";
    }

    /** SQL of what the word of this number stands for. */
    String at(String part, String index) {
        return "getvariable('" + name + "_" + part + "')[" + index + "]";
    }
}
