package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coding.CodingFileException;
import org.entente.contact.ContactKind;
import org.entente.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactScoresTest {
    private static final double CLOSE = 1e-4;

    @TempDir
    private Path folder;

    private ContactGold gold(String rows) throws IOException {
        return ContactGold.read(Files.writeString(folder.resolve("gold.tsv"), "id\tcounterpart\tkind\n" + rows));
    }

    private static ContactAnswer call(String id, String state) {
        return new ContactAnswer(id, state, ContactKind.CALL);
    }

    @Test
    void scoresTheDocumentsThatTheGoldNamesAndCountsStraysApart() throws IOException {
        ContactGold gold = gold("a\tTUR\tcall\na\tIRN\tcall\nb\tDEU\tmeeting\nc\t\t\n");

        ContactScores scores = ContactScores.of(
                gold,
                List.of(call("a", "TUR"), call("a", "TUR"), call("b", "DEU"), call("c", "FRA"), call("d", "FRA")));

        // Right: a TUR. Wrong: the kind in b, and c, which reports none. Missed: a IRN and b as a meeting.
        assertThat(scores).isEqualTo(new ContactScores(3, 3, 1, 1));
        assertThat(scores.precision().orElseThrow().value()).isCloseTo(1.0 / 3, within(CLOSE));
        assertThat(scores.recall().orElseThrow().value()).isCloseTo(1.0 / 3, within(CLOSE));
        assertThat(scores.f1().orElseThrow()).isCloseTo(1.0 / 3, within(CLOSE));
    }

    @Test
    void whatCannotBeKnownIsNoZero() throws IOException {
        ContactScores scores = ContactScores.of(gold("c\t\t\n"), List.of());

        assertThat(scores.precision()).isEmpty();
        assertThat(scores.recall()).isEmpty();
        assertThat(scores.f1()).isEmpty();
    }

    @Test
    void anIntervalIsWilsons() {
        Share share = new Share(45, 46);
        assertThat(share.low()).isCloseTo(0.8866, within(CLOSE));
        assertThat(share.high()).isCloseTo(0.9962, within(CLOSE));
        assertThat(new Share(45, 45).low()).isCloseTo(0.9213, within(CLOSE));
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("no share: 3 of 2");
    }

    @Test
    void counterpartsMayBeNamedByStateOrHead() throws IOException {
        ContactGold gold = gold("a\tTurkey\tcall\nb\tRecep Tayyip Erdogan\tcall\nc\tNowhere\tcall\n");

        assertThat(gold.documents().get("a")).containsExactly(call("a", "TUR"));
        assertThat(gold.documents().get("b")).containsExactly(call("b", "TUR"));
        assertThat(gold.documents().get("c")).containsExactly(call("c", "Nowhere"));
        assertThat(gold.notes())
                .containsExactly(
                        "line 4: no state has the code or name \"Nowhere\"; right would be a code such as TUR. It"
                                + " counts as missed");
    }

    @Test
    void aWrongRowIsNamedWithItsLine() {
        assertThatThrownBy(() -> gold("a\tTUR\tvisit\n"))
                .isInstanceOf(CodingFileException.class)
                .hasMessageContaining("gold.tsv, line 2: the kind must be meeting or call, is \"visit\"");
        assertThatThrownBy(() -> gold("a\tTUR\n")).hasMessageContaining("line 2: 2 columns, the header has 3");
        assertThatThrownBy(() -> ContactGold.read(Files.writeString(folder.resolve("x.tsv"), "id,kind\n")))
                .hasMessageContaining("line 1: the header must have the columns id, counterpart, kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meeting with President of the Republic of Turkey Recep Tayyip Erdogan | TUR MEETING
            President Ilham Aliyev spoke by telephone with French President Emmanuel Macron | FRA CALL
            Talks with President of Iran Hassan Rouhani and President of Turkey Recep Tayyip Erdogan | IRN MEETING TUR MEETING
            Meeting with President of the French Senate | ''
            The President will meet with President of Turkey Recep Tayyip Erdogan | ''
            Meeting with Turkish Foreign Minister Mevlut Cavusoglu | ''
            Russian-Turkish talks | ''
            """)
    void plainPatternsReadTheGoldFromTitles(String title, String answers) {
        Document document = new Document("1", LocalDate.of(2019, 5, 20), title, "", Optional.empty(), Optional.empty());

        List<String> found = new TitleGold()
                .of(document).stream()
                        .map(answer -> answer.counterpart() + " " + answer.kind())
                        .toList();

        assertThat(String.join(" ", found)).isEqualTo(answers);
    }
}
