package org.entente.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls whom what, in small texts of our own. */
class NarrativeReadingTest {
    private static final Dyad PAIR = new Dyad("RUS", "TUR");
    private static final LocalDate DAY = LocalDate.of(2015, 11, 20);

    @TempDir
    private Path folder;

    private static Document document(String id, int after, String publisher, String text) {
        return new Document(id, DAY.plusDays(after), "News", text, Optional.empty(), Optional.of(publisher));
    }

    private static NarrativeBook book(Document... documents) {
        NarrativeReading reading = new NarrativeReading(PAIR, DAY.plusDays(100));
        List.of(documents).forEach(reading::take);
        return new NarrativeBook(PAIR, reading.uses(), reading.days(), reading.documents(), List.of(), reading.aside());
    }

    private static String uses(String text) {
        return book(document("1", 0, "TASS", text)).uses().stream()
                .map(use -> use.speaker().side().orElse("?") + " "
                        + use.speaker().voice().word() + " on " + use.about() + ": "
                        + use.label().name() + (use.denied() ? " (denied)" : ""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey is a strategic partner. | RUS state-media on TUR: strategic partner
            Turkey is our partner. | RUS state-media on TUR: partner
            Turkey and Iran are our partners. | RUS state-media on TUR: partner
            Turkey was there, while Iran is our partner. | ''
            It was a stab in the back by Turkey. | RUS state-media on TUR: stab in the back
            Turkey is not our enemy. | RUS state-media on TUR: enemy (denied)
            Vladimir Putin: This was a stab in the back, dealt by Turkey. | RUS leader on TUR: stab in the back
            Recep Tayyip Erdogan: Russia remains our strategic partner. | TUR leader on RUS: strategic partner
            Sergei Lavrov: We value Turkey as a reliable partner. | RUS government on TUR: reliable partner
            Question: Is Turkey still a friend? | ? other on TUR: friend
            The talks with Turkey were constructive. | RUS state-media on TUR: constructive
            France is a friend. | ''
            """)
    void aLabelIsGivenToItsSpeakerAndToTheStateNamedNearest(String text, String uses) {
        assertThat(uses(text)).isEqualTo(uses);
    }

    @Test
    void aSpeechGoesOnUntilTheNextSpeakerAndThePlaceIsKept() {
        String text = "Recep Tayyip Erdogan: Good day.\nRussia is our friend.\nVladimir Putin: Turkey is our friend.";
        List<LabelUse> uses = book(document("1", 0, "TASS", text)).uses();

        assertThat(uses).extracting(use -> use.speaker().side().orElse("")).containsExactly("TUR", "RUS");
        LabelUse.Origin place = uses.getFirst().origin();
        assertThat(text.substring(place.start(), place.end())).isEqualTo("friend");
        assertThat(uses.getFirst().words()).isEqualTo("Russia is our friend.");
    }

    @Test
    void aLeapToTheOppositeLabelIsTimed() {
        NarrativeBook book = book(
                document("a", 0, "TASS", "Turkey is our strategic partner."),
                document("b", 1, "TASS", "Turkey is our friend."),
                document("c", 4, "Reuters", "Vladimir Putin: It was a stab in the back by Turkey."),
                document("d", 5, "TASS", "Turkey is not our friend."),
                document("e", 6, "TASS", "Recep Tayyip Erdogan: Russia is our friend."));

        assertThat(book.leaps()).singleElement().satisfies(leap -> {
            assertThat(leap.days()).isEqualTo(3);
            assertThat(leap.turnsCold()).isTrue();
            assertThat(leap.last().origin().key()).isEqualTo("b");
            assertThat(leap.first().origin().key()).isEqualTo("c");
        });
        assertThat(book.withoutStates().leaps()).isEmpty();
        assertThat(book.withoutStates().uses())
                .extracting(use -> use.label().name())
                .containsExactly("stab in the back");
    }

    @Test
    void labelsAndMonthsAreCountedWithAndWithoutStates() {
        NarrativeBook book = book(
                document("a", 0, "TASS", "Turkey is our friend. Turkey is a friend."),
                document("b", 40, "Reuters", "Vladimir Putin: Turkey is our friend."),
                document("c", 41, "TASS", "Turkey is not our friend."));

        assertThat(book.labels()).singleElement().satisfies(count -> {
            assertThat(List.of(count.uses(), count.leaders(), count.independent()))
                    .containsExactly(3, 1, 1);
            assertThat(count.first()).isEqualTo(DAY);
        });
        List<ToneMonth> months = book.months().stream()
                .filter(month -> month.side().equals("RUS"))
                .toList();
        assertThat(months).extracting(ToneMonth::month).containsExactly(YearMonth.of(2015, 11), YearMonth.of(2015, 12));
        assertThat(months.getFirst().mean()).hasValue(2);
        assertThat(months.getLast().warm()).as("a denied label counts nowhere").isEqualTo(1);
        assertThat(book.months().stream().filter(month -> month.side().equals("TUR")))
                .allSatisfy(month -> assertThat(month.mean()).isEmpty());
    }

    @Test
    void nothingLaterThanTheAsOfDayIsRead() {
        NarrativeReading reading = new NarrativeReading(PAIR, DAY);
        reading.take(document("a", 1, "TASS", "Turkey is our friend."));
        assertThat(reading.uses()).isEmpty();
        assertThat(reading.documents()).isZero();
    }

    @Test
    void everyFormOfTheTableIsFoundAsItsOwnLabel() {
        Lexicon lexicon = Lexicon.shipped();
        assertThat(lexicon.list())
                .hasSizeGreaterThan(20)
                .allSatisfy(label -> label.forms().forEach(form -> {
                    String words = form.replace("*", "");
                    assertThat(lexicon.find("It is " + words + " indeed."))
                            .as(form)
                            .extracting(found -> found.label().name())
                            .contains(label.name());
                }));
    }

    @Test
    void pollsAreReadAndWrongRowsToldWithLineAndValue() throws IOException {
        Path file = folder.resolve("polls.csv");
        String head = "date,state,pollster,question,answer,share,n,source\n";
        Files.writeString(file, head + "2016-05-27,RUS,A pollster,Which states are hostile?,Turkey,29.5,1600,a page\n");
        assertThat(PollFile.read(file))
                .containsExactly(new Poll(
                        LocalDate.of(2016, 5, 27),
                        "RUS",
                        "A pollster",
                        "Which states are hostile?",
                        "Turkey",
                        0.295,
                        Optional.of(1600),
                        "a page"));

        Files.writeString(file, head + "2016-05,RUS,A,Q,Turkey,29,,a page\n");
        assertThatThrownBy(() -> PollFile.read(file))
                .hasMessage("polls.csv, line 2: date must be a day such as 2016-05-27, is \"2016-05\"");
        Files.writeString(file, head + "2016-05-27,RUS,A,Q,Turkey,290,,a page\n");
        assertThatThrownBy(() -> PollFile.read(file))
                .hasMessage("polls.csv, line 2: share must be a number of per cent from 0 to 100, is \"290\"");
        Files.writeString(file, head + "2016-05-27,RUS,A,Q,Turkey,29,many,a page\n");
        assertThatThrownBy(() -> PollFile.read(file))
                .hasMessage("polls.csv, line 2: n must be a whole number or empty, is \"many\"");
        Files.writeString(file, head + "2016-05-27,RUS,,Q,Turkey,29,,a page\n");
        assertThatThrownBy(() -> PollFile.read(file)).hasMessageStartingWith("polls.csv, line 2: pollster is missing;");
    }
}
