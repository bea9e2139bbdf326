package org.entente.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of the case file, read key by key. Every wrong value is noted as a mistake and read as absent, so that reading
 * goes on; {@link #close} notes the keys that nobody asked for.
 */
final class Section {
    private final String name;
    private final Node start;
    private final Mistakes mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();

    Section(String name, MappingNode node, Mistakes mistakes) {
        this.name = name;
        this.start = node;
        this.mistakes = mistakes;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (keys.putIfAbsent(key, tuple.getKeyNode()) != null) {
                mistakes.add(tuple.getKeyNode(), "the key \"" + key + "\" stands twice in " + name + "; keep one");
            }
            values.putIfAbsent(key, tuple.getValueNode());
        }
    }

    /** Where the value stands; the section itself when it is absent. */
    Node at(String key) {
        return values.getOrDefault(key, start);
    }

    /** The key is no unknown one, although its value is not looked at. */
    void known(String key) {
        known.add(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> text(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        mistakes.add(node, key + " must be a text, not " + Mistakes.describe(node));
        return Optional.empty();
    }

    Optional<String> requiredText(String key, String example) {
        if (!has(key)) {
            known.add(key);
            mistakes.add(start, name + " lacks \"" + key + "\"; write for instance " + key + ": " + example);
            return Optional.empty();
        }
        return text(key);
    }

    /** A key that names something in the case: lower-case letters, digits and hyphens. */
    Optional<String> requiredKey(String key, String example) {
        return requiredText(key, example).filter(value -> {
            if (value.matches("[a-z0-9][a-z0-9-]*")) {
                return true;
            }
            mistakes.add(
                    at(key),
                    key + " must be lower-case letters, digits and hyphens, such as " + example + ", not \"" + value
                            + "\"");
            return false;
        });
    }

    Optional<LocalDate> day(String key) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                mistakes.add(at(key), key + " must be a day such as 2020-03-05, not \"" + value + "\"");
                return Optional.empty();
            }
        });
    }

    Optional<LocalDate> requiredDay(String key, String example) {
        return requiredText(key, example).flatMap(_ -> day(key));
    }

    /** False, with a mistake at "to", when the last day lies before the first. */
    boolean inOrder(String what, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get())) {
            return true;
        }
        mistakes.add(at("to"), what + " ends on " + last.get() + ", before it begins; exchange the two");
        return false;
    }

    boolean flag(String key) {
        Optional<String> value = text(key);
        value.filter(word -> !word.equals("true") && !word.equals("false"))
                .ifPresent(word -> mistakes.add(at(key), key + " must be true or false, not \"" + word + "\""));
        return value.equals(Optional.of("true"));
    }

    /** The value when it is one of the words; else a mistake that names the nearest. */
    Optional<String> oneOf(String key, List<String> words, String example) {
        Optional<String> value = requiredText(key, example);
        if (value.isEmpty() || words.contains(value.get())) {
            return value;
        }
        mistakes.add(at(key), key + " cannot be \"" + value.get() + "\"" + Mistakes.nearest(value.get(), words));
        return Optional.empty();
    }

    /** The texts of a list; a single text counts as a list of one. */
    List<ScalarNode> texts(String key) {
        known.add(key);
        Node node = values.get(key);
        List<Node> items = node instanceof SequenceNode sequence
                ? sequence.getValue()
                : Stream.ofNullable(node).toList();
        List<ScalarNode> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar);
            } else {
                mistakes.add(item, key + " must be a list of texts, not " + Mistakes.describe(item));
            }
        }
        return texts;
    }

    /** The sections of a list, each read by {@code reader}; what it cannot read is left out, its mistakes noted. */
    <T> List<T> sections(String key, Function<Section, Optional<T>> reader) {
        known.add(key);
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            mistakes.add(node, key + " must be a list, each item beginning with \"- \"");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                Section section = new Section("an item of " + key, mapping, mistakes);
                reader.apply(section).ifPresent(items::add);
                section.close();
            } else {
                mistakes.add(item, "an item of " + key + " must hold keys and values, not " + Mistakes.describe(item));
            }
        }
        return items;
    }

    /** The section under a key. */
    Optional<Section> section(String key) {
        known.add(key);
        Node node = values.get(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Section(key, mapping, mistakes));
        }
        if (node != null) {
            mistakes.add(node, key + " must hold keys and values, not " + Mistakes.describe(node));
        }
        return Optional.empty();
    }

    /** The keys as written, with the nodes of their values; all of them count as known. */
    Map<String, Node> entries() {
        known.addAll(values.keySet());
        return values;
    }

    Node keyNode(String key) {
        return keys.getOrDefault(key, start);
    }

    /** Notes the keys that nobody asked for. */
    void close() {
        keys.forEach((key, node) -> {
            if (!known.contains(key)) {
                mistakes.add(node, "unknown key \"" + key + "\" in " + name + Mistakes.nearest(key, known));
            }
        });
    }
}
