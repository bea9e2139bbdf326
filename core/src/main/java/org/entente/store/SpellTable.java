package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Actor;
import org.entente.actor.ActorSpell;
import org.jdbi.v3.core.Handle;

/** Words whose meaning changes with time, see {@link WordTable}. */
final class SpellTable {
    private final WordTable table;
    private final Map<String, List<ActorSpell>> words;
    private final int depth;

    SpellTable(String name, Map<String, List<ActorSpell>> words) {
        this.table = WordTable.of(name, words.keySet());
        this.words = words;
        this.depth = words.values().stream().mapToInt(List::size).max().orElse(1);
    }

    void prepare(Handle handle) {
        table.prepare(handle);
        for (int spell = 0; spell < depth; spell++) {
            table.prepare(handle, "from_" + spell, "DATE", ends(spell, ActorSpell::from));
            table.prepare(handle, "to_" + spell, "DATE", ends(spell, ActorSpell::to));
        }
        table.prepare(handle, "state", "VARCHAR", values(Actor::state));
        table.prepare(handle, "organization", "VARCHAR", values(Actor::organization));
    }

    private List<Optional<String>> ends(int spell, Function<ActorSpell, LocalDate> end) {
        return words.values().stream()
                .map(spells -> spell < spells.size()
                        ? Optional.of(end.apply(spells.get(spell)).toString())
                        : Optional.<String>empty())
                .toList();
    }

    private List<Optional<String>> values(Function<Actor, Optional<String>> part) {
        List<Optional<String>> values = new ArrayList<>();
        for (List<ActorSpell> spells : words.values()) {
            for (int spell = 0; spell < depth; spell++) {
                values.add(spell < spells.size() ? part.apply(spells.get(spell).actor()) : Optional.empty());
            }
        }
        return values;
    }

    /** SQL of the word's number, from 1; NULL when the text is none of the words. */
    String index(String text) {
        return table.index(text);
    }

    /** SQL of the reading's number on a day, from 1 over all words; NULL when the word had none then. */
    String reading(String index, String day) {
        StringBuilder sql = new StringBuilder("CASE");
        for (int spell = 0; spell < depth; spell++) {
            sql.append(" WHEN ").append(day).append(" BETWEEN ").append(table.at("from_" + spell, index));
            sql.append(" AND ").append(table.at("to_" + spell, index));
            sql.append(" THEN (")
                    .append(index)
                    .append(" - 1) * ")
                    .append(depth)
                    .append(" + ")
                    .append(spell + 1);
        }
        return sql.append(" END").toString();
    }

    String state(String reading) {
        return table.at("state", reading);
    }

    String organization(String reading) {
        return table.at("organization", reading);
    }
}
