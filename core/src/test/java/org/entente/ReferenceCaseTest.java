package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.crisis.Episode;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.IngestReport;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.entente.provenance.Publishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The case that ships with Entente: Russia and Turkey, September 2015 to March 2020. */
class ReferenceCaseTest {
    private static final Path CASE = Path.of(System.getProperty("entente.root"), "cases/russia-turkey");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temp;

    @Test
    void everyRowOfTheChronicleIsAccepted() {
        try (Observatory observatory = Observatory.open(CASE, temp.resolve("e.duckdb"), TODAY)) {
            IngestReport report = observatory.ingest(observatory.plan(), Progress.SILENT);
            assertThat(report.broken()).isEmpty();
            assertThat(observatory.manifest().setAside(100)).isEmpty();
            assertThat(report.loaded()).singleElement().satisfies(load -> {
                assertThat(load.accepted()).isEqualTo(load.records()).isGreaterThan(500);
                assertThat(load.evidence()).isEqualTo("curated");
            });
        }
    }

    @Test
    void theEpisodesAreDatedByTheirTriggers() {
        CaseView view = view(CASE, Optional.empty());
        assertThat(view.asOf()).isEqualTo("2020-03-31");
        assertThat(view.curated()).isTrue();
        assertThat(view.machine()).isFalse();
        assertThat(view.count(Evidence.CURATED)).isGreaterThan(500);
        assertThat(view.episodes().missing()).isEmpty();
        assertThat(view.episodes().known())
                .extracting(
                        e -> e.declared().id(), Episode::onset, e -> e.trigger().key(), Episode::phase)
                .containsExactly(
                        tuple("jet", LocalDate.of(2015, 11, 24), "su24-shot-down", Episode.Phase.ON_HOLD),
                        tuple("spring-shield", LocalDate.of(2020, 2, 27), "balyun-strike", Episode.Phase.ON_HOLD));
    }

    @Test
    void shiftingTheChronicleShiftsTheEpisodes() throws IOException {
        Path shifted = rewritten(_ -> true, 400);
        List<Episode> episodes = view(
                        shifted, Optional.of(LocalDate.of(2020, 3, 31).plusDays(400)))
                .episodes()
                .known();
        List<Episode> before = view(CASE, Optional.empty()).episodes().known();
        assertThat(episodes)
                .extracting(Episode::onset)
                .containsExactlyElementsOf(
                        before.stream().map(e -> e.onset().plusDays(400)).toList());
        assertThat(episodes)
                .extracting(Episode::end)
                .containsExactlyElementsOf(before.stream()
                        .map(e -> e.end().map(day -> day.plusDays(400)))
                        .toList());
    }

    @Test
    void withoutItsTriggerAnEpisodeIsGoneAndThatIsSaid() throws IOException {
        CaseView view = view(rewritten(id -> !id.equals("su24-shot-down"), 0), Optional.empty());
        assertThat(view.episodes().known()).extracting(e -> e.declared().id()).containsExactly("spring-shield");
        assertThat(view.episodes().missing())
                .containsExactly("the episode \"jet\": its trigger su24-shot-down is not known");
    }

    @Test
    void nothingLearnedLaterIsKnown() {
        LocalDate asOf = LocalDate.of(2016, 1, 31);
        try (Observatory observatory = measured(CASE, Optional.of(asOf))) {
            CaseView view = observatory.view(asOf);
            assertThat(view.window().to()).isEqualTo(asOf);
            List<Incident> incidents = observatory.incidents().list(IncidentFilter.ALL, 10_000);
            assertThat(incidents).isNotEmpty().allSatisfy(incident -> {
                assertThat(incident.day()).isBeforeOrEqualTo(asOf);
                assertThat(incident.reports())
                        .allSatisfy(report -> assertThat(report.citation().published())
                                .satisfies(published ->
                                        assertThat(published.orElse(asOf)).isBeforeOrEqualTo(asOf)));
            });
            assertThat(view.undated()).as("that more will come is not told").isEmpty();
            assertThat(view.episodes().known()).singleElement().satisfies(jet -> {
                assertThat(jet.declared().id()).isEqualTo("jet");
                assertThat(jet.end()).isEmpty();
                assertThat(jet.phase()).isEqualTo(Episode.Phase.OPEN);
                assertThat(jet.openIssues()).as("told from behind").isEmpty();
            });
        }
    }

    @Test
    void ofEveryPublisherOwnerAndSideAreInTheTable() throws IOException {
        Publishers publishers = Publishers.shipped();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(CASE.resolve("chronicle.csv"))) {
            assertThat(reader.stream().map(row -> row.getField("publisher")).distinct())
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(publishers.find(name)).as(name).isPresent());
        }
    }

    @Test
    void theSameInputGivesTheSameView() {
        CaseView one = view(CASE, Optional.empty());
        CaseView other = view(CASE, Optional.empty());
        assertThat(other).isEqualTo(one);
        assertThat(other.vintage()).isEqualTo(one.vintage()).matches("[0-9a-f]{8}");
        assertThat(other.toString()).isEqualTo(one.toString());
    }

    /** A copy of the case whose chronicle has only some rows, on later days. */
    private Path rewritten(Predicate<String> keep, int days) throws IOException {
        Path folder = CaseFolder.copyOf(CASE, temp);
        StringWriter text = new StringWriter();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(CASE.resolve("chronicle.csv"));
                CsvWriter writer = CsvWriter.builder().build(text)) {
            boolean first = true;
            for (NamedCsvRecord row : reader) {
                if (first) {
                    writer.writeRecord(row.getHeader());
                    first = false;
                }
                if (keep.test(row.getField("id"))) {
                    writer.writeRecord(shifted(row, days));
                }
            }
        }
        Files.writeString(folder.resolve("chronicle.csv"), text.toString());
        return folder;
    }

    private static List<String> shifted(NamedCsvRecord row, int days) {
        List<String> fields = new ArrayList<>();
        row.getFieldsAsMap().forEach((name, value) -> {
            boolean day = (name.equals("date") || name.equals("published")) && !value.isEmpty();
            fields.add(day ? LocalDate.parse(value).plusDays(days).toString() : value);
        });
        return fields;
    }

    private CaseView view(Path folder, Optional<LocalDate> asOf) {
        try (Observatory observatory = measured(folder, asOf)) {
            return observatory.view(observatory.asOf(asOf));
        }
    }

    private Observatory measured(Path folder, Optional<LocalDate> asOf) {
        Observatory observatory = Observatory.open(folder, temp.resolve(System.nanoTime() + ".duckdb"), TODAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(observatory.asOf(asOf));
        return observatory;
    }
}
