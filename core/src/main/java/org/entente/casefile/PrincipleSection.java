package org.entente.casefile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.principle.ExhibitName;
import org.entente.principle.ExhibitName.Kind;
import org.entente.principle.Principle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the section {@code principles}. */
final class PrincipleSection {
    private static final int MOST_WRONG = 2;

    private final RecordDesk desk;
    private final Map<Kind, Set<String>> declared;
    private final Set<String> ids = new HashSet<>();

    /** @param declared names of what the case declares, by kind; incidents are looked up when the case is measured */
    PrincipleSection(RecordDesk desk, Map<Kind, Set<String>> declared) {
        this.desk = desk;
        this.declared = declared;
    }

    Optional<Principle> read(Section section) {
        Optional<String> id = desk.id(section, "principle", "understanding", ids);
        Optional<String> text = section.requiredText("text", "Treat what is vital to the other with understanding.");
        Optional<String> basis = section.requiredText("basis", "who says so, and where");
        List<ScalarNode> speaking = section.texts("for");
        List<ScalarNode> against = section.texts("against");
        List<ExhibitName> supporting = names(speaking);
        List<ExhibitName> opposing = names(against);
        if (speaking.isEmpty() && against.isEmpty()) {
            desk.add(
                    section.at("id"),
                    "a principle needs evidence; write for instance for: [call-after-coup-attempt, channel:charter-flights]");
        }
        return id.isEmpty() || text.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Principle(id.get(), text.get(), basis.get(), supporting, opposing));
    }

    private List<ExhibitName> names(List<ScalarNode> nodes) {
        return nodes.stream()
                .filter(this::isClear)
                .map(node -> ExhibitName.of(node.getValue().strip()))
                .toList();
    }

    private boolean isClear(ScalarNode node) {
        String written = node.getValue().strip();
        ExhibitName name = ExhibitName.of(written);
        return switch (name.kind()) {
            case INCIDENT -> isNoMisspeltKind(node, name, written);
            case CHANNEL, RED_LINE -> isDeclared(node, name);
            case PROVISION -> namesItsAgreement(node, name) && isDeclared(node, name);
        };
    }

    private boolean isDeclared(ScalarNode node, ExhibitName name) {
        Set<String> known = declared.getOrDefault(name.kind(), Set.of());
        if (known.contains(name.key())) {
            return true;
        }
        desk.add(
                node,
                "no " + name.kind().label() + " \"" + name.key() + "\" is declared"
                        + (known.isEmpty() ? ", nor any other" : Mistakes.nearest(name.key(), known)));
        return false;
    }

    /** A provision's own key is not enough: every agreement can have a ceasefire. */
    private boolean namesItsAgreement(ScalarNode node, ExhibitName name) {
        if (name.key().indexOf('/') > 0) {
            return true;
        }
        String example = declared.getOrDefault(name.kind(), Set.of()).stream()
                .filter(known -> known.endsWith("/" + name.key()))
                .min(Comparator.naturalOrder())
                .orElse("moscow-2020/ceasefire");
        desk.add(
                node,
                "\"" + name.key() + "\" does not say which agreement it is a provision of; write for instance "
                        + name.kind().word() + ":" + example);
        return false;
    }

    private boolean isNoMisspeltKind(ScalarNode node, ExhibitName name, String written) {
        int colon = written.indexOf(':');
        if (colon <= 0 || !name.key().equals(written)) {
            return true;
        }
        Optional<String> meant = Mistakes.nearestOf(written.substring(0, colon), Kind.words(), MOST_WRONG);
        meant.ifPresent(word -> desk.add(
                node,
                "\"" + written + "\" begins with no kind of evidence; did you mean \"" + word + written.substring(colon)
                        + "\"?"));
        return meant.isEmpty();
    }
}
