package org.entente.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.channel.Basis;
import org.entente.channel.SensitiveIssue;
import org.entente.series.Window;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the section {@code sensitiveIssues}. */
final class IssueSection {
    private final RecordDesk desk;
    private final BasisReader basis;
    private final Set<String> ids = new HashSet<>();

    IssueSection(RecordDesk desk) {
        this.desk = desk;
        this.basis = new BasisReader(desk);
    }

    Optional<SensitiveIssue> read(Section section) {
        Optional<String> id = desk.id(section, "sensitive issue", "kurdish-groups", ids);
        Optional<String> title = section.requiredText("title", "Armed Kurdish groups on the border");
        Optional<String> of = desk.side(section, "of");
        Optional<Section> statement = section.section("declaredBy");
        require(section, "declaredBy", "{incident: erdogan-ypg-outside-ceasefire}");
        Optional<Basis> declared = statement.flatMap(basis::read);
        statement.ifPresent(Section::close);
        require(section, "reference", "{from: 2015-11-24, to: 2016-06-26}");
        Optional<Window> reference = section.section("reference").flatMap(IssueSection::window);
        List<SensitiveIssue.Opportunity> opportunities = section.sections("opportunities", this::opportunity);
        if (id.isEmpty() || title.isEmpty() || of.isEmpty() || declared.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SensitiveIssue(id.get(), title.get(), of.get(), declared.get(), reference.get(), opportunities));
    }

    private void require(Section section, String key, String example) {
        if (!section.has(key)) {
            desk.add(
                    section.at(key),
                    "a sensitive issue lacks \"" + key + "\"; write for instance " + key + ": " + example);
        }
    }

    private static Optional<Window> window(Section section) {
        Optional<LocalDate> from = section.requiredDay("from", "2015-11-24");
        Optional<LocalDate> to = section.requiredDay("to", "2016-06-26");
        section.close();
        return from.isPresent() && to.isPresent() && section.inOrder("the reference period", from, to)
                ? Optional.of(new Window(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<SensitiveIssue.Opportunity> opportunity(Section section) {
        List<Basis> provocations = section.texts("provokedBy").stream()
                .map(ScalarNode::getValue)
                .<Basis>map(Basis.ByIncident::new)
                .toList();
        return basis.read(section).map(occasion -> new SensitiveIssue.Opportunity(occasion, provocations));
    }
}
