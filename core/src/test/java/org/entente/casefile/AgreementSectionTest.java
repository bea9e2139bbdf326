package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.entente.CaseFolder;
import org.entente.actor.ActorDirectory;
import org.entente.agreement.Agreement;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementSectionTest {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final String HEAD = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";
    private static final String AGREEMENT =
            HEAD + "agreements:\n  - id: moscow\n    signed: 2020-03-05\n    basis: its text\n";
    private static final String PROVISION = AGREEMENT
            + "    provisions:\n      - id: ceasefire\n        kind: prohibition\n        obligors: [RUS, RUS/SYR]\n";

    @TempDir
    private Path temp;

    @Test
    void anAgreementIsReadWithItsProvisions() {
        Agreement agreement = read(PROVISION + """
                        title: Ceasefire
                        act: no fire
                        place: Idlib
                        from: 2020-03-06T00:01+03:00
                        to: 2020-12-31
                        verification: observers
                        weight: 2
                        violatedBy: {match: incident.type == ASSAULT && incident.byObligor}
                        accounts:
                          - {incident: strike, by: TUR DEF, says: violated, on: 2020-03-08, basis: a statement}
                        levels:
                          - {on: 2020-03-31, level: 2, by: a reader, basis: calm}
                      - id: patrols
                        kind: recurring
                        obligors: [TUR]
                        every: P7D
                      - id: details
                        kind: one-off
                        obligors: [TUR]
                        within: P7D
                """).getFirst();
        assertThat(agreement.parties()).as("the pair where it names none").containsExactly("RUS", "TUR");
        Provision ceasefire = agreement.provisions().getFirst();
        assertThat(ceasefire.obligors()).containsExactly(Obligor.of("RUS"), Obligor.of("RUS", "SYR"));
        assertThat(ceasefire.terms().from()).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(ceasefire.rules()).containsOnlyKeys(Sign.VIOLATED);
        assertThat(ceasefire.accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.says()).isEqualTo(Sign.VIOLATED));
        assertThat(ceasefire.levels())
                .singleElement()
                .satisfies(level -> assertThat(level.level()).isEqualTo(2));
        assertThat(ceasefire.weight()).isEqualTo(2);
        assertThat(agreement.provisions().get(1).terms().every()).contains(Period.ofDays(7));
        assertThat(agreement.provisions().get(2).terms().deadline())
                .as("seven days after the signing")
                .contains(LocalDate.of(2020, 3, 12));
    }

    @Test
    void aDeadlineBeforeTheSigning() {
        in(AGREEMENT + "    provisions:\n      - {id: a, kind: one-off, obligors: [RUS], deadline: 2020-03-01}\n")
                .containsExactly(
                        "case.yaml:9:59: deadline 2020-03-01 lies before the signing on 2020-03-05; write a day from"
                                + " 2020-03-05 on");
    }

    @Test
    void anEndBeforeTheBeginning() {
        in(PROVISION + "        from: 2020-03-20\n        to: 2020-03-10\n")
                .containsExactly(
                        "case.yaml:13:13: to 2020-03-10 lies before its first day on 2020-03-20; write a day from"
                                + " 2020-03-20 on");
    }

    @Test
    void anAgreementThatStandsTwice() {
        in(AGREEMENT + "  - {id: moscow, signed: 2020-03-06, basis: its text}\n")
                .containsExactly("case.yaml:8:10: the agreement \"moscow\" stands twice; ids must differ");
    }

    @Test
    void aProvisionThatStandsTwice() {
        in(PROVISION + "      - {id: ceasefire, kind: prohibition, obligors: [RUS]}\n")
                .containsExactly("case.yaml:12:14: the provision \"ceasefire\" stands twice; ids must differ");
    }

    @Test
    void anObligorWhoIsNoParty() {
        in(AGREEMENT + "    provisions:\n      - {id: a, kind: one-off, obligors: [SYR]}\n")
                .containsExactly(
                        "case.yaml:9:43: the obligor \"SYR\" is no party to the agreement; parties are RUS, TUR,"
                                + " and one that answers for another is written as RUS/SYR");
    }

    @Test
    void anObligorWhoAnswersForNobodyKnown() {
        in(AGREEMENT + "    provisions:\n      - {id: a, kind: one-off, obligors: [RUS/XYZ]}\n")
                .containsExactly("case.yaml:9:43: no state or organisation is known as \"XYZ\"");
    }

    @Test
    void aRecurringProvisionWithoutInterval() {
        in(AGREEMENT + "    provisions:\n      - {id: a, kind: recurring, obligors: [RUS]}\n")
                .containsExactly(
                        "case.yaml:9:9: a recurring provision must say how often; write for instance every: P7D,"
                                + " or every: unstated when its text does not say");
    }

    @Test
    void aConditionalProvisionWithoutItsCondition() {
        in(AGREEMENT + "    provisions:\n      - {id: a, kind: conditional, obligors: [RUS]}\n")
                .containsExactly(
                        "case.yaml:9:23: a conditional provision must say what it waits for; write for instance"
                                + " when: {match: incident.type == AGREE}");
    }

    @Test
    void unknownKeys() {
        in(PROVISION + "        violatedby: {match: incident.type == ASSAULT}\n")
                .containsExactly("case.yaml:12:9: unknown key \"violatedby\" in an item of provisions; did you mean"
                        + " \"violatedBy\"?");
        in(AGREEMENT + "    sign: 2020-03-05\n")
                .containsExactly(
                        "case.yaml:8:5: unknown key \"sign\" in an item of agreements; did you mean \"signed\"?");
        in(PROVISION + "        violatedBy: {mach: incident.type == ASSAULT}\n")
                .contains("case.yaml:12:22: unknown key \"mach\" in violatedBy; did you mean \"match\"?");
    }

    @Test
    void aConditionThatCannotBeRead() {
        in(PROVISION + "        violatedBy: {match: incident.type == ASAULT}\n")
                .containsExactly("case.yaml:12:46: no \"ASAULT\" is known; did you mean \"ASSAULT\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every: P7D      | every means nothing for a provision that is prohibition; possible for recurring
            deadline: 2020-03-09 | deadline means nothing for a provision that is prohibition; possible for one-off and conditional
            from: 6 March   | from must be a day such as 2020-03-05, not "6 March"
            from: 2020-03-06Tnoon | from must be a day such as 2020-03-05 or a time such as 2020-03-06T00:01+03:00, not "2020-03-06Tnoon"
            weight: heavy   | weight must be a number above 0 such as 2, not "heavy"
            when: {match: incident.type == AGREE} | when means nothing for a provision that is prohibition; write kind: conditional
            """)
    void whatMeansNothingThere(String line, String message) {
        in(PROVISION + "        " + line + "\n").singleElement().asString().endsWith(": " + message);
    }

    @Test
    void aTimeThatIsNone() {
        in(AGREEMENT + "    provisions:\n      - {id: a, kind: recurring, obligors: [RUS], every: weekly}\n")
                .containsExactly("case.yaml:9:58: every must be a time such as P7D or P1M, not \"weekly\"");
    }

    @Test
    void aLevelThatIsNone() {
        in(PROVISION + "        levels: [{on: 2020-03-31, level: 4, by: me, basis: so}]\n")
                .containsExactly("case.yaml:12:42: level cannot be \"4\"; did you mean \"0\"?");
    }

    @Test
    void anAccountBySomeoneUnknown() {
        in(PROVISION + "        accounts: [{incident: a, by: XYZ, says: violated, basis: so}]\n")
                .containsExactly("case.yaml:12:38: no state or organisation is known as \"XYZ\"");
    }

    private List<Agreement> read(String text) {
        CaseFolder folder = CaseFolder.in(temp).text("case.yaml", text);
        return new CaseReader(DIRECTORY).read(folder.folder()).record().agreements();
    }

    private ListAssert<String> in(String text) {
        Path folder = CaseFolder.in(temp).text("case.yaml", text).folder();
        CaseMistakesException thrown =
                catchThrowableOfType(CaseMistakesException.class, () -> new CaseReader(DIRECTORY).read(folder));
        assertThat(thrown).as("this has mistakes").isNotNull();
        return assertThat(thrown.mistakes().stream().map(Mistake::toString).toList());
    }
}
