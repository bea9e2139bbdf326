package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.contact.ContactBook;
import org.entente.contact.ContactForm;
import org.entente.contact.LeadersShare;
import org.entente.contact.LoggedContact;
import org.entente.ingest.Progress;
import org.entente.narrative.LabelUse;
import org.entente.narrative.NarrativeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain: a case with a chronicle, documents and a poll becomes a log of contacts and a record of labels. */
class RecordOfWordsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 4, 8);

    @TempDir
    private Path folder;

    private Observatory open() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: pair
                dyad: [RUS, TUR]
                period: {from: 2019-04-01, to: 2019-04-30}
                sources:
                  - read: chronicle.csv
                    as: table
                    evidence: curated
                    columns: {id: id, date: date, source: source, target: target, type: type, mode: mode, publisher: publisher, text: text}
                documents:
                  - {read: news.jsonl, side: RUS}
                  - {read: gone.jsonl}
                polls:
                  - {read: polls.csv}
                """);
        Files.writeString(folder.resolve("chronicle.csv"), """
                id,date,source,target,type,mode,publisher,text
                council,2019-04-08,RUS HOS,TUR HOS,CONSULT,visit,TASS,Erdogan comes to Moscow.
                call,2019-04-01,RUS HOS,TUR HOS,CONSULT,phone,TASS,Putin calls Erdogan.
                patrol,2019-04-10,RUS MIL,TUR MIL,COOPERATE,,TASS,A patrol.
                blame,2019-04-20,TUR MFA,RUS MFA,ACCUSE,disapprove,Reuters,Turkey calls Russia an aggressor.
                fair,2019-04-21,RUS GOV,TUR GOV,COOPERATE,,TASS,The ministry calls students home; universities miss Turkish partners.
                """);
        writeNews();
        Files.writeString(
                folder.resolve("polls.csv"),
                "date,state,pollster,question,answer,share,n,source\n2019-04-15,RUS,P,Q,Turkey,30,,a page\n");
        Observatory observatory = Observatory.open(folder, folder.resolve("e.duckdb"), LocalDate.of(2022, 1, 1));
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(observatory.asOf(Optional.empty()));
        return observatory;
    }

    private void writeNews() throws IOException {
        StringBuilder news = new StringBuilder();
        news.append(line(
                "1",
                DAY,
                "Talks with President of Turkey Recep Tayyip Erdogan",
                "Vladimir Putin: Turkey is our friend."));
        news.append(line("2", DAY.plusDays(1), "Meeting with President of Finland Sauli Niinisto", "They met."));
        for (int day = 2; day < 9; day++) {
            news.append(line("n" + day, DAY.plusDays(day), "Working day", "Questions of the economy were discussed."));
        }
        news.append(line("late", DAY.plusDays(60), "Talks with President of Turkey Recep Tayyip Erdogan", "They met."));
        Files.writeString(folder.resolve("news.jsonl"), news);
    }

    private static String line(String id, LocalDate day, String title, String text) {
        return "{\"id\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"text\": \"%s\", \"publisher\": \"TASS\"}%n"
                .formatted(id, day, title, text);
    }

    @Test
    void aContactThatChronicleAndDocumentReportStandsOnceWithBoth() throws IOException {
        try (Observatory observatory = open()) {
            ContactBook book = observatory.books().contacts("RUS", observatory.asOf(Optional.empty()));

            assertThat(book.documents()).isEqualTo(9);
            assertThat(book.coverage()
                            .count(observatory
                                    .view(observatory.asOf(Optional.empty()))
                                    .window()))
                    .isEqualTo(9);
            List<LoggedContact> turkey = book.log().with("TUR").contacts();
            assertThat(turkey).hasSize(2);
            LoggedContact call = turkey.getFirst();
            assertThat(call.form()).isEqualTo(ContactForm.CALL);
            assertThat(call.incidents()).containsExactly("call");
            LoggedContact visit = turkey.getLast();
            assertThat(visit.form()).isEqualTo(ContactForm.VISIT);
            assertThat(visit.documents()).containsExactly("1");
            assertThat(visit.incidents()).containsExactly("council");
            assertThat(visit.person()).contains("Recep Tayyip Erdogan");
            assertThat(book.log().with("FIN").contacts()).hasSize(1);
            assertThat(book.aside()).containsExactly("no file is there for the documents gone.jsonl");
        }
    }

    @Test
    void seenFromTheOtherSideTheLogHasTheIncidentsAlone() throws IOException {
        try (Observatory observatory = open()) {
            ContactBook book = observatory.books().contacts("TUR", observatory.asOf(Optional.empty()));

            assertThat(book.documents()).isZero();
            assertThat(book.log().contacts())
                    .extracting(LoggedContact::incidents)
                    .containsExactly(List.of("call"), List.of("council"));
        }
    }

    @Test
    void theLeadersPartOfAllCooperationIsCounted() throws IOException {
        try (Observatory observatory = open()) {
            assertThat(observatory.books().leadersShare()).singleElement().satisfies(share -> {
                assertThat(share)
                        .extracting(LeadersShare::year, LeadersShare::leaders)
                        .containsExactly(2019, 2);
                assertThat(List.of(share.contacts(), share.one(), share.all())).containsExactly(2, 0, 4);
            });
        }
    }

    @Test
    void labelsComeFromDocumentsAndIncidentsAndPollsStandBeside() throws IOException {
        try (Observatory observatory = open()) {
            NarrativeBook book = observatory.books().narrative(observatory.asOf(Optional.empty()));

            assertThat(book.uses())
                    .extracting(use -> use.speaker().side().orElse("") + " "
                            + use.label().name() + " " + use.origin().key() + " " + use.ofState())
                    .containsExactly("RUS friend 1 true", "TUR aggressor blame false");
            assertThat(book.uses().getLast().origin().kind()).isEqualTo(LabelUse.Kind.INCIDENT);
            assertThat(book.polls())
                    .singleElement()
                    .satisfies(poll -> assertThat(poll.share()).isEqualTo(0.3));
            assertThat(book.withoutStates().labels())
                    .singleElement()
                    .satisfies(count -> assertThat(count.side()).isEqualTo("TUR"));
        }
    }
}
