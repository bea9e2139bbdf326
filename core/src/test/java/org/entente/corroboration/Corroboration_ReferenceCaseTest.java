package org.entente.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.casefile.Reference;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference case against the real collections; skipped where they are not at hand. Writes what it finds to target. */
class Corroboration_ReferenceCaseTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));
    private static final Path CASE = ROOT.resolve("cases/russia-turkey");

    private static Observatory open(Path folder) {
        String file = "../shared/data/crises/ICB_actor_core.csv";
        assumeTrue(Files.exists(ROOT.resolve(file)), "skipped: there is no " + file + " beside the repository");
        Observatory observatory = Observatory.open(CASE, folder.resolve("e.duckdb"), LocalDate.of(2026, 11, 22));
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(observatory.asOf(Optional.empty()));
        return observatory;
    }

    @Test
    void bearsOutWhatTheCollectionsHold(@TempDir Path folder) throws IOException {
        try (Observatory observatory = open(folder)) {
            Corroboration result = observatory.corroboration();
            Files.writeString(ROOT.resolve("core/target/corroboration.txt"), text(result));
            assertThat(result.collections()).allMatch(Collection::present);
            assertThat(result.list(Verdict.PERHAPS_WRONG_DATE)).isEmpty();
            assertThat(finding(result, "su24-shot-down"))
                    .matches(finding -> finding.corroboratedBy(Reference.Kind.ICB))
                    .matches(finding -> finding.corroboratedBy(Reference.Kind.PROSE));
            assertThat(finding(result, "moscow-protocol-signed"))
                    .matches(finding -> finding.corroboratedBy(Reference.Kind.PAX));
            assertThat(finding(result, "call-of-march-2020-12").matches())
                    .extracting(Match::identifier)
                    .contains("62976");
            assertThat(finding(result, "euphrates-shield-begins"))
                    .matches(finding -> finding.corroboratedBy(Reference.Kind.UCDP_GED));
            assertThat(finding(result, "sanctions-decree-583").verdict()).isEqualTo(Verdict.NOT_COVERED);
        }
    }

    @Test
    void hardlyCorroboratesAnythingOnDaysThatAreNotTheirs(@TempDir Path folder) {
        try (Observatory observatory = open(folder)) {
            for (int days : List.of(-61, -30, 30, 61)) {
                List<Finding> corroborated = moved(observatory, days).list(Verdict.CORROBORATED);
                assertThat(corroborated).as("moved by %d days", days).hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void doubtsDatesThatAreFourDaysOff(@TempDir Path folder) {
        try (Observatory observatory = open(folder)) {
            Corroboration result = moved(observatory, 4);
            assertThat(result.count(Verdict.PERHAPS_WRONG_DATE)).isGreaterThanOrEqualTo(25);
            assertThat(finding(result, "de-escalation-memorandum").matches())
                    .extracting(Match::identifier)
                    .contains("2093");
        }
    }

    private static Corroboration moved(Observatory observatory, int days) {
        List<Incident> moved = observatory.incidents().list(IncidentFilter.ALL, Integer.MAX_VALUE).stream()
                .map(incident -> moved(incident, days))
                .toList();
        return Corroboration.of(moved, observatory.caseFile().references(), CASE, observatory.directory());
    }

    private static Finding finding(Corroboration result, String key) {
        return result.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Incident moved(Incident incident, int days) {
        return new Incident(
                incident.key(),
                incident.day().plusDays(days),
                incident.source(),
                incident.target(),
                incident.with(),
                incident.what(),
                incident.quad(),
                incident.weight(),
                incident.layer(),
                incident.direction(),
                incident.place(),
                incident.theatre(),
                incident.text(),
                incident.evidence(),
                incident.attendees(),
                incident.reports());
    }

    private static String text(Corroboration result) {
        StringBuilder out = new StringBuilder();
        result.collections().forEach(collection -> out.append(collection.line()).append('\n'));
        result.tallies().forEach(tally -> out.append(tally).append('\n'));
        for (Verdict verdict : Verdict.values()) {
            out.append(verdict.label())
                    .append(": ")
                    .append(result.count(verdict))
                    .append('\n');
        }
        for (Finding finding : result.findings()) {
            out.append(finding.day()).append(' ').append(finding.key()).append(": ");
            out.append(finding.verdict().label());
            out.append(finding.missingFrom().isEmpty() ? "" : ", missing from " + finding.missingFrom());
            out.append(finding.notCovered().isEmpty() ? "" : ", not covered by " + finding.notCovered());
            out.append('\n');
            finding.matches()
                    .forEach(match -> out.append("    ").append(match.line()).append('\n'));
        }
        return out.toString();
    }
}
