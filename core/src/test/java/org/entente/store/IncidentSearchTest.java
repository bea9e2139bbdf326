package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.CaseAudit;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.audit.Change;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.IncidentSearch;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentSearchTest {
    private static final String HEADER = "id,date,source,target,type,place,publisher,document,url,text";
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final IncidentSearch ALL = IncidentSearch.ALL;

    @TempDir
    static Path temp;

    static Observatory observatory;

    @BeforeAll
    static void open() {
        observatory = CaseFolder.in(temp)
                .source("events.csv", Evidence.CURATED, HEADER)
                .table(
                        "events.csv",
                        HEADER,
                        "a,2016-01-01,RUS,TUR,ASSAULT,Ídlib,TASS,A statement,,A convoy is hit at 100% of its length.",
                        "e,2016-01-01,RUS,TUR,ASSAULT,Idlib,Anadolu,A report,https://example.org/north-road,",
                        "b,2016-02-01,TUR,RUS,CONSULT,Ankara,Anadolu,Minutes,,\"Çavuşoğlu meets Lavrov, a convoy is spoken of.\"",
                        "c,2016-03-01,USA,TUR,THREATEN,,Reuters,Wire,,A threat.",
                        "d,2016-03-01,TUR,RUS,ACCUSE,Ankara,,,,An accusation.")
                .measured(Optional.empty());
        CaseAudit audit = observatory.books().audit(AS_OF);
        audit.correct(new Change.Merge("a", "e", "one strike"), "Ada", AS_OF);
        audit.correct(new Change.Note("c", "said on a plane"), "Ada", AS_OF);
        observatory.measure(AS_OF);
    }

    @AfterAll
    static void close() {
        observatory.close();
    }

    private static List<String> found(IncidentSearch search) {
        IncidentSearch.Found found = observatory.incidents().search(search, 0, 100);
        assertThat(found.total()).isEqualTo(found.incidents().size());
        assertThat(observatory.incidents().count(search)).isEqualTo(found.total());
        return found.incidents().stream().map(Incident::key).toList();
    }

    private static IncidentSearch words(String... words) {
        return new IncidentSearch(
                ALL.filter(),
                ALL.type(),
                ALL.publisher(),
                ALL.place(),
                Arrays.asList(words),
                ALL.keys(),
                ALL.ground(),
                true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                convoy                 | b,a
                CONVOY                 | b,a
                cavusoglu lavrov       | b
                ÇAVUŞOĞLU              | b
                convoy anadolu         | b,a
                convoy minutes         | b
                north-road             | a
                statement report       | a
                idlib                  | a
                100%                   | a
                convoy threat          |
                100_                   |
                """)
    void allWordsMustStandInTheRowsOfAnIncidentWhateverCaseAndAccents(String words, String keys) {
        assertThat(found(words(words.split(" ")))).isEqualTo(keys == null ? List.of() : List.of(keys.split(",")));
    }

    @Test
    void publisherAndPlaceNarrowByWhatTheyHold() {
        assertThat(found(new IncidentSearch(
                        ALL.filter(),
                        ALL.type(),
                        Optional.of("anad"),
                        Optional.of("ANKARA"),
                        List.of(),
                        ALL.keys(),
                        ALL.ground(),
                        true)))
                .containsExactly("b");
        assertThat(found(new IncidentSearch(
                        ALL.filter(),
                        ALL.type(),
                        ALL.publisher(),
                        Optional.of("Ankara"),
                        List.of(),
                        ALL.keys(),
                        ALL.ground(),
                        false)))
                .containsExactly("b", "d");
    }

    @Test
    void theFilterNarrowsWhatTheWordsFind() {
        IncidentFilter own = new IncidentFilter(
                Optional.empty(),
                Optional.of(Direction.BACKWARD),
                Optional.of(Quad.VERBAL_COOPERATION),
                Optional.of(Layer.OWN),
                Optional.of(Evidence.CURATED));
        assertThat(found(new IncidentSearch(
                        own,
                        ALL.type(),
                        ALL.publisher(),
                        ALL.place(),
                        List.of("convoy"),
                        ALL.keys(),
                        ALL.ground(),
                        true)))
                .containsExactly("b");
        assertThat(found(new IncidentSearch(
                        ALL.filter(),
                        Optional.of(EventType.ACCUSE),
                        ALL.publisher(),
                        ALL.place(),
                        List.of(),
                        ALL.keys(),
                        ALL.ground(),
                        true)))
                .containsExactly("d");
    }

    @Test
    void onlyTheKeysGivenComeIntoQuestion() {
        assertThat(found(new IncidentSearch(
                        ALL.filter(),
                        ALL.type(),
                        ALL.publisher(),
                        ALL.place(),
                        List.of("convoy"),
                        Optional.of(Set.of("a", "d")),
                        ALL.ground(),
                        true)))
                .containsExactly("a");
        assertThat(found(new IncidentSearch(
                        ALL.filter(),
                        ALL.type(),
                        ALL.publisher(),
                        ALL.place(),
                        List.of(),
                        Optional.of(Set.of()),
                        ALL.ground(),
                        true)))
                .isEmpty();
    }

    @Test
    void theJournalTellsWhichIncidentsPeopleTouched() {
        assertThat(observatory.books().audit(AS_OF).journal().touched()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aPartHasTheTotalTheOrderAndAllRows() {
        IncidentSearch.Found part = observatory.incidents().search(ALL, 1, 2);
        assertThat(part.total()).isEqualTo(4);
        assertThat(part.incidents()).extracting(Incident::key).containsExactly("d", "b");
        assertThat(observatory.incidents().search(words("convoy"), 1, 1).incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.reports()).hasSize(2));
    }
}
