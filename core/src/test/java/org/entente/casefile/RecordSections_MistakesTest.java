package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.assertj.core.api.ListAssert;
import org.entente.CaseFolder;
import org.entente.actor.ActorDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSections_MistakesTest {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final String HEAD = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";
    private static final String COLUMNS = "series,period,value,unit,figure,known_by,source\n";
    private static final String LINE =
            "redLines:\n  - {id: posts, declaredBy: TUR, declaredOn: 2020-02-05, words: so, source: a speech, crossedBy: {match: incident.realised}}\n";
    private static final String TRUCE = """
            agreements:
              - id: truce
                signed: 2020-03-05
                basis: its text
                provisions:
                  - {id: quiet, kind: one-off, obligors: [RUS]}
            """;
    private static final String PRINCIPLE = "principles:\n  - {id: a, text: t, basis: b, for: ";
    private static final String GAS = "gas,2016,24.8,bcm,round,2017,Gazprom\n";

    @TempDir
    private Path temp;

    @Test
    void aChannelWithoutItsKeys() {
        in("channels:\n  - {}\n")
                .containsExactly(
                        "case.yaml:5:5: an item of channels lacks \"id\"; write for instance id: charter-flights",
                        "case.yaml:5:5: an item of channels lacks \"title\"; write for instance title: Charter flights to Turkey",
                        "case.yaml:5:5: an item of channels lacks \"kind\"; write for instance kind: flights",
                        "case.yaml:5:5: a channel lacks \"turns\"; write for instance turns: [{is: closed, incident: sanctions-decree-583}]");
    }

    @Test
    void aKindOrATurnMisspelt() {
        in("channels:\n  - {id: a, title: A, kind: flight, turns: [{is: close, incident: x}]}\n")
                .containsExactly(
                        "case.yaml:5:29: kind cannot be \"flight\"; did you mean \"flights\"?",
                        "case.yaml:5:50: is cannot be \"close\"; did you mean \"closed\"?");
    }

    @Test
    void anIdThatStandsTwiceOrIsNoKey() {
        in("channels:\n  - {id: a, title: A, kind: flights, turns: []}\n  - {id: a, title: A, kind: flights, turns: []}\n")
                .containsExactly("case.yaml:6:10: the channel \"a\" stands twice; ids must differ");
        in("projects:\n  - {id: A B, title: A, milestones: []}\n")
                .containsExactly(
                        "case.yaml:5:10: id must be lower-case letters, digits and hyphens, such as akkuyu, not \"A B\"");
    }

    @Test
    void aTurnThatRestsOnNothing() {
        in(turn("{is: closed}"))
                .containsExactly(
                        "case.yaml:5:46: this rests on nothing; name an incident (incident: su24-shot-down), or write day, text and basis");
    }

    @Test
    void aTurnThatRestsOnBoth() {
        in(turn("{is: closed, incident: x, day: 2016-01-01}"))
                .containsExactly(
                        "case.yaml:5:72: an incident has its own day and document; take \"day\" away, or \"incident\"");
    }

    @Test
    void aDayWithoutItsDocument() {
        in(turn("{is: closed, day: 2016-01-01}"))
                .containsExactly(
                        "case.yaml:5:46: an item of turns lacks \"text\"; write for instance text: The agreement is signed in Ankara.",
                        "case.yaml:5:46: an item of turns lacks \"basis\"; write for instance basis: Rosatom, press release of 12 May 2010");
    }

    @Test
    void aDayThatIsKnownBeforeItComes() {
        in(turn("{is: closed, day: 2016-01-02, text: t, basis: b, knownBy: 2016-01-01}"))
                .containsExactly(
                        "case.yaml:5:104: knownBy 2016-01-01 lies before the day itself, 2016-01-02; nothing is known before it happens");
    }

    @Test
    void aStateBeforeThatIsNoneOrHasNoBasis() {
        in("channels:\n  - {id: a, title: A, kind: flights, before: {is: opened}, turns: []}\n")
                .containsExactly(
                        "case.yaml:5:46: before lacks \"basis\"; write for instance basis: the agreement on visas of 2010 was in force",
                        "case.yaml:5:51: is cannot be \"opened\"; did you mean \"open\"?");
    }

    @Test
    void aProjectWithoutMilestonesAndAStepMisspelt() {
        in("projects:\n  - {id: a, title: A}\n")
                .containsExactly(
                        "case.yaml:5:5: a project lacks \"milestones\"; write for instance milestones: [{is: begun, incident: akkuyu-ground-breaking}]");
        in("projects:\n  - {id: a, title: A, milestones: [{is: started, incident: x}]}\n")
                .containsExactly(
                        "case.yaml:5:41: is cannot be \"started\"; possible are abandoned, advanced, agreed, announced, approved, begun, completed, resumed, suspended");
    }

    @Test
    void anAimOfNobodyWithAVerdictOfNobody() {
        in("aims:\n  - {id: a, of: USA, text: t, statedBy: {incident: x}, outcomes: [{is: reached, saidBy: Nobody, incident: x}]}\n")
                .containsExactly(
                        "case.yaml:5:17: of cannot be \"USA\"; possible are RUS, TUR",
                        "case.yaml:5:72: is cannot be \"reached\"; possible are abandoned, attained, not-attained, partly",
                        "case.yaml:5:89: nobody is known as \"Nobody\"; write an actor such as \"TUR HOS\", both, or third-party");
    }

    @Test
    void anAimThatNobodyStated() {
        in("aims:\n  - {id: a, of: RUS, text: t}\n")
                .containsExactly(
                        "case.yaml:5:5: an aim lacks \"statedBy\"; write for instance statedBy: {incident: euphrates-shield-begins}");
    }

    @Test
    void anIssueWithoutDeclarationOrReference() {
        in("sensitiveIssues:\n  - {id: a, of: RUS, title: t}\n")
                .containsExactly(
                        "case.yaml:5:5: a sensitive issue lacks \"declaredBy\"; write for instance declaredBy: {incident: erdogan-ypg-outside-ceasefire}",
                        "case.yaml:5:5: a sensitive issue lacks \"reference\"; write for instance reference: {from: 2015-11-24, to: 2016-06-26}");
    }

    @Test
    void aReferencePeriodReversed() {
        in("sensitiveIssues:\n  - {id: a, of: RUS, title: t, declaredBy: {incident: x}, reference: {from: 2016-01-02, to: 2016-01-01}}\n")
                .containsExactly(
                        "case.yaml:5:93: the reference period ends on 2016-01-01, before it begins; exchange the two");
    }

    @Test
    void aPrincipleWithoutEvidence() {
        in("principles:\n  - {id: a, text: t, basis: b}\n")
                .containsExactly(
                        "case.yaml:5:10: a principle needs evidence; write for instance for: [call-after-coup-attempt, channel:charter-flights]");
    }

    @Test
    void aPrincipleThatNamesAnUnknownChannelOrKind() {
        in("channels:\n  - {id: flights, title: A, kind: flights, turns: []}\nprinciples:\n  - {id: a, text: t, basis: b, for: [channel:flight, chanel:flights, call]}\n")
                .containsExactly(
                        "case.yaml:7:38: no channel \"flight\" is declared; did you mean \"flights\"?",
                        "case.yaml:7:54: \"chanel:flights\" begins with no kind of evidence; did you mean \"channel:flights\"?");
    }

    @Test
    void aPrincipleThatNamesAnUnknownRedLineOrProvision() {
        in(LINE + TRUCE + PRINCIPLE
                        + "[red-line:post, redline:posts, provision:truce/quite, red-line:posts, provision:truce/quiet]}\n")
                .containsExactly(
                        "case.yaml:13:38: no red line \"post\" is declared; did you mean \"posts\"?",
                        "case.yaml:13:53: \"redline:posts\" begins with no kind of evidence; did you mean \"red-line:posts\"?",
                        "case.yaml:13:68: no provision \"truce/quite\" is declared; did you mean \"truce/quiet\"?");
    }

    @Test
    void aProvisionWithoutItsAgreementAndNamesWhereNothingIsDeclared() {
        in(TRUCE + PRINCIPLE + "[provision:quiet, provision:noise]}\n")
                .containsExactly(
                        "case.yaml:11:38: \"quiet\" does not say which agreement it is a provision of; write for instance provision:truce/quiet",
                        "case.yaml:11:55: \"noise\" does not say which agreement it is a provision of; write for instance provision:moscow-2020/ceasefire");
        in(PRINCIPLE + "[red-line:posts, provision:truce/quiet]}\n")
                .containsExactly(
                        "case.yaml:5:38: no red line \"posts\" is declared, nor any other",
                        "case.yaml:5:54: no provision \"truce/quiet\" is declared, nor any other");
    }

    @Test
    void aFileOfSeriesThatIsNotThereOrLiesOutside() {
        in("stakes:\n  - {id: a, title: A, read: no.csv, series: [gas]}\n")
                .containsExactly(
                        "case.yaml:5:29: read \"no.csv\" is not there; the file has a line a value, with the columns series, period, value, unit, figure, known_by, source, and if wanted incident, note");
        in("stakes:\n  - {id: a, title: A, read: ../no.csv, series: [gas]}\n")
                .containsExactly(
                        "case.yaml:5:29: read \"../no.csv\" lies outside the case's folder; move the file into it");
    }

    @Test
    void aStakeWithoutSeriesOrWithOneThatTheFileLacks() {
        withSeries(COLUMNS + GAS, "stakes:\n  - {id: a, title: A, read: s.csv}\n")
                .containsExactly(
                        "case.yaml:5:5: a stake lacks \"series\"; name one at least, for instance series: [trade]");
        withSeries(
                        COLUMNS + GAS + "trade,2018,3.0,bn EUR,exact,2019-02,\"said \"\"so\"\"\n" + GAS,
                        "stakes:\n  - {id: a, title: A, read: s.csv, series: [gas]}\n")
                .containsExactly("s.csv:3:37: this quotation mark is never closed; close it, or leave it out");
        withSeries(COLUMNS + GAS, "stakes:\n  - {id: a, title: A, read: s.csv, series: [gass]}\n")
                .containsExactly("case.yaml:5:45: no series \"gass\" is in s.csv; did you mean \"gas\"?");
    }

    @Test
    void aDependenceThatStandsTwiceOrMixesUnits() {
        String rows = COLUMNS + GAS + "trade,2016,15.8,dollars,round,2017,customs\n";
        withSeries(
                        rows,
                        "stakes:\n  - {id: a, title: A, read: s.csv, series: [gas], dependence: [{side: RUS, amount: gas, total: gas}, {side: RUS, amount: gas, total: gas}]}\n")
                .containsExactly("case.yaml:5:109: the dependence of RUS stands twice; keep one");
        withSeries(
                        rows,
                        "stakes:\n  - {id: a, title: A, read: s.csv, series: [gas], dependence: [{side: RUS, amount: gas, total: trade}]}\n")
                .containsExactly("case.yaml:5:96: \"gas\" is in bcm and \"trade\" in dollars; a share needs one unit");
    }

    @Test
    void aPressureWithoutItsKeys() {
        withSeries(COLUMNS + GAS, "pressure:\n  - {id: a, title: A, on: TUR, kind: war, read: s.csv, series: gas}\n")
                .singleElement()
                .asString()
                .startsWith("case.yaml:5:38: kind cannot be \"war\"; ");
        withSeries(
                        COLUMNS + GAS,
                        "pressure:\n  - {id: a, title: A, on: TUR, kind: casualties, read: s.csv, series: gaz}\n")
                .containsExactly("case.yaml:5:71: no series \"gaz\" is in s.csv; did you mean \"gas\"?");
    }

    @Test
    void aHeaderThatLacksAColumnOrHasAnotherOrOneTwice() {
        table("series,period,value,unit,figure,source\n")
                .containsExactly(
                        "s.csv:1:1: the column \"known_by\" lacks; the columns are series, period, value, unit, figure, known_by, source, and if wanted incident, note");
        table("series,period,value,unit,figure,known_by,source,nota\n")
                .containsExactly("s.csv:1:1: unknown column \"nota\"; did you mean \"note\"?");
        table("series,period,value,unit,figure,known_by,source,note,note\n")
                .containsExactly("s.csv:1:1: a column stands twice; keep one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gas,2016,\"24,8\",bcm,round,2017,x | 10: value must be a number such as 24.8, or empty, not \"24,8\"",
                "gas,2016,24.8,bcm,rounded,2017,x | 19: figure must be exact or round, not \"rounded\"",
                "gas,2016,24.8,,round,2017,x | 15: unit is empty; write for instance visitors",
                "gas,2016,24.8,bcm,round,2017, | 30: source is empty; write for instance Ministry of Culture and Tourism, border statistics",
                ",2016,24.8,bcm,round,2017,x | 1: series is empty; write for instance turkish-visitors",
                "gas,,24.8,bcm,round,2017,x | 5: period is empty; write for instance 2018",
                "gas,16,24.8,bcm,round,2017,x | 5: period must be a year, a month, a day or two days with a slash, such as 2018, 2018-06, 2018-06-24 or 2019-12-01/2020-03-04, not \"16\"",
                "gas,2016-13,24.8,bcm,round,2017,x | 5: period must be a year, a month, a day or two days with a slash, such as 2018, 2018-06, 2018-06-24 or 2019-12-01/2020-03-04, not \"2016-13\"",
                "gas,2016-01-02/2016-01-01,24.8,bcm,round,2017,x | 5: period must be a year, a month, a day or two days with a slash, such as 2018, 2018-06, 2018-06-24 or 2019-12-01/2020-03-04, not \"2016-01-02/2016-01-01\"",
                "gas,2016,24.8,bcm,round,soon,x | 25: known_by must be the year, month or day by whose end it was public, such as 2019-02, not \"soon\"",
                "gas,2016,24.8,bcm,round,2016-06,x | 25: known_by 2016-06 lies before the end of the period 2016; nothing is known before it happens",
                "gas,2016,24.8,bcm,round,2017 | 1: this line has 6 cells and the header 7",
                "gas,2016,24.8,bcm,round,2017,x,y | 1: this line has 8 cells and the header 7"
            })
    void aWrongLine(String line, String message) {
        table(COLUMNS + GAS + line + "\n").containsExactly("s.csv:3:" + message);
    }

    @Test
    void aSeriesInTwoUnitsOrWithTwoFiguresForOnePeriod() {
        table(COLUMNS + GAS + "gas,2017,29,cubic feet,round,2018,x\n")
                .containsExactly(
                        "s.csv:3:13: the series \"gas\" is in bcm before, and here in \"cubic feet\"; a series has one unit");
        table(COLUMNS + GAS + "gas,2016,29,bcm,round,2017,x\n")
                .containsExactly(
                        "s.csv:3:5: the series \"gas\" has two figures for 2016-01-01 to 2016-12-31 known by 2017-12-31; keep one, or say when the later one came");
    }

    @Test
    void aFileThatIsNoTable() {
        table("series,\"period\n").first().asString().startsWith("s.csv:1:8: ");
        table("").hasSize(7).first().asString().startsWith("s.csv:1:1: the column \"series\" lacks; ");
    }

    @Test
    void allMistakesOfAFileComeOnceThoughTwoSectionsReadIt() {
        withSeries(
                        COLUMNS + GAS + "gas,2017,x,bcm,round,2018,y\n",
                        "stakes:\n  - {id: a, title: A, read: s.csv, series: [gas]}\npressure:\n  - {id: a, title: A, on: TUR, kind: economy, read: s.csv, series: gas}\n")
                .containsExactly("s.csv:3:10: value must be a number such as 24.8, or empty, not \"x\"");
    }

    private static String turn(String turn) {
        return "channels:\n  - {id: a, title: A, kind: flights, turns: [" + turn + "]}\n";
    }

    private ListAssert<String> table(String content) {
        return withSeries(content, "stakes:\n  - {id: a, title: A, read: s.csv, series: [gas]}\n");
    }

    private ListAssert<String> withSeries(String content, String sections) {
        CaseFolder.in(temp).text("s.csv", content);
        return in(sections);
    }

    private ListAssert<String> in(String sections) {
        Path folder = CaseFolder.in(temp).text("case.yaml", HEAD + sections).folder();
        CaseMistakesException thrown =
                catchThrowableOfType(CaseMistakesException.class, () -> new CaseReader(DIRECTORY).read(folder));
        return assertThat(thrown.mistakes().stream().map(Mistake::toString).toList());
    }
}
