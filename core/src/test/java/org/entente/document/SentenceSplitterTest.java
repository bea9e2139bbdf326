package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    private static Document document(String title, String text) {
        return new Document("1", LocalDate.of(2020, 3, 5), title, text, Optional.empty(), Optional.empty());
    }

    @Test
    void givesTheTitleFirstAndThePlacesInTheText() {
        String text = "Russia and Turkey met. Mr. Putin spoke for an hour.\nNo one else did";
        List<Sentence> sentences = splitter.split(document("Talks in Moscow", text));

        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly(
                        "Talks in Moscow", "Russia and Turkey met.", "Mr. Putin spoke for an hour.", "No one else did");
        assertThat(sentences.getFirst().part()).isEqualTo(Sentence.Part.TITLE);
        assertThat(sentences.subList(1, 4))
                .allSatisfy(sentence -> assertThat(text.substring(sentence.start(), sentence.end()))
                        .isEqualTo(sentence.text()));
    }

    @Test
    void cutsBehindSentencesAndNotBehindAbbreviations() {
        String text =
                "They are allies once again. On March 5, the two sides met. The U.S. Navy sent a ship to the U.S. "
                        + "The ship left. Gen. Ali and J. R. Smith met on Feb. 3 in St. Petersburg. “We agree.” He left! Why? No. 5 was absent.";
        assertThat(splitter.split(document("", text)))
                .extracting(Sentence::text)
                .containsExactly(
                        "They are allies once again.",
                        "On March 5, the two sides met.",
                        "The U.S. Navy sent a ship to the U.S.",
                        "The ship left.",
                        "Gen. Ali and J. R. Smith met on Feb. 3 in St. Petersburg.",
                        "“We agree.”",
                        "He left!",
                        "Why?",
                        "No. 5 was absent.");
    }

    @Test
    void cutsASentenceOfAHundredThousandCharacters() {
        String text = "and then ".repeat(12_000);

        List<Sentence> sentences = splitter.split(document("", text));

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThanOrEqualTo(20_000));
        assertThat(splitter.split(document("", "x".repeat(100_000)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keepsEverySentenceAtItsPlaceWhateverTheText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            String text = "a" + anyText(random);
            assertThat(splitter.split(document("", text)))
                    .allSatisfy(sentence -> assertThat(text.substring(sentence.start(), sentence.end()))
                            .isEqualTo(sentence.text())
                            .isNotBlank());
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(300);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(". ");
                case 1 -> text.append("\"“'");
                case 2 -> text.append(' ');
                case 3 -> text.append((char) random.nextInt(0x10000));
                case 4 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
                default -> text.append((char) ('A' + random.nextInt(50)));
            }
        }
        return text.toString();
    }
}
