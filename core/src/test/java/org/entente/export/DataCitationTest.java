package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ingest.Adapter;
import org.entente.ingest.Adapters;
import org.entente.ingest.LoadReport;
import org.entente.ingest.SourceProfile;
import org.entente.series.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DataCitationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));

    private static LoadReport file(String name, String adapter, String evidence, long records) {
        return new LoadReport(name, adapter, evidence, "event", records, records, 0);
    }

    private static List<DataCitation> cite(LoadReport... files) {
        return DataCitation.listOf("India and Pakistan", List.of(files), List.of("by week", "2019"), TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gdelt | Leetaru, Kalev; Schrodt, Philip A. (2013): GDELT | The GDELT Project, https://www.gdeltproject.org/, accessed on 2026-11-22 (by week; 2019).",
                "icews | Boschee, Elizabeth; Lautenschlager, Jennifer; | Harvard Dataverse. https://doi.org/10.7910/DVN/28075. Add the version",
                "polecat | Scarborough, Grace I.; Bagozzi, Benjamin E.; | Harvard Dataverse. https://doi.org/10.7910/DVN/AJGVIT. Add the version",
                "ucdp | Sundberg, Ralph; Melander, Erik (2013): | https://doi.org/10.1177/0022343313484347. Add the version",
                "acled | Raleigh, Clionadh; Kishi, Roudabeh; Linke, Andrew (2023): | Armed Conflict Location & Event Data (ACLED), https://acleddata.com/, accessed on 2026-11-22 (by week; 2019)."
            })
    void everySourceIsCitedAsItAsksFor(String adapter, String begin, String part) {
        DataCitation citation = cite(file("data/a", adapter, "machine", 5)).getFirst();
        assertThat(citation.words()).startsWith(begin).contains(part);
    }

    @Test
    void termsOfLicensedRowsAreSaid() {
        assertThat(cite(file("a.csv", "acled", "machine", 1)).getFirst().terms())
                .contains("Raw rows may not be handed on");
        assertThat(cite(file("a.csv", "ucdp", "machine", 1)).getFirst().terms()).isEqualTo("CC BY 4.0.");
    }

    @Test
    void filesOfOneSourceAreCitedOnceAndEvidenceStaysApart() {
        List<DataCitation> citations = cite(
                file("1.tab", "icews", "machine", 1200),
                file("chronicle.csv", "table", "curated", 1),
                file("2.tab", "icews", "machine", 34),
                file("stream.csv", "table", "machine", 7));
        assertThat(citations)
                .extracting(DataCitation::heading)
                .containsExactly(
                        "ICEWS events (machine), 2 files, 1,234 records",
                        "chronicle.csv (curated), 1 file, 1 record",
                        "stream.csv (machine), 1 file, 7 records");
        assertThat(citations)
                .extracting(DataCitation::words)
                .contains(
                        "chronicle.csv, a table of the case \"India and Pakistan\", chosen and coded by hand.",
                        "stream.csv, a table of the case \"India and Pakistan\", coded by a program.");
    }

    @Test
    void manyTablesAreNamedByTheFirst() {
        assertThat(cite(
                                file("a.csv", "table", "curated", 1),
                                file("b.csv", "table", "curated", 1),
                                file("c.csv", "table", "curated", 1),
                                file("d.csv", "table", "curated", 1))
                        .getFirst()
                        .words())
                .startsWith("a.csv and 3 more, tables of the case");
    }

    static List<Adapter> adapters() {
        return Adapters.list();
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void everySourceHasItsPageAndItsDoiStandsThere(Adapter adapter) throws Exception {
        SourceProfile profile = adapter.profile();
        assertThat(ROOT.resolve(profile.page())).exists();
        String page = Files.readString(ROOT.resolve(profile.page()));
        assertThat(page).contains(profile.work().authors().getFirst().replaceFirst(",.*", ""));
        profile.work().doi().ifPresent(doi -> assertThat(page).contains(doi));
    }

    @Test
    void bibtexHasAnEntryForTheViewAndForEachSourceAndTakesNothingForACommand() {
        Citing citing = new Citing(
                "50 % of {India} & Pakistan_x: relation",
                "0.1.0",
                "ea1f318c",
                LocalDate.of(2019, 1, 31),
                List.of("by week"),
                Optional.of(new Method("relation-ledger", 1)),
                TODAY,
                "/relation?grain=week&from=2018-10-01",
                cite(file("1.tab", "icews", "machine", 1200), file("mine.csv", "table", "curated", 1)));
        assertThat(BibTex.of(citing))
                .startsWith("""
                        @misc{entente-ea1f318c-2019-01-31,
                          title = {50 \\% of \\{India\\} \\& Pakistan\\_x: relation},
                          howpublished = {Entente 0.1.0},
                          year = {2026},
                        """)
                .contains(
                        "\n}\n\n@misc{icews-2015,\n"
                                + "  author = {Boschee, Elizabeth and Lautenschlager, Jennifer and O'Brien, Sean and",
                        "  doi = {10.7910/DVN/28075},\n")
                .doesNotContain("@misc{mine");
        assertThat(citing.words()).contains("Method relation-ledger v1 (docs/methods/relation-ledger.md)");
    }
}
