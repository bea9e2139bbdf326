package org.entente.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences coded with small dictionaries in the older grammar, and a few in the newer one. */
class SentenceCoderTest {
    private static final LocalDate DAY = LocalDate.of(2001, 5, 1);
    private static final String ACTORS = """
            NORDIA [NOR]
            +NORDIAN
            OSTIA [OST]
            +OSTIAN
            WESTIA [WES]
            TWIN_ISLES [TWA/TWB]
            """;
    private static final String AGENTS = "GOVERNMENT [~GOV]\nSOLDIER [~MIL]\nENVOY [~DIP]\nREPORTER [~MED]\n";
    private static final String OLDER = """
            &COLOURS
            +RED
            +DEEP BLUE
            --- MEET [031:031] ---
            MEET {MEETS MET}
            --- VISIT [032:033] ---
            VISIT
            --- SCOLD [120] ---
            SCOLD
            - * OVER_&COLOURS [121]
            - NEVER * [050]
            - WILL NEVER * [051]
            - + WAS * IN $ [122]
            - % * [125]
            - * SOFTLY [---]
            - * VERY LOUDLY [+++]
            - * LOUDLY [127]
            - * AFTER ^ WITH + [126]
            --- NAP [---] ---
            NAP
            - * NEAR [090]
            --- SEND [070] ---
            SEND {SENDS SENT}
            +SEND_BACK {+SENT_BACK}
            """;
    private static final String NEWER = """
            --- SAY [---] ---
            SAY {SAID}
            --- STRIKE [190] ---
            STRIKE {STRUCK}
            --- BRING [040] ---
            BRING {BROUGHT}
            - * (BEFORE COURT) [:173]
            - * {FOOD PARCELS} (TO) [073]
            - TROOPS * [154:155]
            --- INTEND [030] ---
            INTEND
            --- FEED [073] ---
            FEED {FED}
            ~ a (a b STRIKE) SAY = a b 015
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("my.actors.txt"), ACTORS);
        Files.writeString(folder.resolve("my.agents.txt"), AGENTS);
        Files.writeString(folder.resolve("my.verbs.txt"), OLDER);
        Files.writeString(folder.resolve("my.discards.txt"), "CRICKET\n");
    }

    private List<String> codes(Settings settings, String tree) {
        return texts(
                Dictionaries.read(folder).coder(settings).codeTree(tree, DAY).orElseThrow());
    }

    private static List<String> texts(Set<PetrarchEvent> events) {
        return events.stream()
                .map(event -> event.source() + " " + event.target() + " " + event.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia))))                                    | NOR OST 120
            (S (NP (NNP Nordia)) (VP (VBD was) (VP (VBN scolded) (PP (IN by) (NP (NNP Ostia))))))        | OST NOR 120
            (S (NP (NNP Nordia)) (VP (VBD visited) (NP (NNP Ostia))))                                    | NOR OST 032; OST NOR 033
            (S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia)) (PP (IN over) (NP (JJ deep) (JJ blue) (NNS hats))))) | NOR OST 121
            (S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia)) (PP (IN over) (NP (JJ deep) (NNS hats)))))  | NOR OST 120
            (S (NP (NNP Nordia)) (VP (MD will) (ADVP (RB never)) (VP (VB scold) (NP (NNP Ostia)))))      | NOR OST 051
            (S (NP (NNP Nordia)) (VP (VBD was) (VP (VBN scolded) (PP (IN in) (NP (NNP Ostia))))))        | OST NOR 122
            (S (NP (NNP Nordia)) (VP (VBD scolded) (PP (IN after) (NP (DT the) (NN tea))) (PP (IN with) (NP (NNP Ostia))))) | NOR OST 126
            (S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia)) (ADVP (RB softly))))                 | ''
            (S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia)) (ADVP (RB very) (RB loudly))))       | NOR OST 127
            (S (NP (NNP Nordia)) (VP (VBD napped) (PP (IN near) (NP (NNP Ostia)))))                      | ''
            (S (NP (NNP Nordia)) (VP (VBZ naps) (PP (IN near) (NP (NNP Ostia)))))                        | NOR OST 090
            (S (NP (NNP Nordia)) (VP (VBD sent) (PRT (RP back)) (NP (DT the) (JJ Ostian) (NN envoy))))   | NOR OSTDIP 070
            """)
    void codesVerbsWithTheirPatterns(String tree, String events) {
        assertThat(String.join("; ", codes(Settings.DEFAULT, tree))).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (S (NP (NNP Nordia) (CC and) (NNP Ostia)) (VP (VBD visited) (NP (NNP Westia))))  | NOR WES 032; WES NOR 033; OST WES 032; WES OST 033
            (S (NP (NNP Nordia) (CC and) (NNP Ostia)) (VP (VBD scolded)))                    | NOR OST 125; OST NOR 125
            (S (NP (NP (NNS Soldiers)) (PP (IN from) (NP (NNP Nordia) (CC and) (NNP Ostia)))) (VP (VBD sent) (NP (NNP Westia)))) | NORMIL WES 070; OSTMIL WES 070
            (S (NP (JJ Nordian) (NNS envoys) (CC and) (NNS soldiers)) (VP (VBD sent) (NP (NNP Westia))))  | NORDIP WES 070; NORMIL WES 070
            (S (NP (JJ Nordian) (CC and) (JJ Ostian) (NNS soldiers)) (VP (VBD sent) (NP (NNP Westia))))   | NORMIL WES 070; OSTMIL WES 070
            (S (NP (NP (JJ Nordian) (CC and) (JJ Ostian)) (NNS soldiers)) (VP (VBD sent) (NP (NNP Westia)))) | NORMIL WES 070; OSTMIL WES 070
            (S (NP (NP (DT the) (NNS lions)) (CC and) (NP (NNP Nordia))) (VP (VBD sent) (NP (NNP Westia)))) | NOR WES 070
            (S (NP (NNP Nordia)) (VP (VP (VBD sent) (NP (NNP Westia))) (CC and) (VP (VBD visited) (NP (NNP Ostia))))) | NOR WES 070; NOR OST 032; OST NOR 033
            (S (NP (NNP Nordia)) (VP (VBD sent) (NP (DT the) (NNP Twin) (NNPS Isles))))       | NOR TWA 070; NOR TWB 070
            """)
    void crossesCompounds(String tree, String events) {
        assertThat(String.join("; ", codes(Settings.DEFAULT, tree))).isEqualTo(events);
    }

    @Test
    void leavesOutShortPartsBetweenCommasUnlessTold() {
        String tree = "(S (S (NP (NNP Nordia)) (VP (VBD sent) (NP (NNP Ostia)))) (, ,) (NP (DT a) (NN reporter)) "
                + "(VP (VBD scolded) (NP (NNP Westia))) (. .))";
        assertThat(codes(Settings.DEFAULT, tree)).containsExactly("NOR OST 070");
        Settings all = Settings.DEFAULT.with("comma_emax", "0").orElseThrow();
        assertThat(codes(all, tree)).containsExactly("NOR OST 070", "---MED WES 120");
    }

    @Test
    void givesActorsThatAreNotKnownWhenAsked() {
        String tree = "(S (NP (NNP Nordia)) (VP (VBD sent) (NP (DT the) (JJ old) (NNS letters))))";
        assertThat(codes(Settings.DEFAULT, tree)).isEmpty();
        assertThat(codes(Settings.DEFAULT.with("require_dyad", "False").orElseThrow(), tree))
                .containsExactly("NOR --- 070");
        assertThat(codes(Settings.DEFAULT.with("new_actor_length", "3").orElseThrow(), tree))
                .containsExactly("NOR \"THE OLD LETTERS\" 070");
        assertThat(codes(Settings.DEFAULT.with("new_actor_length", "2").orElseThrow(), tree))
                .isEmpty();
        assertThat(Settings.DEFAULT.with("new_actor_length", "two")).isEmpty();
    }

    @Test
    void codesNothingInDiscardedSentencesAndUnreadableTrees() {
        assertThat(
                        codes(
                                Settings.DEFAULT,
                                "(S (NP (NNP Nordia)) (VP (VBD sent) (NP (DT a) (NN cricket) (NN team)) (PP (TO to) (NP (NNP Ostia)))))"))
                .isEmpty();
        SentenceCoder coder = Dictionaries.read(folder).coder(Settings.DEFAULT);
        assertThat(coder.codeTree("(S (NP (NNP Nordia)) (VP (VBD sent) (NP (NNP Ostia)))", DAY))
                .as("a bracket is missing")
                .isEmpty();
        assertThat(coder.codeTree("(S (NP (NNP Nordia))))", DAY))
                .as("one is too many")
                .isEmpty();
    }

    @Test
    void readsTextWithoutTree() {
        SentenceCoder coder = Dictionaries.read(folder).coder(Settings.DEFAULT);
        assertThat(texts(coder.codeText("Nordia's soldiers scolded Ostia and Westia.", DAY)))
                .containsExactly("NORMIL OST 120", "NORMIL WES 120");
        assertThat(texts(coder.codeText("Nordia was scolded by the Ostian government.", DAY)))
                .containsExactly("OSTGOV NOR 120");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (S (NP (NNP Nordia)) (VP (VBD brought) (NP (NN food) (NNS parcels)) (PP (TO to) (NP (NNP Ostia)))))  | NOR OST 073
            (S (NP (NNP Nordia)) (VP (VBD brought) (NP (NN food)) (PP (TO to) (NP (NNP Ostia)))))                | NOR OST 040
            (S (NP (NNP Nordia)) (VP (VBD was) (VP (VBN brought) (PP (IN before) (NP (NN court))) (PP (IN by) (NP (NNP Ostia)))))) | OST NOR 173
            (S (NP (NNP Nordia)) (VP (VBD brought) (NP (NNP Ostia)) (PP (IN before) (NP (NN court)))))           | ''
            (S (NP (JJ Nordian) (NNS troops)) (VP (VBD were) (VP (VBN brought) (PP (IN by) (NP (NNP Ostia))))))  | OST NOR 155
            (S (NP (NNP Nordia)) (VP (VBD said) (SBAR (S (NP (NNP Nordia)) (VP (VBD struck) (NP (NNP Ostia)))))))  | NOR OST 015
            (S (NP (NNP Westia)) (VP (VBD said) (SBAR (S (NP (NNP Nordia)) (VP (VBD struck) (NP (NNP Ostia)))))))  | NOR OST 190
            (S (NP (NNP Westia)) (VP (VBD said) (SBAR (S (NP (NNP Nordia)) (VP (VBD was) (VP (VBN struck) (PP (IN by) (NP (NNP Ostia))))))))) | OST NOR 190
            (S (NP (NNP Nordia)) (VP (VBZ intends) (S (VP (TO to) (VP (VB feed) (NP (NNP Ostia)))))))            | NOR OST 033
            """)
    void readsTheNewerGrammar(String tree, String events) throws IOException {
        Files.writeString(folder.resolve("my.verbs.txt"), NEWER);
        assertThat(String.join("; ", codes(Settings.DEFAULT, tree))).isEqualTo(events);
    }
}
