package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.incident.IncidentSearch;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's language changes nothing: digits of Arabic and Persian, capitals of Turkish, commas of German. */
class Ingest_LocaleTest {
    private static final String HEADER = "id,date,source,target,type,latitude,longitude,text";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR", "tr-TR", "de-DE"})
    void incidentsAreTheSameInEveryLanguage(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try (Observatory observatory = CaseFolder.in(temp)
                .source("events.csv", Evidence.CURATED, HEADER)
                .table(
                        "events.csv",
                        HEADER,
                        "a,2016-01-01,RUS,TUR,ASSAULT,35.5,36.5,A strike.",
                        "b,2016-02-01,TUR,RUS,CONSULT,39.9,32.8,A meeting.",
                        "c,2016-02-02,TUR,RUS,CONSULT,399,32.8,On no map.")
                .measured(Optional.empty())) {
            List<Incident> found =
                    observatory.incidents().search(IncidentSearch.ALL, 0, 10).incidents();

            assertThat(found).extracting(Incident::key).containsExactlyInAnyOrder("a", "b");
            assertThat(found)
                    .extracting(Incident::day)
                    .containsExactlyInAnyOrder(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 2, 1));
        } finally {
            Locale.setDefault(before);
        }
    }
}
