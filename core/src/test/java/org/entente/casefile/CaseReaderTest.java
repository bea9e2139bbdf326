package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.actor.ActorDirectory;
import org.entente.actor.AnswersFor;
import org.entente.actor.Dyad;
import org.entente.crisis.DeclaredEpisode;
import org.entente.ingest.EventField;
import org.entente.ingest.Source;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();

    @TempDir
    private Path temp;

    @Test
    void readsACaseOfThreeLines() {
        CaseFile read = read("case: india-pakistan\ndyad: [IND, PAK]\nperiod: {from: 2015-01-01}\n");
        assertThat(read.id()).isEqualTo("india-pakistan");
        assertThat(read.title()).isEqualTo("india-pakistan");
        assertThat(read.dyad()).isEqualTo(new Dyad("IND", "PAK"));
        assertThat(read.from()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(read.to()).isEmpty();
        assertThat(read.sources()).isEmpty();
        assertThat(read.episodes()).isEmpty();
        assertThat(read.folder()).isEqualTo(temp.resolve("case"));
    }

    private static final String EVERYTHING = """
            case: russia-turkey
            title: Russia and Turkey
            dyad: [RUS, TUR]
            period: {from: 2015-09-01, to: 2020-03-31}
            thirdParties: [SYR, NATO]
            sources:
              - {read: a.csv, as: table, evidence: curated, optional: true, columns: {date: day, source: s, target: t, cameo: c}}
            references:
              - {read: icb.csv, as: icb}
            answersFor:
              - {patron: RUS, client: SYR, theatre: idlib, from: 2015-09-30, to: 2020-01-01, basis: a report}
            episodes:
              - {id: jet, title: The jet, trigger: shot, endedBy: letter, openIssues: [one, two]}
              - {id: bare, trigger: x}
            """;

    @Test
    void readsEverySection() {
        CaseFile read = read(EVERYTHING);
        assertThat(read.title()).isEqualTo("Russia and Turkey");
        assertThat(read.to()).contains(LocalDate.of(2020, 3, 31));
        assertThat(read.thirdParties()).containsExactly("SYR", "NAT");
        Map<EventField, String> columns =
                Map.of(EventField.DATE, "day", EventField.SOURCE, "s", EventField.TARGET, "t", EventField.CAMEO, "c");
        assertThat(read.sources()).containsExactly(new Source("a.csv", "table", Evidence.CURATED, true, columns));
        assertThat(read.references()).containsExactly(new Reference("icb.csv", Reference.Kind.ICB));
        LocalDate first = LocalDate.of(2015, 9, 30);
        LocalDate last = LocalDate.of(2020, 1, 1);
        assertThat(read.answersFor())
                .containsExactly(
                        new AnswersFor("RUS", "SYR", Optional.of("idlib"), first, Optional.of(last), "a report"));
    }

    @Test
    void readsEpisodes() {
        List<DeclaredEpisode> episodes = read(EVERYTHING).episodes();
        assertThat(episodes)
                .containsExactly(
                        new DeclaredEpisode("jet", "The jet", "shot", Optional.of("letter"), List.of("one", "two")),
                        new DeclaredEpisode("bare", "bare", "x", Optional.empty(), List.of()));
    }

    @Test
    void joinsIncludedFiles() {
        CaseFolder.in(temp).text("more/episodes.yaml", "episodes:\n  - {id: jet, trigger: shot}\n");
        CaseFile read = read("case: a\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\ninclude: [more/episodes.yaml]\n");
        assertThat(read.episodes()).extracting(DeclaredEpisode::id).containsExactly("jet");
    }

    @Test
    void aSingleIncludeNeedsNoBrackets() {
        CaseFolder.in(temp).text("title.yaml", "title: Of two states\n");
        assertThat(read("case: a\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\ninclude: title.yaml\n")
                        .title())
                .isEqualTo("Of two states");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(read("\uFEFFcase: a\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\n")
                        .id())
                .isEqualTo("a");
    }

    private CaseFile read(String text) {
        return new CaseReader(DIRECTORY)
                .read(CaseFolder.in(temp).text("case.yaml", text).folder());
    }
}
