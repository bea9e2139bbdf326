package org.entente.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.principle.ExhibitName;
import org.entente.principle.Principle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the section {@code principles}. */
final class PrincipleSection {
    private static final int MOST_WRONG = 2;

    private final RecordDesk desk;
    private final Set<String> channels;
    private final Set<String> ids = new HashSet<>();

    /** @param channels ids of the case's channels */
    PrincipleSection(RecordDesk desk, Set<String> channels) {
        this.desk = desk;
        this.channels = channels;
    }

    Optional<Principle> read(Section section) {
        Optional<String> id = desk.id(section, "principle", "understanding", ids);
        Optional<String> text = section.requiredText("text", "Treat what is vital to the other with understanding.");
        Optional<String> basis = section.requiredText("basis", "who says so, and where");
        List<ExhibitName> supporting = names(section, "for");
        List<ExhibitName> opposing = names(section, "against");
        if (supporting.isEmpty() && opposing.isEmpty()) {
            desk.add(
                    section.at("id"),
                    "a principle needs evidence; write for instance for: [call-after-coup-attempt, channel:charter-flights]");
        }
        return id.isEmpty() || text.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Principle(id.get(), text.get(), basis.get(), supporting, opposing));
    }

    private List<ExhibitName> names(Section section, String key) {
        return section.texts(key).stream()
                .filter(this::isClear)
                .map(node -> ExhibitName.of(node.getValue().strip()))
                .toList();
    }

    private boolean isClear(ScalarNode node) {
        String written = node.getValue().strip();
        ExhibitName name = ExhibitName.of(written);
        if (name.kind() == ExhibitName.Kind.CHANNEL && !channels.contains(name.key())) {
            desk.add(node, "no channel \"" + name.key() + "\" is declared" + Mistakes.nearest(name.key(), channels));
            return false;
        }
        int colon = written.indexOf(':');
        if (name.kind() == ExhibitName.Kind.INCIDENT && colon > 0 && name.key().equals(written)) {
            Optional<String> meant =
                    Mistakes.nearestOf(written.substring(0, colon), ExhibitName.Kind.words(), MOST_WRONG);
            meant.ifPresent(word -> desk.add(
                    node,
                    "\"" + written + "\" begins with no kind of evidence; did you mean \"" + word
                            + written.substring(colon) + "\"?"));
            return meant.isEmpty();
        }
        return true;
    }
}
