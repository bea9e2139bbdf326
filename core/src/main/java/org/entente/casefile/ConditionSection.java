package org.entente.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.condition.Condition;
import org.entente.condition.ConditionException;
import org.entente.condition.Reference;
import org.entente.condition.WindowCondition;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads conditions, and checks what they name against the case. Mistakes stand where they are in the YAML. */
final class ConditionSection {
    private final ActorDirectory directory;
    private final Set<String> zones;
    private final Mistakes mistakes;

    /** @param zones ids of the zones of the case */
    ConditionSection(ActorDirectory directory, Set<String> zones, Mistakes mistakes) {
        this.directory = directory;
        this.zones = zones;
        this.mistakes = mistakes;
    }

    /** The condition under a key, which must be there. */
    Optional<Condition> required(Section section, String key) {
        return section.requiredText(key, "incident.type == ASSAULT").flatMap(text -> {
            try {
                Condition condition = Condition.compile(text);
                return check(section.at(key), condition) ? Optional.of(condition) : Optional.empty();
            } catch (ConditionException e) {
                add(section.at(key), e.line(), e.column(), e.reason());
                return Optional.empty();
            }
        });
    }

    /** The condition under a key, written as {@code {match: incident.type == ASSAULT}}; empty when there is none. */
    Optional<Condition> under(Section section, String key) {
        return section.section(key).flatMap(inner -> {
            Optional<Condition> match = required(inner, "match");
            inner.close();
            return match;
        });
    }

    /** The window condition under a key, which must be there. */
    Optional<WindowCondition> requiredWindow(Section section, String key) {
        return section.requiredText(key, "window.count >= 5").flatMap(text -> {
            try {
                return Optional.of(WindowCondition.compile(text));
            } catch (ConditionException e) {
                add(section.at(key), e.line(), e.column(), e.reason());
                return Optional.empty();
            }
        });
    }

    private boolean check(Node node, Condition condition) {
        List<Reference> wrong =
                condition.references().stream().filter(one -> !isKnown(one)).toList();
        wrong.forEach(one -> add(node, one.line(), one.column(), message(one)));
        return wrong.isEmpty();
    }

    private boolean isKnown(Reference reference) {
        return switch (reference.kind()) {
            case ZONE -> zones.contains(reference.name());
            case ACTOR ->
                directory.listSpells(reference.name()).stream()
                        .anyMatch(spell -> spell.actor().code().equals(reference.name()));
        };
    }

    private String message(Reference reference) {
        return switch (reference.kind()) {
            case ZONE ->
                "the case has no zone \"" + reference.name() + "\""
                        + (zones.isEmpty() ? "; draw it under zones" : Mistakes.nearest(reference.name(), zones));
            case ACTOR ->
                "no actor has the code \"" + reference.name() + "\""
                        + directory.listSpells(reference.name()).stream()
                                .findFirst()
                                .map(spell -> "; write \"" + spell.actor().code() + "\"")
                                .orElse("; write such as TUR, TUR MIL or NAT");
        };
    }

    /** In a text of one line the place is told to the letter, else by line and column of the condition. */
    private void add(Node node, int line, int column, String message) {
        Optional<Mark> begin = node.getStartMark();
        Optional<Mark> end = node.getEndMark();
        boolean oneLine = begin.isPresent()
                && end.isPresent()
                && begin.get().getLine() == end.get().getLine();
        if (!oneLine || !(node instanceof ScalarNode scalar)) {
            mistakes.add(node, message + " (line " + line + ", column " + column + " of the condition)");
            return;
        }
        int quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
        Mark at = begin.get();
        mistakes.add(at.getName(), at.getLine() + 1, at.getColumn() + quote + column, message);
    }
}
