package org.entente.app.web;

import java.util.List;
import org.entente.CaseAudit;
import org.entente.app.web.AuditModel.Line;
import org.entente.audit.Journal;
import org.entente.incident.Incident;
import org.entente.incident.Report;

/**
 * What people changed of an incident, and what they may.
 *
 * @param incident the key
 * @param lines what stands, in the order of entering
 * @param rows the reports that may be split off
 */
public record ByHand(String incident, List<Line> lines, List<Row> rows) {

    /** Copies the lists. */
    public ByHand {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** A report: its number and file as a form sends them, and in words. */
    public record Row(String value, String label) {}

    static ByHand of(Desk desk, Incident incident, List<Report> reports) {
        CaseAudit audit = desk.audit();
        Journal journal = audit.journal();
        return new ByHand(
                incident.key(),
                journal.about(incident.key()).stream()
                        .map(entry -> AuditPage.line(audit, journal, entry))
                        .toList(),
                reports.stream()
                        .filter(report -> report.joinedBy().isPresent())
                        .flatMap(report -> report
                                .record()
                                .map(record -> new Row(
                                        record + ":" + report.provenance().file(),
                                        report.provenance().reference() + ", "
                                                + report.provenance().citation().line()))
                                .stream())
                        .toList());
    }
}
