package org.entente.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, the answer is one, and it points into the text. */
class Situations_AnyTextTest {
    private static final EventPlaces PLACES = new EventPlaces(Places.shipped());
    private static final LocalDate DAY = LocalDate.of(2020, 3, 5);
    private static final int LONG = 100_000;
    private static final List<String> PIECES = List.of(
            "on ",
            "Monday",
            "Monday's",
            "last ",
            "next ",
            "this ",
            "week ",
            "two ",
            "days ",
            "ago ",
            "earlier ",
            "the ",
            "day ",
            "before ",
            "after ",
            "yesterday ",
            "29 February ",
            "Feb. 27",
            "31/",
            "-",
            "–",
            " -- ",
            "2020-03-05",
            "2020-13-45",
            "1 May 9999 ",
            "in ",
            "2015 ",
            "May ",
            "March ",
            "by ",
            "since ",
            "until ",
            "from ",
            "to ",
            "between ",
            "and ",
            "end of ",
            "summer ",
            "1990s ",
            "will ",
            "said ",
            "Idlib",
            "Syria's ",
            "Tripoli ",
            "near ",
            "city of ",
            "al-",
            "Deir ez-Zor ",
            "MOSCOW, ",
            "(Xinhua) ",
            "/TASS/. ",
            "; ",
            ". ",
            "'",
            "’s",
            "\u0000",
            "\ud83d",
            "\ud83d\ude00",
            "\u0301",
            "İ",
            "ß",
            "北京",
            "\u202e",
            "٣",
            "²",
            "999999999999",
            "couple of ",
            "several ",
            "decades ",
            "centuries ",
            "same ",
            "\n",
            "\t",
            " ",
            " ");

    @Test
    void answersForAnyMixtureOfWords() {
        Random random = new Random(20200305);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(14);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString(), random.nextInt(text.length() + 3) - 1);
        }
    }

    @Test
    void answersForSentencesWithLettersChanged() {
        Random random = new Random(7);
        List<String> sentences = List.of(
                "On Monday, two soldiers were killed in Idlib, the ministry said, two days after the Feb. 27 attack.",
                "MOSCOW, March 5 (Xinhua) -- Putin will meet Erdogan in Sochi next week, by the end of June 2020.",
                "From 27 February to 3 March the army shelled the Syrian city of Saraqib and villages near Aleppo.");
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            check(text.toString(), random.nextInt(text.length() + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "'",
                "-",
                "(",
                "1 ",
                "1 May ",
                "on Monday ",
                "in Idlib ",
                "the day after ",
                "Syria's ",
                "the ",
                "of ",
                "two days before ",
                "al-",
                "A, ",
                "last ",
                "in the ",
                "MOSCOW ",
                "May 1-",
                "2020-03-05",
                "\ud83d\ude00",
                "before ",
                "from Monday to ",
                "Deir ",
                "will "
            })
    void readsLongTextsOfOnePiece(String piece) {
        check(piece.repeat(LONG / piece.length()), LONG / 2);
    }

    @Test
    void staysWithinTheDatesThatThereAre() {
        List<String> far = new ArrayList<>(List.of(
                "It happened 999 decades ago.",
                "It happened 999 years earlier.",
                "It will end in the next 999 decades."));
        far.forEach(sentence -> check(sentence, 3));
        assertThat(EventDays.find(far.getFirst(), 3, DAY).horizon()).isEqualTo(Horizon.HISTORICAL);
    }

    @Test
    void saysThatOnlyTheDatelineTellsThePlace() {
        Optional<EventPlace.FromDateline> line = PLACES.dateline("ANKARA (Reuters) - It rains.", DAY);
        assertThat(line).isPresent();
        assertThat(PLACES.find("A bomb exploded.", 7, DAY, line)).isEqualTo(line.get());
        assertThat(PLACES.find("A bomb exploded in Adana.", 7, DAY, line)).isInstanceOf(EventPlace.Named.class);
        assertThat(PLACES.find("A bomb exploded.", 7, DAY, Optional.empty())).isEqualTo(new EventPlace.Unknown());
    }

    @Test
    void refusesPointsOffTheGlobe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place.Point(91, 0))
                .withMessageContaining("91.0");
    }

    private static void check(String text, int position) {
        EventDay day = EventDays.find(text, position, DAY);
        switch (day) {
            case EventDay.OnDay on -> inside(text, on.start(), on.end());
            case EventDay.Within span -> inside(text, span.start(), span.end());
            case EventDay.Assumed assumed -> assertThat(assumed.day()).isEqualTo(DAY);
        }
        switch (PLACES.find(text, position, DAY, Optional.empty())) {
            case EventPlace.Named named -> inside(text, named.start(), named.end());
            case EventPlace.FromDateline line ->
                assertThat(PLACES.dateline(text, DAY)).contains(line);
            case EventPlace.Unknown unknown -> assertThat(unknown).isEqualTo(new EventPlace.Unknown());
        }
    }

    private static void inside(String text, int start, int end) {
        assertThat(start).isBetween(0, end - 1);
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
