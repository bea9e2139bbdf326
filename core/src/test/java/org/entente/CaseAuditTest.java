package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.CaseAudit.Order;
import org.entente.audit.AuditException;
import org.entente.audit.Change;
import org.entente.audit.Entry;
import org.entente.audit.Item;
import org.entente.audit.Sample;
import org.entente.audit.SampleKind;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseAuditTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 2);
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);
    private static final Order TEN = new Order(SampleKind.INCIDENTS, Optional.of(Layer.OWN), Optional.empty(), 10, 42);

    @TempDir
    private Path temp;

    private CaseFolder folder() {
        String[] rows = new String[40];
        for (int i = 0; i < rows.length; i++) {
            String type = i % 4 == 0 ? "ASSAULT" : "CONSULT";
            rows[i] = "e" + i + ",2016-" + (i % 9 + 1 < 10 ? "0" : "") + (i % 9 + 1) + "-"
                    + (i % 28 + 1 < 10 ? "0" : "") + (i % 28 + 1) + "," + (i % 2 == 0 ? "RUS,TUR" : "TUR,RUS") + ","
                    + type + ",";
        }
        return CaseFolder.withEvents(temp, Evidence.MACHINE, rows);
    }

    private static CaseAudit audit(Observatory observatory) {
        return observatory.books().audit(AS_OF);
    }

    @Test
    void aSampleIsKeptWithItsStrataItsWeightsAndItsOrder() {
        CaseFolder folder = folder();
        Sample drawn;
        try (Observatory observatory = folder.measured(Optional.empty())) {
            drawn = audit(observatory).draw(TEN, " Ada ", DAY);
        }
        assertThat(drawn.id()).isEqualTo("s1");
        assertThat(drawn.drawnBy()).isEqualTo("Ada");
        assertThat(drawn.items().stream().mapToDouble(Item::weight).sum()).isCloseTo(40, within(1e-9));
        assertThat(drawn.strata()).hasSize(2);
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(audit(observatory).sample("s1")).isEqualTo(drawn);
            assertThat(audit(observatory).draw(TEN, "Ben", DAY).drawing()).isEqualTo(drawn.drawing());
            assertThat(audit(observatory).samples()).extracting(Sample::id).containsExactly("s1", "s2");
            assertThatThrownBy(() -> audit(observatory).sample("s7"))
                    .isInstanceOf(AuditException.class)
                    .hasMessage("there is no sample \"s7\"; there are s1, s2");
        }
    }

    @Test
    void answersAreKeptCountedAndTakenBack() {
        CaseFolder folder = folder();
        try (Observatory observatory = folder.measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            audit.draw(TEN, "Ada", DAY).items().forEach(item -> audit.judge("s1", item.number(), "right", "Ada", DAY));
        }
        try (Observatory observatory = folder.measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            assertThat(audit.beside(Layer.OWN, observatory.caseFile().days(AS_OF), Evidence.MACHINE, Optional.empty()))
                    .hasValueSatisfying(share -> {
                        assertThat(share.value()).isEqualTo(1);
                        assertThat(share.n()).isEqualTo(10);
                    });
            assertThat(audit.undo(10, "Ada", DAY).number()).isEqualTo(11);
            assertThat(audit.results().getFirst().coders()).containsEntry("Ada", 9);
            assertThat(audit.beside(Layer.OWN, observatory.caseFile().days(AS_OF), Evidence.MACHINE, Optional.empty()))
                    .as("one item is open again")
                    .isEmpty();
        }
    }

    @Test
    void aShareStandsBesideNoFigureWithAnotherFilter() {
        try (Observatory observatory = folder().measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            audit.draw(TEN, "Ada", DAY).items().forEach(item -> audit.judge("s1", item.number(), "right", "Ada", DAY));
            Window days = observatory.caseFile().days(AS_OF);
            assertThat(audit.beside(Layer.OWN, days, Evidence.MACHINE, Optional.of(Quad.MATERIAL_CONFLICT)))
                    .isPresent();
            assertThat(audit.beside(Layer.ANSWERED_FOR, days, Evidence.MACHINE, Optional.empty()))
                    .isEmpty();
            assertThat(audit.beside(Layer.OWN, days, Evidence.CURATED, Optional.empty()))
                    .isEmpty();
            assertThat(audit.beside(
                            Layer.OWN,
                            new Window(days.from().plusDays(1), days.to()),
                            Evidence.MACHINE,
                            Optional.empty()))
                    .isEmpty();
            audit.correct(new Change.Level("e1", -3, "read again"), "Ada", DAY);
            observatory.measure(AS_OF);
            assertThat(audit.beside(Layer.OWN, days, Evidence.MACHINE, Optional.empty()))
                    .as("the data are others now")
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeJudgedIsTold() {
        try (Observatory observatory = folder().measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            audit.draw(TEN, "Ada", DAY);
            assertThatThrownBy(() -> audit.judge("s1", 11, "right", "Ada", DAY))
                    .hasMessage("the sample s1 has no item 11; it has items 1 to 10");
            assertThatThrownBy(() -> audit.judge("s1", 1, "good", "Ada", DAY))
                    .hasMessage("\"good\" is no answer to it; answer right, wrong-actor, wrong-type, wrong-date,"
                            + " no-event, cannot-tell");
            assertThatThrownBy(() -> audit.judge("s1", 1, "right", " ", DAY)).hasMessageContaining("is no name");
            assertThat(audit.journal().entries()).isEmpty();
        }
    }

    @Test
    void aMergerJoinsTwoIncidentsSurvivesAReingestAndIsUndone() {
        CaseFolder folder = folder();
        try (Observatory observatory = folder.measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            String vintage = audit.vintage();
            audit.correct(new Change.Merge("e1", "e3", "one visit"), "Ada", DAY);
            assertThat(observatory.measure(AS_OF)).isTrue();
            assertThat(observatory.incidents().find("e3")).isEmpty();
            assertThat(observatory.incidents().reports("e1"))
                    .extracting(report -> report.joinedBy().orElse(""))
                    .containsExactly("", "merged or split by hand");
            assertThat(audit.vintage()).isNotEqualTo(vintage);
            assertThat(audit.journal().survivor("e3")).isEqualTo("e1");
            assertThat(audit.journal().about("e1"))
                    .allSatisfy(entry -> assertThat(audit.applied((Change.Correction) entry.change()))
                            .isTrue());
        }
        folder.table("events.csv", CaseFolder.HEADER, rowsAgain());
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().find("e3")).isEmpty();
            audit(observatory).undo(1, "Ben", DAY);
            observatory.measure(AS_OF);
            assertThat(observatory.incidents().find("e3")).isPresent();
            assertThat(observatory.incidents().reports("e1")).hasSize(1);
            assertThat(audit(observatory).journal().entries())
                    .extracting(Entry::number, Entry::by)
                    .containsExactly(tuple(1L, "Ada"), tuple(2L, "Ben"));
        }
    }

    private static String[] rowsAgain() {
        return new String[] {
            "e1,2016-02-02,TUR,RUS,CONSULT,", "e3,2016-04-04,TUR,RUS,CONSULT,", "new,2016-05-05,TUR,RUS,AGREE,"
        };
    }

    @Test
    void aReportIsSplitOffAndTheSourceRowsStay() {
        CaseFolder folder = CaseFolder.withEvents(
                temp,
                Evidence.MACHINE,
                "a,2016-02-02,TUR,RUS,CONSULT,",
                "a,2016-02-02,TUR,RUS,CONSULT,",
                "b,2016-04-04,TUR,RUS,CONSULT,");
        String content = folder.ingest().contentHash();
        try (Observatory observatory = folder.measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            assertThat(observatory.incidents().reports("a")).hasSize(2);
            long second =
                    observatory.incidents().reports("a").getLast().record().orElseThrow();
            audit.correct(new Change.Split("a", "events.csv", second, "another talk"), "Ada", DAY);
            observatory.measure(AS_OF);
            assertThat(observatory.incidents().reports("a")).hasSize(1);
            assertThat(observatory.incidents().find("a#events.csv:" + second))
                    .hasValueSatisfying(
                            incident -> assertThat(incident.reports()).hasSize(1));
            assertThat(observatory.manifest().contentHash()).isEqualTo(content);
            audit.undo(1, "Ada", DAY);
            observatory.measure(AS_OF);
            assertThat(observatory.incidents().reports("a")).hasSize(2);
        }
    }

    @Test
    void aLevelTakesThePlaceOfTheCodedWeightUntilItIsUndone() {
        try (Observatory observatory = folder().measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            double coded = observatory.incidents().find("e0").orElseThrow().weight();
            audit.correct(new Change.Level("e0", -2.5, "a scuffle"), "Ada", DAY);
            observatory.measure(AS_OF);
            assertThat(observatory.incidents().find("e0").orElseThrow().weight())
                    .isEqualTo(-2.5);
            audit.undo(1, "Ada", DAY);
            observatory.measure(AS_OF);
            assertThat(observatory.incidents().find("e0").orElseThrow().weight())
                    .isEqualTo(coded);
        }
    }

    @Test
    void aNoteChangesNoFigureAndNeedsAnIncidentAndWords() {
        try (Observatory observatory = folder().measured(Optional.empty())) {
            CaseAudit audit = audit(observatory);
            String vintage = audit.vintage();
            audit.correct(new Change.Note("e0", "Doubtful."), "Ada", DAY);
            assertThat(observatory.measure(AS_OF)).as("made anew").isFalse();
            assertThat(audit.vintage()).isEqualTo(vintage);
            assertThat(audit.journal().about("e0")).hasSize(1);
            assertThatThrownBy(() -> audit.correct(new Change.Note("x", "w"), "Ada", DAY))
                    .hasMessage("there is no incident \"x\"; copy its key from its page");
            assertThatThrownBy(() -> audit.correct(new Change.Note("e0", " "), "Ada", DAY))
                    .hasMessageContaining("a note without words");
            assertThatThrownBy(() -> audit.correct(new Change.Merge("e1", "e3", " "), "Ada", DAY))
                    .hasMessageContaining("without a reason");
        }
    }

    @Test
    void aCorrectionOfWhatIsNoLongerReadWaits() {
        CaseFolder folder = folder();
        try (Observatory observatory = folder.measured(Optional.empty())) {
            audit(observatory).correct(new Change.Merge("e1", "e3", "the same"), "Ada", DAY);
        }
        folder.table("events.csv", CaseFolder.HEADER, "e3,2016-04-04,TUR,RUS,CONSULT,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().find("e3")).isPresent();
            assertThat(audit(observatory).applied(new Change.Merge("e1", "e3", "the same")))
                    .isFalse();
        }
    }

    @Test
    void textsFromWhichNothingWasCodedAreDrawnWithTheirWords() {
        CaseFolder folder = CaseFolder.in(temp).named("news.jsonl", "news").text("news.jsonl", """
                        {"id": "a", "date": "2016-03-01", "title": "Russia bombs Turkey.", "text": "Russian warplanes bombed Turkish troops on Tuesday.", "publisher": "Agency"}
                        {"id": "b", "date": "2016-03-02", "title": "A quiet day in the garden.", "text": "The roses are in bloom and the birds sing.", "publisher": "Agency"}
                        {"id": "c", "date": "2009-03-02", "title": "Old roses.", "text": "The roses were in bloom.", "publisher": "Agency"}
                        """);
        try (Observatory observatory = folder.open()) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(AS_OF);
            Sample sample = audit(observatory)
                    .draw(new Order(SampleKind.DOCUMENTS, Optional.empty(), Optional.empty(), 5, 1), "Ada", DAY);
            assertThat(sample.items()).hasSize(1);
            Item item = sample.items().getFirst();
            assertThat(item.unit().key()).isEqualTo("news.jsonl:2");
            assertThat(item.text()).contains("2016-03-02", "A quiet day in the garden.", "The roses are in bloom");
            audit(observatory).judge("s1", 1, "nothing-missed", "Ada", DAY);
            assertThat(audit(observatory)
                            .results()
                            .getFirst()
                            .precision()
                            .getFirst()
                            .share())
                    .hasValueSatisfying(share -> assertThat(share.value()).isZero());
        }
    }
}
