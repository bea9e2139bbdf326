package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder();
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final List<String> PIECES = List.of(
            "Turkey",
            "'s",
            "’",
            "\"",
            "“",
            "U.S.",
            "-",
            " ",
            " ",
            "Putin",
            "President",
            "he",
            "the two leaders",
            "\u0000",
            "May",
            ".",
            "(",
            "é",
            "\ud83d\ude00",
            "\ud83d",
            "\u0301",
            "İ",
            "ß",
            "北京",
            "\u202e",
            "\n",
            "\u00a0",
            "of",
            "the");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAnyTextAndKeepsMentionsInsideIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            DocumentActors document = FINDER.document(DAY);
            for (int sentence = 0; sentence < 3; sentence++) {
                String text = anyText(random);
                assertThat(document.read(text))
                        .allSatisfy(mention -> assertThat(mention.in(text)).isNotBlank())
                        .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
            }
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    @Test
    void readsASentenceOfAHundredThousandCharacters() {
        String text = "Turkey and Russia met, and he said that ".repeat(2500);

        assertThat(FINDER.find(text, DAY)).hasSize(5000);
    }

    @Test
    void forgetsAtTheEndOfADocumentWhoWasIntroduced() {
        DocumentActors document = FINDER.document(DAY);
        document.read("Turkish spokesman Omer Celik spoke.");

        assertThat(document.read("Celik left.")).hasSize(1);
        assertThat(FINDER.find("Celik left.", DAY)).isEmpty();
    }

    @Test
    void marksWhatIsGuessed() {
        assertThat(MentionKind.REFERENCE.isWeak()).isTrue();
        assertThat(MentionKind.PLACE.isWeak()).isTrue();
        assertThat(MentionKind.ROLE.isWeak()).isFalse();
    }
}
