package org.entente.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the sections {@code documents} and {@code polls}: whose words are read, and what people are asked. */
final class WordsSections {
    private WordsSections() {}

    /** @param state the code of a state, or empty with a mistake noted */
    static List<DocumentSet> documents(Section top, Function<ScalarNode, Optional<String>> state) {
        return top.sections("documents", section -> {
            Optional<String> read = section.requiredText("read", "news/kremlin-en.jsonl.gz");
            Optional<String> months = section.text("months");
            boolean sided = section.text("side").isPresent();
            Optional<String> side =
                    sided && section.at("side") instanceof ScalarNode node ? state.apply(node) : Optional.empty();
            return read.map(path -> new DocumentSet(path, side, months));
        });
    }

    static List<String> polls(Section top) {
        return top.sections("polls", section -> section.requiredText("read", "polls.csv"));
    }
}
