package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.crisis.Parties;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.recovery.EndingKind;
import org.entente.recovery.EvidenceOfEnd;
import org.entente.recovery.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How crises began, peaked and ended, from the rows of a case. */
class CaseCrisesTest {
    private static final String COLUMNS = "id,date,source,target,type,mode,weight,publisher";
    private static final LocalDate FIRST = LocalDate.of(2015, 8, 1);
    private static final LocalDate CLASH = LocalDate.of(2015, 11, 24);
    private static final LocalDate AS_OF = LocalDate.of(2016, 3, 31);

    @TempDir
    private Path temp;

    private final List<String> machine = new ArrayList<>();
    private final List<String> curated = new ArrayList<>();

    private CaseFolder folder(String... clashing) {
        for (LocalDate day = FIRST; !day.isAfter(AS_OF); day = day.plusDays(1)) {
            machine.add("o" + day + "," + day + ",USA,CHN,CONSULT,,1,Reuters");
            if (!day.isBefore(CLASH) && day.isBefore(CLASH.plusDays(4))) {
                clash(day, clashing);
            }
        }
        return CaseFolder.in(temp)
                .source("t.csv", Evidence.MACHINE, COLUMNS)
                .source("c.csv", Evidence.CURATED, COLUMNS)
                .answersFor("{patron: RUS, client: SYR, from: 2015-01-01, basis: known}")
                .table("t.csv", COLUMNS, machine.toArray(String[]::new))
                .table("c.csv", COLUMNS, curated.toArray(String[]::new));
    }

    private void clash(LocalDate day, String... clashing) {
        int number = 0;
        for (String source : clashing) {
            for (String type : List.of("ASSAULT", "THREATEN", "ACCUSE")) {
                number++;
                machine.add("k" + day + "-" + number + "," + day + "," + source + ",TUR," + type + ",,-9,"
                        + (number % 2 == 0 ? "TASS" : "Anadolu Agency"));
            }
        }
    }

    private CrisisBook book(CaseFolder folder, LocalDate asOf) {
        try (Observatory observatory = folder.measured(Optional.of(asOf))) {
            return observatory.crisisBook(observatory.view(asOf));
        }
    }

    private static List<String> steps(CrisisAccount account) {
        return account.course().steps().stream()
                .map(step -> step.from() + " " + step.phase().label())
                .toList();
    }

    @Test
    void aDetectedCrisisIsToldFromItsTriggerToWhatItsEndRestsOn() {
        machine.add("talk,2015-12-20,RUS HOS,TUR HOS,CONSULT,visit,2,TASS");
        machine.add("deal,2016-02-10,RUS HOS,TUR HOS,AGREE,,7,TASS");
        CrisisBook book = book(folder("RUS MIL", "RUS GOV", "RUS MFA"), AS_OF);
        assertThat(book.between()).singleElement().satisfies(crisis -> {
            assertThat(crisis.id()).isEqualTo("2015-11-24");
            assertThat(steps(crisis))
                    .containsExactly(
                            "2015-11-24 peak", "2015-11-25 de-escalation", "2015-12-20 on hold", "2016-02-10 resolved");
            assertThat(crisis.course().endsWith())
                    .extracting(kind -> kind.kind() + " " + kind.first().evidence())
                    .containsExactly("CONTACT talk", "AGREEMENT deal");
            assertThat(crisis.began()).first().extracting(Incident::key).isEqualTo("k2015-11-24-1");
            assertThat(crisis.clashes()).hasSize(12);
            assertThat(crisis.clientClashes()).isEmpty();
            assertThat(crisis.peakActs()).hasSize(9);
            assertThat(crisis.figures(Parties.THE_TWO).peak())
                    .hasValueSatisfying(day -> assertThat(day.pressure()).isEqualTo(81));
        });
    }

    @Test
    void withoutPositiveEvidenceThereIsNoEnd() {
        CrisisBook book = book(folder("RUS MIL", "RUS GOV", "RUS MFA"), AS_OF);
        assertThat(book.between()).singleElement().satisfies(crisis -> {
            assertThat(crisis.course().phase()).isEqualTo(Phase.DE_ESCALATION);
            assertThat(crisis.course().end()).isEmpty();
            assertThat(crisis.course().why()).isEqualTo("quiet, but nothing positive says that it is over");
        });
    }

    @Test
    void whatATextDeniesPutsOffOrOnlyIntendsIsNoEnd() {
        CaseFolder folder = folder("RUS MIL", "RUS GOV", "RUS MFA")
                .source("w.csv", Evidence.MACHINE, COLUMNS + ",text")
                .table(
                        "w.csv",
                        COLUMNS + ",text",
                        "a,2015-12-20,RUS HOS,TUR HOS,RETREAT,,7,TASS,Russia does not intend to escalate.",
                        "b,2016-01-10,RUS HOS,TUR HOS,CONCEDE,,5,TASS,Russia refuses to lift the ban.",
                        "c,2016-01-20,RUS HOS,TUR HOS,CONCEDE,,5,TASS,Russia will lift the ban.",
                        "d,2016-02-20,RUS HOS,TUR HOS,CONCEDE,,5,TASS,Russia lifted the ban.");
        assertThat(book(folder, AS_OF).between()).singleElement().satisfies(crisis -> {
            assertThat(crisis.course().end()).contains(LocalDate.of(2016, 2, 20));
            assertThat(crisis.course().endsWith())
                    .singleElement()
                    .extracting(kind -> kind.first().evidence())
                    .isEqualTo("d");
        });
    }

    @Test
    void aTieCutBetweenTheLastElevatedDayAndTheEndKeepsACrisisOnHold() {
        machine.add("deal,2016-02-10,RUS HOS,TUR HOS,AGREE,,7,TASS");
        CaseFolder folder = folder("RUS MIL", "RUS GOV", "RUS MFA").channel("""
                {id: flights, title: Flights, kind: flights, turns: [{is: opened, day: 2014-01-01, text: Open., basis: known}, \
                {is: closed, day: 2016-01-20, text: Closed., basis: known}]}""");
        assertThat(book(folder, AS_OF).between()).singleElement().satisfies(crisis -> {
            assertThat(crisis.span().to()).isBefore(LocalDate.of(2016, 1, 20));
            assertThat(steps(crisis)).endsWith("2016-02-10 on hold");
            assertThat(crisis.course().open()).containsExactly("Flights, stopped since 2016-01-20");
        });
    }

    @Test
    void aTieCutAfterTheEndBelongsToNoCrisis() {
        machine.add("deal,2016-02-10,RUS HOS,TUR HOS,AGREE,,7,TASS");
        CaseFolder folder = folder("RUS MIL", "RUS GOV", "RUS MFA").channel("""
                {id: flights, title: Flights, kind: flights, turns: [{is: opened, day: 2014-01-01, text: Open., basis: known}, \
                {is: closed, day: 2016-03-01, text: Closed., basis: known}]}""");
        assertThat(book(folder, AS_OF).between()).singleElement().satisfies(crisis -> {
            assertThat(steps(crisis)).endsWith("2016-02-10 resolved");
            assertThat(crisis.cut()).isEmpty();
        });
    }

    @Test
    void whatWasNotKnownByTheDayEndsNothing() {
        machine.add("deal,2016-02-10,RUS HOS,TUR HOS,AGREE,,7,TASS");
        CrisisBook book = book(folder("RUS MIL", "RUS GOV", "RUS MFA"), LocalDate.of(2016, 2, 9));
        assertThat(book.between())
                .singleElement()
                .extracting(crisis -> crisis.course().phase())
                .isEqualTo(Phase.DE_ESCALATION);
    }

    @Test
    void aCrisisByTheActsOfAClientIsFoundOnlyWithThem() {
        CrisisBook book = book(folder("SYR MIL", "SYR GOV", "SYR MFA"), AS_OF);
        assertThat(book.between()).isEmpty();
        assertThat(book.withClients()).singleElement().satisfies(crisis -> {
            assertThat(crisis.id()).isEqualTo("2015-11-24-with-clients");
            assertThat(crisis.clashes()).isEmpty();
            assertThat(crisis.clientClashes()).hasSize(12);
            assertThat(crisis.figures(Parties.THE_TWO).peak()).isEmpty();
            assertThat(crisis.figures(Parties.WITH_CLIENTS).conflicts()).isEqualTo(36);
        });
        assertThat(book.find("2015-11-24-with-clients")).isPresent();
        assertThat(book.find("2015-11-24")).isEmpty();
    }

    @Test
    void aSpikeThatLacksAConditionIsANearCrisisAndNotACrisis() {
        CaseFolder folder = folder("RUS MIL", "RUS GOV", "RUS MFA");
        machine.replaceAll(row -> row.replace("Anadolu Agency", "TASS"));
        folder.table("t.csv", COLUMNS, machine.toArray(String[]::new));
        CrisisBook book = book(folder, AS_OF);
        assertThat(book.between()).isEmpty();
        assertThat(book.found().near())
                .singleElement()
                .satisfies(near -> assertThat(near.spell().lacks())
                        .extracting(lack -> lack.condition().label())
                        .containsExactly("independent sources"));
    }

    @Test
    void aDeclaredEpisodeEndsWithWhatTheCaseNames() {
        curated.add("shot,2015-11-24,TUR MIL,RUS MIL,ASSAULT,aerial,-10,TASS");
        curated.add("worse,2015-11-28,RUS MIL,TUR MIL,ASSAULT,aerial,-10,TASS");
        curated.add("talk,2016-01-10,RUS MFA,TUR MFA,CONSULT,visit,2,TASS");
        curated.add("letter,2016-02-20,TUR HOS,RUS HOS,SUPPORT,,3,TASS");
        CaseFolder folder =
                folder().episode("{id: jet, title: The jet, trigger: shot, endedBy: letter, openIssues: [Syria]}");
        CrisisBook book = book(folder, AS_OF);
        assertThat(book.declared()).singleElement().satisfies(crisis -> {
            assertThat(steps(crisis))
                    .containsExactly("2015-11-24 peak", "2015-11-25 de-escalation", "2016-02-20 on hold");
            assertThat(crisis.course().open()).containsExactly("Syria");
            assertThat(crisis.course().endsWith())
                    .extracting(EvidenceOfEnd::kind)
                    .containsExactly(EndingKind.CONTACT, EndingKind.DECLARED_END);
            assertThat(crisis.incident(crisis.course().endsWith().getLast().first()))
                    .hasValueSatisfying(ending -> assertThat(ending.key()).isEqualTo("letter"));
            assertThat(crisis.clashes()).extracting(Incident::key).containsExactly("shot", "worse");
            assertThat(crisis.figures(Parties.THE_TWO).recovery().pressure()).isEmpty();
        });
        assertThat(book(folder, LocalDate.of(2016, 2, 19)).declared())
                .singleElement()
                .extracting(crisis -> crisis.course().phase())
                .isEqualTo(Phase.DE_ESCALATION);
    }
}
