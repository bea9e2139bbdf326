package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.entente.CaseFolder;
import org.entente.actor.ActorDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReader_MistakesTest {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final String HEAD = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";

    @TempDir
    private Path temp;

    @Test
    void thereIsNoCase() {
        Path folder = CaseFolder.in(temp).folder();
        mistakes(folder)
                .containsExactly(
                        "case.yaml:1:1: there is no such file in " + folder + "; a case is a folder with a case.yaml");
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestRightOne() {
        in(HEAD + "titel: x\n")
                .containsExactly("case.yaml:4:1: unknown key \"titel\" in the case; did you mean \"title\"?");
    }

    @Test
    void aTableOfTiesNeedsItsFileAndAKindThatIsKnown() {
        in(HEAD
                        + "tieTables:\n  - {read: a.csv, as: atopp}\n  - {as: atop}\n  - {read: b.csv, as: cow-igo, since: 1990}\n")
                .containsExactly(
                        "case.yaml:5:23: as cannot be \"atopp\"; did you mean \"atop\"?",
                        "case.yaml:6:5: an item of tieTables lacks \"read\"; write for instance read: atop_alliance.csv.gz",
                        "case.yaml:7:32: unknown key \"since\" in an item of tieTables; possible are as, read");
    }

    @Test
    void anUnknownKeyNearNoneIsToldWithAll() {
        in(HEAD + "zzzzzzzzzz: x\n")
                .singleElement()
                .asString()
                .startsWith(
                        "case.yaml:4:1: unknown key \"zzzzzzzzzz\" in the case; possible are agreements, aims, answersFor, case, channels, ");
    }

    @Test
    void anUnknownKeyOfAnItemIsToldThere() {
        in(HEAD + "episodes:\n  - {id: jet, trigger: shot, endBy: x}\n")
                .containsExactly(
                        "case.yaml:5:30: unknown key \"endBy\" in an item of episodes; did you mean \"endedBy\"?");
    }

    @Test
    void aKeyThatStandsTwice() {
        in(HEAD + "title: a\ntitle: b\n")
                .containsExactly("case.yaml:5:1: the key \"title\" stands twice in the case; keep one");
    }

    @Test
    void missingKeys() {
        in("title: nothing else\n")
                .containsExactly(
                        "case.yaml:1:1: the case lacks \"case\"; write for instance case: russia-turkey",
                        "case.yaml:1:1: the case lacks \"period\"; write for instance period: {from: 2015-09-01}",
                        "case.yaml:1:1: \"dyad\" must name two states, for instance dyad: [RUS, TUR]");
    }

    @Test
    void aTextWhereKeysAndValuesBelong() {
        in("case: test\ndyad: [RUS, TUR]\nperiod: 2015\n")
                .containsExactly("case.yaml:3:9: period must hold keys and values, not \"2015\"");
    }

    @Test
    void aListWhereATextBelongs() {
        in(HEAD + "title: [a, b]\n").containsExactly("case.yaml:4:8: title must be a text, not a list");
        in(HEAD + "title: {a: b}\n").containsExactly("case.yaml:4:8: title must be a text, not keys and values");
        in(HEAD + "title:\n").containsExactly("case.yaml:4:7: title must be a text, not \"\"");
    }

    @Test
    void aTextWhereAListBelongs() {
        in(HEAD + "episodes: jet\n")
                .containsExactly("case.yaml:4:11: episodes must be a list, each item beginning with \"- \"");
        in(HEAD + "episodes:\n  - jet\n")
                .containsExactly("case.yaml:5:5: an item of episodes must hold keys and values, not \"jet\"");
        in(HEAD + "thirdParties: [[SYR]]\n")
                .containsExactly("case.yaml:4:16: thirdParties must be a list of texts, not a list");
    }

    @ParameterizedTest
    @CsvSource({"2015-02-30", "yesterday", "2015-1-1", "01.02.2015", "20150101"})
    void aBadDate(String date) {
        in("case: test\ndyad: [RUS, TUR]\nperiod: {from: " + date + "}\n")
                .containsExactly("case.yaml:3:16: from must be a day such as 2020-03-05, not \"" + date + "\"");
    }

    @Test
    void aPeriodWithoutABeginning() {
        in("case: test\ndyad: [RUS, TUR]\nperiod: {to: 2015-01-01}\n")
                .containsExactly("case.yaml:3:9: period lacks \"from\"; write for instance from: 2015-09-01");
    }

    @Test
    void aPeriodReversed() {
        in("case: test\ndyad: [RUS, TUR]\nperiod: {from: 2020-01-02, to: 2020-01-01}\n")
                .containsExactly("case.yaml:3:32: the period ends on 2020-01-01, before it begins; exchange the two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RUSS | ; did you mean \"RUS\"?",
                "Russia | ; write RUS",
                "russian federation | ; write RUS",
                "SUN | ; did you mean \"HUN\"?"
            })
    void anUnknownState(String written, String hint) {
        in("case: test\ndyad: [" + written + ", TUR]\nperiod: {from: 2015-01-01}\n")
                .containsExactly("case.yaml:2:8: no state has the code \"" + written + "\" on 2015-01-01" + hint);
    }

    @Test
    void theSameStateTwice() {
        in("case: test\ndyad: [RUS, RUS]\nperiod: {from: 2015-01-01}\n")
                .containsExactly("case.yaml:2:13: a dyad needs two states, not twice RUS");
    }

    @Test
    void aDyadOfOneOrThree() {
        in("case: test\ndyad: RUS\nperiod: {from: 2015-01-01}\n")
                .containsExactly("case.yaml:2:7: \"dyad\" must name two states, for instance dyad: [RUS, TUR]");
        in("case: test\ndyad: [RUS, TUR, SYR]\nperiod: {from: 2015-01-01}\n")
                .containsExactly("case.yaml:2:7: \"dyad\" must name two states, for instance dyad: [RUS, TUR]");
    }

    @Test
    void aCaseWhoseKeyIsNoKey() {
        in("case: Russia Turkey\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\n")
                .containsExactly(
                        "case.yaml:1:7: case must be lower-case letters, digits and hyphens, such as russia-turkey,"
                                + " not \"Russia Turkey\"");
    }

    @Test
    void anUnknownThirdParty() {
        in(HEAD + "thirdParties: [SYR, Atlantis]\n")
                .containsExactly("case.yaml:4:21: no state or organisation is known as \"Atlantis\"");
    }

    @Test
    void aSourceWithoutItsKeys() {
        in(HEAD + "sources:\n  - {optional: true}\n")
                .containsExactly(
                        "case.yaml:5:5: an item of sources lacks \"read\"; write for instance read: chronicle.csv",
                        "case.yaml:5:5: an item of sources lacks \"as\"; write for instance as: table",
                        "case.yaml:5:5: an item of sources lacks \"evidence\"; write for instance evidence: machine",
                        "case.yaml:5:5: columns must say which column holds \"date\", for instance date: date",
                        "case.yaml:5:5: columns must say which column holds \"source\", for instance source: source",
                        "case.yaml:5:5: columns must say which column holds \"target\", for instance target: target",
                        "case.yaml:5:5: columns must map \"type\" (PLOVER) or \"cameo\"");
    }

    @Test
    void aRequiredColumnThatIsNotMapped() {
        in(source("evidence: machine", "{date: d, target: t, cameo: c}"))
                .containsExactly(
                        "case.yaml:8:14: columns must say which column holds \"source\", for instance source: source");
        in(source("evidence: machine", "{date: d, source: s, target: t}"))
                .containsExactly("case.yaml:8:14: columns must map \"type\" (PLOVER) or \"cameo\"");
    }

    @Test
    void aFieldOfAColumnMisspelt() {
        in(source("evidence: machine", "{date: d, source: s, target: t, typ: x, type: x}"))
                .containsExactly("case.yaml:8:46: columns cannot map \"typ\"; did you mean \"type\"?");
    }

    @Test
    void aColumnThatIsNoText() {
        in(source("evidence: machine", "{date: d, source: s, target: t, type: [x]}"))
                .containsExactly("case.yaml:8:52: type must be a text, not a list");
    }

    @Test
    void newsAsCuratedEvidence() {
        in(HEAD + "sources:\n  - {read: news/*.jsonl, as: news, evidence: curated}\n")
                .containsExactly("case.yaml:5:46: a program codes the events of news, whoever chose the texts; write"
                        + " evidence: machine, not \"curated\"");
    }

    @Test
    void evidenceMisspelt() {
        in(source("evidence: machin", "{date: d, source: s, target: t, type: x}"))
                .containsExactly("case.yaml:7:15: evidence cannot be \"machin\"; did you mean \"machine\"?");
    }

    @Test
    void aFlagThatIsNeitherTrueNorFalse() {
        in(source("evidence: machine\n    optional: yes", "{date: d, source: s, target: t, type: x}"))
                .containsExactly("case.yaml:8:15: optional must be true or false, not \"yes\"");
    }

    @Test
    void anUnknownAdapterOrReference() {
        in(HEAD + "references:\n  - {read: x, as: icbb}\n")
                .containsExactly("case.yaml:5:19: as cannot be \"icbb\"; did you mean \"icb\"?");
        in(source("evidence: machine", "{date: d, source: s, target: t, type: x}")
                        .replace("as: table", "as: gdeld"))
                .containsExactly("case.yaml:6:9: as cannot be \"gdeld\"; did you mean \"gdelt\"?");
        in(source("evidence: machine", "{date: d, source: s, target: t, type: x}")
                        .replace("as: table", "as: gdelt"))
                .containsExactly(
                        "case.yaml:8:5: unknown key \"columns\" in an item of sources; possible are as, evidence,"
                                + " optional, read");
    }

    @Test
    void anUnknownPatronOrClient() {
        in(HEAD + "answersFor:\n  - {patron: Rus, client: nobody, from: 2015-01-01, basis: x}\n")
                .containsExactly(
                        "case.yaml:5:14: no state or organisation is known as \"Rus\"",
                        "case.yaml:5:27: no state or organisation is known as \"nobody\"");
    }

    @Test
    void answeringForWithoutBasisOrBeginning() {
        in(HEAD + "answersFor:\n  - {patron: RUS, client: SYR}\n")
                .containsExactly(
                        "case.yaml:5:5: an item of answersFor lacks \"from\"; write for instance from: 2015-09-30",
                        "case.yaml:5:5: an item of answersFor lacks \"basis\"; write for instance basis: the document that says so");
    }

    @Test
    void answeringForThatEndsBeforeItBegins() {
        in(HEAD + "answersFor:\n  - {patron: RUS, client: SYR, from: 2016-01-01, to: 2015-01-01, basis: x}\n")
                .containsExactly("case.yaml:5:54: this ends on 2015-01-01, before it begins; exchange the two");
    }

    @Test
    void twoEpisodesOfOneId() {
        in(HEAD + "episodes:\n  - {id: jet, trigger: a}\n  - {id: jet, trigger: b}\n")
                .containsExactly("case.yaml:6:10: the episode \"jet\" stands twice; ids must differ");
    }

    @Test
    void anEpisodeWithoutATrigger() {
        in(HEAD + "episodes:\n  - {id: Jet}\n")
                .containsExactly(
                        "case.yaml:5:5: an item of episodes lacks \"trigger\"; write for instance trigger: su24-shot-down",
                        "case.yaml:5:10: id must be lower-case letters, digits and hyphens, such as jet, not \"Jet\"");
    }

    @Test
    void anIncludeOutsideTheFolder() {
        CaseFolder.in(temp.resolve("other")).text("x.yaml", "title: x\n");
        in(HEAD + "include: [../other/case/x.yaml]\n")
                .containsExactly(
                        "case.yaml:4:11: include \"../other/case/x.yaml\" lies outside the case's folder; move the file into it");
        in(HEAD + "include: [/etc/hostname]\n")
                .containsExactly(
                        "case.yaml:4:11: include \"/etc/hostname\" lies outside the case's folder; move the file into it");
    }

    @Test
    void anIncludeThatIsNotThere() {
        in(HEAD + "include: [none.yaml]\n").containsExactly("case.yaml:4:11: include \"none.yaml\" is not there");
    }

    @Test
    void mistakesInAnIncludedFilePointToThatFile() {
        CaseFolder.in(temp).text("more/e.yaml", "\nepisodes:\n  - {id: jet, trigger: a, x: y}\ntitle: twice\n");
        in(HEAD + "title: once\ninclude: [more/e.yaml]\n")
                .containsExactly(
                        "more/e.yaml:3:27: unknown key \"x\" in an item of episodes; possible are endedBy, id, openIssues, title, trigger",
                        "more/e.yaml:4:1: the key \"title\" stands twice in the case; keep one");
    }

    @Test
    void anIncludedFileThatIsNoYaml() {
        CaseFolder.in(temp).text("bad.yaml", "episodes: [\n");
        in(HEAD + "include: bad.yaml\n").singleElement().asString().startsWith("bad.yaml:2:1: this is not YAML: ");
    }

    @Test
    void notYaml() {
        in("case: [test\ndyad: x\n").singleElement().asString().startsWith("case.yaml:2:5: this is not YAML: ");
        in("case: test\n\tdyad: x\n").singleElement().asString().startsWith("case.yaml:2:1: this is not YAML: ");
        in("title: x\ncase: a\u0000b\n").containsExactly("case.yaml:2:8: a control character stands here; remove it");
    }

    @Test
    void twoDocumentsInOneFile() {
        in(HEAD + "---\ncase: other\n").singleElement().asString().startsWith("case.yaml:4:1: this is not YAML: ");
    }

    @ParameterizedTest
    @CsvSource({"''", "just a text", "[a]", "# a comment"})
    void noKeysAndValues(String text) {
        in(text).containsExactly("case.yaml:1:1: a case begins with keys and values, for instance case: russia-turkey");
    }

    @Test
    void notUtf8() {
        CaseFolder folder = CaseFolder.in(temp)
                .bytes("case.yaml", (HEAD + "title: Türkei\n").getBytes(StandardCharsets.ISO_8859_1));
        mistakes(folder.folder()).containsExactly("case.yaml:4:9: this is not UTF-8; save the file as UTF-8");
    }

    @Test
    void anAliasBombIsReadQuickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%s: &a%s [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(10))
                    .append("]\n");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> in(HEAD + bomb + "sources: *a59\n")
                        .containsExactly("case.yaml:1:1: this cannot be read:"
                                + " Number of aliases for non-scalar nodes exceeds the specified max=50"));
    }

    @Test
    void aListThatHoldsItselfIsAMistake() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> in(HEAD + "episodes: &e [*e]\n")
                        .containsExactly("case.yaml:4:11: an item of episodes must hold keys and values, not a list"));
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
        in("""
            case: Test
            titel: x
            dyad: [Russia, TUR]
            period: {from: 2015-01-01, too: x}
            episodes:
              - {id: jet}
              - {id: jet, trigger: b, openIssue: c}
            """)
                .containsExactly(
                        "case.yaml:1:7: case must be lower-case letters, digits and hyphens, such as russia-turkey, not \"Test\"",
                        "case.yaml:2:1: unknown key \"titel\" in the case; did you mean \"title\"?",
                        "case.yaml:3:8: no state has the code \"Russia\" on 2015-01-01; write RUS",
                        "case.yaml:4:28: unknown key \"too\" in period; did you mean \"to\"?",
                        "case.yaml:6:5: an item of episodes lacks \"trigger\"; write for instance trigger: su24-shot-down",
                        "case.yaml:7:10: the episode \"jet\" stands twice; ids must differ",
                        "case.yaml:7:27: unknown key \"openIssue\" in an item of episodes; did you mean \"openIssues\"?");
    }

    @Test
    void theMessageHoldsEveryMistakeOnALineOfItsOwn() {
        Path folder =
                CaseFolder.in(temp).text("case.yaml", HEAD + "a1: x\nb1: y\n").folder();
        CaseMistakesException thrown = thrown(folder);
        assertThat(thrown).message().hasLineCount(2).contains("case.yaml:4:1: ").contains("case.yaml:5:1: ");
        assertThat(thrown.mistakes()).extracting(Mistake::line).containsExactly(4, 5);
    }

    private static String source(String evidence, String columns) {
        return HEAD + "sources:\n  - read: x.csv\n    as: table\n    " + evidence + "\n    columns: " + columns + "\n";
    }

    private ListAssert<String> in(String text) {
        return mistakes(CaseFolder.in(temp).text("case.yaml", text).folder());
    }

    private static ListAssert<String> mistakes(Path folder) {
        List<String> mistakes =
                thrown(folder).mistakes().stream().map(Mistake::toString).toList();
        return assertThat(mistakes);
    }

    private static CaseMistakesException thrown(Path folder) {
        return catchThrowableOfType(CaseMistakesException.class, () -> new CaseReader(DIRECTORY).read(folder));
    }
}
