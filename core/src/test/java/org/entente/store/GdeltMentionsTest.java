package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entente.Observatory;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.provenance.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GDELT mentions: a table of their own, joined to events by GDELT's number. */
class GdeltMentionsTest {
    private static final LocalDate AS_OF = NamedCase.TODAY;

    @TempDir
    private Path folder;

    @Test
    void belongToTheIncidentOfTheirEvent() {
        try (Observatory observatory = withMentions().measured()) {
            assertThat(observatory.incidents().find("gdelt:7")).isPresent();
            assertThat(observatory.mentions().count("gdelt:7", AS_OF)).isEqualTo(2);
            Mention first = observatory.mentions().list("gdelt:7", AS_OF, 10).getFirst();
            assertThat(first.at()).isEqualTo(LocalDateTime.of(2018, 1, 5, 0, 15));
            assertThat(first.publisher()).contains("example.org");
            assertThat(first.url()).contains("http://example.org/a,b");
            assertThat(first.confidence()).isEqualTo(50);
            assertThat(first.kind()).isEqualTo("WEB");
            assertThat(first.translated()).isFalse();
            assertThat(first.reference()).isEqualTo("m.mentions.CSV:1");
            assertThat(observatory.mentions().list("gdelt:7", AS_OF, 1)).hasSize(1);
        }
    }

    @Test
    void areNotKnownBeforeTheyAreMade() {
        try (Observatory observatory = withMentions().measured()) {
            assertThat(observatory.mentions().count("gdelt:7", LocalDate.of(2018, 1, 6)))
                    .isEqualTo(1);
        }
    }

    @Test
    void areAFileLikeAnyOther() {
        NamedCase mentions = withMentions();
        NamedCase.Told first = mentions.ingest();
        assertThat(first.report().loaded())
                .contains(new LoadReport("m.mentions.CSV", "gdelt-mentions", "machine", "mention", 3, 3, 0))
                .contains(new LoadReport("e.export.CSV", "gdelt", "machine", "event", 1, 1, 0));
        assertThat(mentions.ingest().report().loaded()).isEmpty();
        NamedCase.Told without = mentions.delete("m.mentions.CSV").ingest();
        assertThat(without.contentHash()).isNotEqualTo(first.contentHash());
        try (Observatory observatory = mentions.measured()) {
            assertThat(observatory.mentions().count("gdelt:7", AS_OF)).isZero();
        }
        assertThat(withMentions().ingest().contentHash()).isEqualTo(first.contentHash());
    }

    @Test
    void areReadWithAHeaderToo() {
        String header =
                "globaleventid,eventtimedate,mentiontimedate,mentiontype,mentionsourcename,mentionidentifier,sentenceid,"
                        + "actor1charoffset,actor2charoffset,actioncharoffset,inrawtext,confidence,mentiondoclen,mentiondoctone,"
                        + "mentiondoctranslationinfo,extras\n";
        String row =
                "7,20180105001500,20180105001500,1,example.org,\"http://example.org/a,b\",4,-1,996,988,1,100,2579,0.8,"
                        + "srclc:ara;eng:GT-ARA 1.0,\n";
        try (Observatory observatory = new NamedCase(folder)
                .file("gdelt", "e.export.CSV", NamedCase.gdelt("7", "20180105", "RUS", "TUR", "041"))
                .file("gdelt-mentions", "m.csv", header + row)
                .measured()) {
            assertThat(observatory.mentions().list("gdelt:7", AS_OF, 10))
                    .singleElement()
                    .satisfies(mention -> {
                        assertThat(mention.translated()).isTrue();
                        assertThat(mention.url()).contains("http://example.org/a,b");
                        assertThat(mention.line()).contains(2L);
                    });
        }
    }

    @Test
    void areSetAsideWithWhatWouldBeRight() {
        NamedCase.Told told = new NamedCase(folder)
                .file(
                        "gdelt-mentions",
                        "m.CSV",
                        NamedCase.mention("x7", "20180105001500", "a.org", "50")
                                + NamedCase.mention("7", "201801050015", "a.org", "50")
                                + NamedCase.mention("7", "20220102001500", "a.org", "50")
                                + NamedCase.mention("7", "20180105001500", "a.org", "5")
                                + NamedCase.mention("7", "20180105001500", "a\u0000.org", "50")
                                + "7\ttorn")
                .ingest();
        assertThat(told.setAside())
                .containsExactly(
                        "m.CSV:1: event: this is no identifier of an event (\"x7\"); write the event's number, such as 410412347",
                        "m.CSV:2: mentioned: this is no day and time (\"201801050015\"); write it as 20200305143000: year, month,"
                                + " day, hour, minute, second",
                        "m.CSV:3: mentioned: the date lies in the future (\"20220102001500\"); mend the date, or wait: it is read by"
                                + " itself once that day has come",
                        "m.CSV:4: confidence: this is no confidence (\"5\"); write a number from 10 to 100",
                        "m.CSV:5: publisher: there is a NUL byte in it (\"a\\0.org\"); remove it; the file may be damaged",
                        "m.CSV:6: the line has 2 fields, or is torn (\"7\ttorn\"); complete the line: GDELT mentions have 16");
        assertThat(told.accepted()).isZero();
    }

    @Test
    void ofTheFutureAreReadOnceTheirDayHasCome() {
        NamedCase mentions = new NamedCase(folder)
                .file("gdelt-mentions", "m.CSV", NamedCase.mention("7", "20220102001500", "a.org", "50"));
        mentions.ingest();
        try (Observatory observatory = mentions.open(LocalDate.of(2022, 1, 3))) {
            assertThat(observatory.ingest(observatory.plan(), Progress.SILENT).loaded())
                    .singleElement()
                    .satisfies(file -> assertThat(file.accepted()).isEqualTo(1));
        }
    }

    @Test
    void areToldByTheirColumns() {
        assertThat(new NamedCase(folder)
                        .file("gdelt-mentions", "m.CSV", "1\t2\t3\n")
                        .ingest()
                        .report()
                        .broken())
                .containsExactly("m.CSV:1: has 3 columns; gdelt-mentions files are GDELT mentions with a header"
                        + " (by its header) or GDELT mentions (16 columns)");
    }

    private NamedCase withMentions() {
        return new NamedCase(folder)
                .file("gdelt", "e.export.CSV", NamedCase.gdelt("7", "20180105", "RUS", "TUR", "041"))
                .file(
                        "gdelt-mentions",
                        "m.mentions.CSV",
                        NamedCase.mention("7", "20180105001500", "example.org", "50")
                                + NamedCase.mention("7", "20180107001500", "example.com", "100")
                                + NamedCase.mention("8", "20180107001500", "example.com", "100"));
    }
}
