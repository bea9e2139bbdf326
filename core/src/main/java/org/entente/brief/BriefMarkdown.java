package org.entente.brief;

import java.util.List;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;

/** A brief as Markdown. */
public final class BriefMarkdown {
    private BriefMarkdown() {}

    /** The whole brief; lines end in {@code \n}. */
    public static String write(Brief brief) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escape(brief.title())).append("\n\n");
        if (!brief.facts().banner().isEmpty()) {
            text.append("> ").append(brief.facts().banner()).append("\n\n");
        }
        brief.sections().forEach(section -> write(section, text));
        brief.figures().forEach(figures -> write(brief, figures, text));
        writeReferences(brief.references(), text);
        text.append("## Citation\n\n").append(escape(citation(brief))).append('\n');
        return text.toString();
    }

    /** How to cite the brief. */
    public static String citation(Brief brief) {
        return "Entente, \"" + brief.facts().title() + "\", " + brief.dyad().code() + ", data vintage "
                + brief.facts().vintage() + ", as of " + brief.facts().asOf() + ".";
    }

    private static void write(Section section, StringBuilder text) {
        text.append("## ").append(section.title()).append("\n\n");
        section.sentences()
                .forEach(sentence -> text.append(sentence.under() ? "  - " : "- ")
                        .append(escape(sentence.text()))
                        .append(sentence.references().isEmpty() ? "" : " " + escape(sentence.marks()))
                        .append('\n'));
        text.append('\n');
    }

    private static void write(Brief brief, Figures figures, StringBuilder text) {
        text.append("## Incidents by year, ")
                .append(figures.layer().label())
                .append(" (")
                .append(figures.evidence().word())
                .append(" evidence)\n\n");
        text.append(
                "| year | from → to | words of cooperation | deeds of cooperation | words of conflict | deeds of conflict |\n");
        text.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
        figures.rows()
                .forEach(row -> text.append("| %s | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                row.year(),
                                row.flow().label(brief.dyad()),
                                row.verbalCooperation(),
                                row.materialCooperation(),
                                row.verbalConflict(),
                                row.materialConflict())));
        text.append("\nMeetings, calls and agreements count in both directions and once for the pair.\n\n");
    }

    private static void writeReferences(List<Incident> references, StringBuilder text) {
        text.append("## References\n\n");
        int number = 0;
        for (Incident incident : references) {
            number++;
            text.append(number).append(". ").append(escape(reference(incident))).append('\n');
        }
        text.append('\n');
    }

    /** An incident's reports in one line. */
    public static String reference(Incident incident) {
        StringBuilder line = new StringBuilder(incident.key())
                .append(", ")
                .append(incident.day())
                .append(": ");
        List<String> reports = incident.reports().stream()
                .map(report -> report.citation().line() + claimant(report) + " (" + report.reference() + ")")
                .toList();
        return line.append(String.join("; ", reports)).toString();
    }

    private static String claimant(Provenance report) {
        return report.claimant().map(who -> ", as said by " + who).orElse("");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1");
    }
}
