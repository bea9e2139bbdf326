package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.document.Document;
import org.entente.event.EventType;
import org.entente.petrarch.Dictionaries;
import org.entente.petrarch.DictionaryFolderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's dictionaries beside Entente's own reading. */
class UserDictionariesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 3, 10);

    @TempDir
    private Path folder;

    private UserDictionariesTest with(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    private List<CodedEvent> code(String text) {
        return code(text, new UserDictionaries(Dictionaries.readAny(folder)));
    }

    private static List<CodedEvent> code(String text, UserDictionaries dictionaries) {
        List<CodedDocument> coded = new ArrayList<>();
        try (CodingPool pool = new CodingPool(1, Optional.of(dictionaries), coded::add)) {
            pool.code(new Document("d", DAY, "", text, Optional.empty(), Optional.empty()));
            pool.finish();
        }
        return coded.getFirst().events().stream().filter(CodedEvent::isRealised).toList();
    }

    private static String plain(CodedEvent event) {
        return event.source().code() + " " + event.target().code() + " "
                + event.what().type();
    }

    @Test
    void anActorOfTheirsIsKnownBesideOursOnTheDaysOfHisCode() throws IOException {
        with("my.actors.txt", "ZUBAR_BRIGADE_\n\t[SYRREB >20150101]\n");
        List<CodedEvent> events = code("The Zubar Brigade accused Russia of violating the ceasefire.");
        assertThat(events).extracting(UserDictionariesTest::plain).contains("SYR REB RUS ACCUSE");
        assertThat(events.getFirst().codes().source()).contains("SYRREB");
        assertThat(events.getFirst().codes().target()).isEmpty();
        with("my.actors.txt", "ZUBAR_BRIGADE_\n\t[SYRREB <20150101]\n");
        assertThat(code("The Zubar Brigade accused Russia of violating the ceasefire."))
                .isEmpty();
    }

    @Test
    void anAgentGivesHisActorARole() throws IOException {
        with("my.actors.txt", "TURKISH_ [TUR]\n").with("my.agents.txt", "JANISSARY {JANISSARIES} [~MIL]\n");
        List<CodedEvent> events = code("Turkish janissaries shelled Russian troops on Tuesday.");
        assertThat(events).isNotEmpty();
        assertThat(events.getFirst().source().code()).isEqualTo("TUR MIL");
        assertThat(events.getFirst().codes().source()).contains("TURMIL");
        assertThat(events.getFirst()
                        .sourceSpan()
                        .in(events.getFirst().sentence().text()))
                .isEqualTo("Turkish janissaries");
    }

    @Test
    void ofTwoAtOnePlaceTheLongerStands() throws IOException {
        with("my.actors.txt", "ERDOGAN_ [TURGOV]\n");
        CodedEvent event = code("President Recep Tayyip Erdogan accused Russia of aggression.")
                .getFirst();
        assertThat(event.source().code()).isEqualTo("TUR HOS");
        assertThat(event.codes().source()).contains("TURGOV");
    }

    @Test
    void aDiscardDropsItsSentenceOrTheWholeDocument() throws IOException {
        String text = "Turkey accused Russia of aggression. The chess team of Russia met that of Ukraine.";
        assertThat(code(text, new UserDictionaries(Dictionaries.readAny(with("my.discards.txt", "WEATHER\n").folder))))
                .extracting(CodedEvent::number)
                .contains(1);
        with("my.discards.txt", "CHESS_\n");
        UserDictionaries sentence = new UserDictionaries(Dictionaries.readAny(folder));
        assertThat(code(text, sentence)).isNotEmpty().allMatch(event -> event.number() == 1);
        assertThat(sentence.counts().sentences()).isEqualTo(1);
        with("my.discards.txt", "+CHESS_\n");
        UserDictionaries story = new UserDictionaries(Dictionaries.readAny(folder));
        assertThat(code(text, story)).isEmpty();
        assertThat(story.counts().documents()).isEqualTo(1);
    }

    @Test
    void issuesOfTheSentenceComeWithItsEvents() throws IOException {
        with("my.issues.txt", "airspace [AIRSPACE]\nn:border [BORDERS]\n");
        assertThat(code("Turkey accused Russia of violating its airspace and its borders, the borders of 1921.")
                        .getFirst()
                        .codes()
                        .issues())
                .isEqualTo(Map.of("AIRSPACE", 1, "BORDERS", 2));
    }

    @Test
    void aPatternGoesBeforeTheModelAndIsNamedAsTheRule() throws IOException {
        with("my.actors.txt", "TURKEY_ [TUR]\nRUSSIA_ [RUS]\n")
                .with("my.verbs.txt", "--- ACCUSE [112] ---\nACCUSE\n- * AIRSPACE [138]\n");
        UserDictionaries dictionaries = new UserDictionaries(Dictionaries.readAny(folder));
        CodedEvent event = code("Turkey accused Russia of violating its airspace.", dictionaries)
                .getFirst();
        assertThat(event.what().type()).isEqualTo(EventType.THREATEN);
        assertThat(event.rule()).isEqualTo("dictionary: ACCUSED - * AIRSPACE [138]");
        assertThat(event.trigger().orElseThrow().in(event.sentence().text())).isEqualTo("accused");
        assertThat(event.codes())
                .isEqualTo(new UserCodes(Optional.of("TUR"), Optional.of("RUS"), Optional.of("138"), Map.of()));
        assertThat(dictionaries.counts().coded()).isEqualTo(1);
    }

    @Test
    void aVerbAloneCountsWhereOurLexiconDoesNotKnowIt() throws IOException {
        with("my.actors.txt", "TURKEY_ [TUR]\nRUSSIA_ [RUS]\n")
                .with("my.verbs.txt", "--- ACCUSE [138] ---\nACCUSE\n--- LAMBAST [111] ---\nZIGGLE {ZIGGLED}\n");
        CodedEvent known =
                code("Turkey accused Russia of violating its airspace.").getFirst();
        assertThat(known.what().type()).isEqualTo(EventType.ACCUSE);
        assertThat(known.rule()).startsWith(EventModel.VERSION);
        CodedEvent unknown = code("Turkey ziggled Russia yesterday.").getFirst();
        assertThat(plain(unknown)).isEqualTo("TUR RUS ACCUSE");
        assertThat(unknown.rule()).isEqualTo("dictionary: ZIGGLE [111]");
    }

    @Test
    void whatAnEmptyFolderLacksIsSaid() {
        assertThatThrownBy(() -> Dictionaries.readAny(folder))
                .isInstanceOf(DictionaryFolderException.class)
                .hasMessageContaining("no dictionaries: files NAME.actors.txt");
    }

    @Test
    void codesMeanStatesWithRolesBodiesOrThemselves() {
        UserActors actors = new UserActors();
        assertThat(actors.actor("TURGOVMIL", DAY))
                .isEqualTo(new Actor(Optional.of("TUR"), Optional.empty(), Optional.of("GOV")));
        assertThat(actors.actor("IGOUNO", DAY).code()).isEqualTo("UNO");
        assertThat(actors.actor("ZZZXYZ", DAY).code()).isEqualTo("ZZZXYZ");
    }

    @Test
    void realDictionariesCodeASentence() {
        Path real = Path.of(System.getProperty("entente.root"), "../shared/data/dictionaries");
        assumeThat(real).as("real dictionaries beside the repository").isDirectory();
        UserDictionaries dictionaries = new UserDictionaries(Dictionaries.readAny(real));
        assertThat(code("Turkish soldiers killed three Syrian rebels near Idlib on Tuesday.", dictionaries))
                .extracting(event -> event.codes().source())
                .contains(Optional.of("TURMIL"));
    }
}
