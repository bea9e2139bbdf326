package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.agreement.EnteredLevel;
import org.entente.audit.AuditException;
import org.entente.audit.Change;
import org.entente.audit.Entry;
import org.entente.compliance.Level;
import org.entente.compliance.ProvisionBoard;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseAudit_ProvisionLevelsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 2);
    private static final LocalDate JUNE = LocalDate.of(2019, 6, 30);
    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);
    private static final String CASE = """
        case: pair
        title: A pair
        dyad: [RUS, TUR]
        period: {from: 2019-01-01, to: 2019-12-31}
        sources:
          - {read: events.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type}}
        agreements:
          - id: truce
            title: The truce
            signed: 2019-03-01
            basis: its text
            provisions:
              - id: talks
                title: Talks
                kind: one-off
                obligors: [TUR]
                deadline: 2019-03-31
                fulfilledBy: {match: incident.type == CONSULT}
                levels: [{on: 2019-04-30, level: 3, by: A. Reader, basis: they met}]
              - {id: post, title: A post, kind: one-off, obligors: [TUR], deadline: 2019-05-01}
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(
                folder.resolve("events.csv"), "id,date,source,target,type\nvisit,2019-03-20,TUR,RUS,CONSULT\n");
    }

    private Observatory measured(LocalDate asOf) {
        Observatory observatory = Observatory.open(folder, folder.resolve("entente.duckdb"), DAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(asOf);
        return observatory;
    }

    private static ProvisionBoard talks(Observatory observatory, LocalDate asOf) {
        return observatory.books().agreements(asOf).getFirst().provisions().getFirst();
    }

    private static List<Integer> entered(Observatory observatory, LocalDate asOf) {
        return talks(observatory, asOf).entered().stream()
                .map(entered -> entered.level().level())
                .toList();
    }

    @Test
    void aLevelStandsBesideTheMachinesAndTheCaseFilesUntilItIsUndone() {
        try (Observatory observatory = measured(AS_OF)) {
            CaseAudit audit = observatory.books().audit(AS_OF);
            ProvisionBoard before = talks(observatory, AS_OF);
            String vintage = audit.vintage();
            audit.assess("truce", "talks", 1, "only once", " Ada ", DAY);
            assertThat(observatory.measure(AS_OF)).as("incidents made anew").isFalse();
            ProvisionBoard board = talks(observatory, AS_OF);
            assertThat(board.entered())
                    .singleElement()
                    .satisfies(level -> assertThat(level)
                            .extracting(
                                    EnteredLevel::entry,
                                    EnteredLevel::enteredOn,
                                    one -> one.level().on(),
                                    one -> one.level().by(),
                                    one -> one.level().basis())
                            .containsExactly(1L, DAY, AS_OF, "Ada", "only once"));
            assertThat(board.byHand().orElseThrow().level())
                    .as("of the case file")
                    .isEqualTo(3);
            assertThat(board.levels()).isEqualTo(before.levels());
            assertThat(board.levels().pam()).as("by what is told").isEqualTo(new Level(3, 3));
            assertThat(audit.vintage()).isEqualTo(vintage);
        }
        try (Observatory observatory = measured(AS_OF)) {
            CaseAudit audit = observatory.books().audit(AS_OF);
            assertThat(entered(observatory, AS_OF)).containsExactly(1);
            assertThatThrownBy(() -> audit.undo(1, " ", DAY)).hasMessageContaining("is no name");
            audit.undo(1, "Ben", DAY);
            assertThat(entered(observatory, AS_OF)).isEmpty();
            assertThat(audit.journal().entries()).hasSize(2);
        }
    }

    @Test
    void anEarlierDaySeesNothingThatWasJudgedForALaterOne() {
        try (Observatory observatory = measured(AS_OF)) {
            observatory.books().audit(AS_OF).assess("truce", "talks", 1, "later", "Ada", DAY);
            assertThat(entered(observatory, JUNE)).isEmpty();
            observatory.books().audit(JUNE).assess("truce", "talks", 2, "by June", "Ada", DAY);
            assertThat(entered(observatory, JUNE)).containsExactly(2);
            assertThat(entered(observatory, AS_OF))
                    .as("of one person the latest day counts, whenever it was entered")
                    .containsExactly(1);
        }
    }

    @Test
    void eachPersonsLastLevelStands() {
        try (Observatory observatory = measured(AS_OF)) {
            CaseAudit audit = observatory.books().audit(AS_OF);
            audit.assess("truce", "talks", 1, "first", "Ada", DAY);
            audit.assess("truce", "talks", 0, "not at all", "Ben", DAY);
            audit.assess("truce", "talks", 2, "on second thoughts", "Ada", DAY);
            assertThat(talks(observatory, AS_OF).entered())
                    .extracting(one -> one.level().by(), one -> one.level().level())
                    .containsExactly(tuple("Ben", 0), tuple("Ada", 2));
            audit.undo(3, "Ada", DAY);
            assertThat(entered(observatory, AS_OF)).containsExactlyInAnyOrder(1, 0);
            assertThat(observatory
                            .books()
                            .agreements(AS_OF)
                            .getFirst()
                            .provisions()
                            .getLast()
                            .entered())
                    .as("of another provision")
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeEnteredIsTold() {
        try (Observatory observatory = measured(AS_OF)) {
            CaseAudit audit = observatory.books().audit(AS_OF);
            refused(() -> audit.assess("truce", "talks", 4, "w", "Ada", DAY))
                    .hasMessage("a level of 4 is not on the scale; give 0, 1, 2 or 3");
            refused(() -> audit.assess("truce", "talks", -1, "w", "Ada", DAY))
                    .hasMessage("a level of -1 is not on the scale; give 0, 1, 2 or 3");
            refused(() -> audit.assess("truce", "talks", 2, " ", "Ada", DAY))
                    .hasMessage("a level without a reason cannot be weighed by others; write why");
            refused(() -> audit.assess("truce", "talks", 2, "w", "", DAY))
                    .hasMessage("\"\" is no name; give one of 1 to 80 characters");
            refused(() -> audit.assess("truce", "walks", 2, "w", "Ada", DAY))
                    .hasMessage("the agreement truce has no provision \"walks\"; it has talks, post");
            refused(() -> audit.assess("peace", "talks", 2, "w", "Ada", DAY))
                    .hasMessage("the case has no agreement \"peace\"; it has truce");
            CaseAudit early = observatory.books().audit(LocalDate.of(2019, 2, 1));
            refused(() -> early.assess("truce", "talks", 2, "w", "Ada", DAY))
                    .hasMessage("the agreement truce was signed on 2019-03-01, and this is 2019-02-01; judge it as of a"
                            + " later day");
            assertThat(audit.journal().entries()).isEmpty();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable entering) {
        return assertThatThrownBy(entering).isInstanceOf(AuditException.class);
    }

    @Test
    void aLevelOfAProvisionThatTheCaseNoLongerHasWaits() throws IOException {
        try (Observatory observatory = measured(AS_OF)) {
            observatory.books().audit(AS_OF).assess("truce", "post", 1, "half built", "Ada", DAY);
        }
        Files.writeString(
                folder.resolve("case.yaml"),
                CASE.lines().filter(line -> !line.contains("id: post")).collect(Collectors.joining("\n", "", "\n")));
        try (Observatory observatory = measured(AS_OF)) {
            CaseAudit audit = observatory.books().audit(AS_OF);
            Change.Reasoned entry =
                    (Change.Reasoned) audit.journal().find(1).map(Entry::change).orElseThrow();
            assertThat(audit.applied(entry)).isFalse();
            assertThat(entered(observatory, AS_OF)).isEmpty();
        }
    }
}
