package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Actor;
import org.entente.document.Document;
import org.entente.event.EventType;
import org.entente.situation.EventDay;
import org.entente.situation.EventPlace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCoderTest {
    private static final LocalDate DAY = LocalDate.of(2016, 3, 10);
    private static final int MUTATED = 3_000;
    private static final int LONG = 100_000;

    private static final List<CodedDocument> CODED = new ArrayList<>();
    private static CodingPool pool = new CodingPool(1, CODED::add);

    @BeforeAll
    static void open() {
        pool = new CodingPool(1, CODED::add);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static CodedDocument code(String title, String text) {
        CODED.clear();
        pool.code(new Document("d", DAY, title, text, Optional.empty(), Optional.empty()));
        pool.finish();
        return CODED.getFirst();
    }

    private static List<String> events(String text) {
        return code("", text).events().stream()
                .filter(CodedEvent::isRealised)
                .map(event -> event.sourceParty() + " " + event.targetParty() + " "
                        + event.what().type())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey accused Russia on Tuesday of violating its airspace.                          | TUR RUS ACCUSE
            Russia was accused by Turkey of violating its airspace.                              | TUR RUS ACCUSE
            Indian troops killed two Pakistani soldiers in an exchange of fire near Poonch.      | IND PAK ASSAULT
            Berlin expelled two Vietnamese diplomats over the abduction of a businessman.        | DEU VNM SANCTION
            Chancellor Angela Merkel urged Ankara to release the German journalist.              | DEU TUR REQUEST
            President Vladimir Putin met his Turkish counterpart Recep Tayyip Erdogan in Sochi.  | RUS TUR CONSULT
            """)
    void plainSentencesGiveTheirEvent(String text, String event) {
        assertThat(events(text)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The weather over Turkey and Greece stays warm.",
                "Turkey did not accuse Russia of anything.",
                "It rained.",
                ""
            })
    void whatIsNoEventGivesNone(String text) {
        assertThat(text.isBlank() ? List.of() : events(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow denied that its aircraft had bombed Turkish troops.",
                "Iran has never attacked Israel, Rouhani said.",
                "If Russia attacked Turkey, NATO would defend Ankara.",
                "Russia might have attacked Turkey had the call failed."
            })
    void whatIsDeniedNegatedOrSupposedDidNotHappen(String text) {
        assertThat(events(text)).noneMatch(event -> event.endsWith("ASSAULT"));
    }

    @Test
    void wherePeopleMetIsNobodyWhomTheyMet() {
        assertThat(events("Sergei Lavrov met John Kerry in Vienna."))
                .isNotEmpty()
                .noneMatch(event -> event.contains("AUT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey and the United States agreed to set up a safe zone.            |
            Turkey accused Russia of violating its airspace, Washington said.     | USA
            """)
    void theUnitedStatesAreNobodyWhoStates(String text, String claimant) {
        assertThat(code("", text).events())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.claimant().flatMap(Actor::state)).isEqualTo(Optional.ofNullable(claimant)));
    }

    @Test
    void oneHappeningToldTwiceGivesOneEvent() {
        String headline = "Putin and Erdogan hold talks in Moscow";
        CodedDocument coded = code(
                headline,
                "President Vladimir Putin and his Turkish counterpart Recep Tayyip Erdogan held talks in Moscow on Thursday."
                        + " Putin and Erdogan talked for six hours, Russian media said.");
        assertThat(coded.events().stream()
                        .filter(event -> event.what().type() == EventType.CONSULT && event.isRealised()))
                .hasSize(1);
    }

    @Test
    void anEventTellsItsWordsDayAndPlace() {
        String text =
                "Turkish jets bombed Kurdish positions. On Tuesday Turkey accused Russia in Ankara of violating its airspace.";
        CodedEvent event = code("", text).events().stream()
                .filter(one -> one.what().type() == EventType.ACCUSE)
                .findFirst()
                .orElseThrow();
        String sentence = event.sentence().text();
        assertThat(event.sourceSpan().in(sentence)).isEqualTo("Turkey");
        assertThat(event.targetSpan().in(sentence)).isEqualTo("Russia");
        assertThat(event.trigger().orElseThrow().in(sentence)).isEqualTo("accused");
        assertThat(event.when()).isInstanceOf(EventDay.OnDay.class);
        assertThat(event.when().days().from()).isEqualTo(LocalDate.of(2016, 3, 8));
        assertThat(event.where())
                .isInstanceOfSatisfying(
                        EventPlace.Named.class,
                        named -> assertThat(named.place().name()).isEqualTo("Ankara"));
        assertThat(event.number()).isEqualTo(2);
        assertThat(event.confidence()).isBetween(EventChoice.LEAST, 1.0);
    }

    @Test
    void anEventOfAnotherYearIsHistory() {
        List<CodedEvent> events = code("", "Russia and Turkey signed the treaty in Moscow on 16 March 1921.")
                .events();
        assertThat(events).filteredOn(CodedEvent::isRealised).isEmpty();
    }

    @Test
    void documentsComeBackInTheirOrder() {
        List<CodedDocument> coded = new ArrayList<>();
        try (CodingPool many = new CodingPool(3, coded::add)) {
            for (int i = 0; i < 200; i++) {
                String text = "Turkey accused Russia of a violation. ".repeat(1 + i % 7);
                many.code(new Document(String.valueOf(i), DAY, "", text, Optional.empty(), Optional.empty()));
            }
            many.finish();
        }
        assertThat(coded).hasSize(200);
        for (int i = 0; i < coded.size(); i++) {
            assertThat(coded.get(i).document().id()).isEqualTo(String.valueOf(i));
        }
    }

    @Test
    void nothingMakesItFail() {
        Random random = new Random(20261122);
        String seed =
                "“Turkey” accused Russia’s troops — in Idlib — of killing (two) soldiers; Ankara’s reply: talks, sanctions!";
        int sentences = 0;
        for (int round = 0; round < MUTATED; round++) {
            sentences += code("", mutated(seed, random)).counts().sentences() > 0 ? 1 : 0;
        }
        assertThat(sentences).isGreaterThan(MUTATED * 9 / 10);
        for (String unit :
                List.of("Turkey accused Russia and ", "a", "\"", "(", "Iran, ", "\ud83d\ude00 Syria ", "\ud83d")) {
            assertThat(code("", unit.repeat(LONG / unit.length())).counts().documents())
                    .isEqualTo(1);
        }
    }

    private static String mutated(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int change = random.nextInt(12); change > 0; change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(8)));
                case 1 -> text.insert(at, Character.toString(random.nextInt(Character.MAX_CODE_POINT)));
                case 2 -> text.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
                default -> text.insert(at, "\"'(“");
            }
            if (text.isEmpty()) {
                text.append('x');
            }
        }
        return text.toString().isBlank() ? "x" : text.toString();
    }
}
