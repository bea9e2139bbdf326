package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.brief.Brief;
import org.entente.brief.Earlier;
import org.entente.brief.Section;
import org.entente.brief.Sentence;
import org.entente.brief.Sentence.Basis;
import org.entente.casefile.CaseFile;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No sentence of a brief states a fact without saying what it rests on; and what changed is told from a copy of the data file. */
class Brief_ReferencesTest {
    private static final Path CASES = Path.of(System.getProperty("entente.root"), "cases");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern METHOD = Pattern.compile("[a-z-]+ v\\d+");

    /** What a sentence without a basis may say: that something is not there or not known, or how to read the brief. */
    private static final Pattern NOTHING =
            Pattern.compile("(?s).*(No |no interruption is recorded|nothing that the case"
                    + "|Not |not known|not covered|[Nn]ot enough evidence|unknown|set aside|Optional, and no file|proves nothing"
                    + "|Nothing that|parted nowhere|begin after).*");

    @TempDir
    private Path temp;

    @Test
    void noFactualSentenceLacksAReference() {
        CaseFile caseFile = Observatory.read(CASES.resolve("russia-turkey"));
        Path store = ingested(caseFile);
        LocalDate since = LocalDate.of(2020, 1, 31);
        Earlier earlier = Observatory.earlier(caseFile, store, since, TODAY);
        try (Observatory observatory = Observatory.open(caseFile, store, TODAY)) {
            LocalDate asOf = observatory.asOf(Optional.empty());
            observatory.measure(asOf);
            Brief brief = observatory.brief(observatory.view(asOf), earlier);
            assertThat(brief.sections()).hasSizeGreaterThan(10);
            brief.sections()
                    .forEach(section -> section.sentences().forEach(sentence -> rests(brief, section, sentence)));
        }
    }

    private static void rests(Brief brief, Section section, Sentence sentence) {
        switch (sentence.basis()) {
            case INCIDENTS ->
                assertThat(sentence.references())
                        .isNotEmpty()
                        .allMatch(number -> number <= brief.references().size());
            case METHOD -> assertThat(section.title() + " " + sentence.text()).containsPattern(METHOD);
            case DOCUMENT ->
                assertThat(sentence.text())
                        .as("a document stands in brackets, or behind the word basis")
                        .containsPattern("\\([^)]{8,}\\)|Basis: \\S+");
            case NOTHING -> assertThat(sentence.text()).matches(NOTHING);
        }
    }

    @Test
    void aSentenceThatIsToRestOnIncidentsMustNameThem() {
        assertThatThrownBy(() -> new Sentence("So it was.", List.of(), Basis.INCIDENTS, false))
                .hasMessageContaining("So it was.");
        assertThatThrownBy(() -> new Sentence("So it was.", List.of(1), Basis.NOTHING, false))
                .hasMessageContaining("So it was.");
    }

    @Test
    void whatChangedStandsFirstAndTheDataFileStaysAsItIs() throws IOException {
        CaseFile caseFile = Observatory.read(CASES.resolve("russia-turkey"));
        Path store = ingested(caseFile);
        byte[] before = Files.readAllBytes(store);
        Earlier earlier = Observatory.earlier(caseFile, store, LocalDate.of(2020, 1, 31), TODAY);
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
        try (Observatory observatory = Observatory.open(caseFile, store, TODAY)) {
            LocalDate asOf = LocalDate.of(2020, 3, 31);
            assertThat(observatory.measure(asOf))
                    .as("it was measured for this day already")
                    .isFalse();
            Section changes = observatory
                    .brief(observatory.view(asOf), earlier)
                    .sections()
                    .getFirst();
            assertThat(changes.title()).isEqualTo("What changed since 2020-01-31");
            assertThat(changes.sentences())
                    .extracting(Sentence::text)
                    .anyMatch(text ->
                            text.matches("\\d+ new incidents of material conflict between the two \\(curated.*"))
                    .anyMatch(text -> text.startsWith("The clash over Idlib began on 2020-02-27: "))
                    .anyMatch(text -> text.startsWith("The clash over Idlib ended on 2020-03-05: "))
                    .anyMatch(text -> text.startsWith("Joint patrols on the M4 stood: not agreed yet; stands: "))
                    .anyMatch(
                            text -> text.startsWith(
                                    "The line \"No further harm to a Turkish soldier in Idlib\" was: "
                                            + "not drawn yet; is: consequence carried out (last change on 2020-03-03; crossed 4 times) ("));
            assertThat(changes.sentences())
                    .extracting(Sentence::text)
                    .as("what was known before is not new")
                    .noneMatch(text -> text.startsWith("The downing of the Su-24"));
        }
    }

    @Test
    void whereNothingChangedThatIsSaid() {
        CaseFile caseFile = Observatory.read(CASES.resolve("russia-turkey"));
        Path store = ingested(caseFile);
        Earlier earlier = Observatory.earlier(caseFile, store, LocalDate.of(2020, 3, 30), TODAY);
        try (Observatory observatory = Observatory.open(caseFile, store, TODAY)) {
            LocalDate asOf = LocalDate.of(2020, 3, 30);
            observatory.measure(asOf);
            assertThat(observatory
                            .brief(observatory.view(asOf), earlier)
                            .sections()
                            .getFirst()
                            .sentences())
                    .extracting(Sentence::text)
                    .containsExactly("Nothing that this brief tells is known to have changed.");
        }
    }

    private Path ingested(CaseFile caseFile) {
        Path store = temp.resolve("case.duckdb");
        try (Observatory observatory = Observatory.open(caseFile, store, TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(observatory.asOf(Optional.empty()));
        }
        return store;
    }
}
