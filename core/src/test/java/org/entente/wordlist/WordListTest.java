package org.entente.wordlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.actor.States;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void readsCellsByTheNameOfTheirColumn() {
        Entry soviet = WordList.read(States.class, "states.tsv").entries().stream()
                .filter(entry -> entry.get("code").equals("SUN"))
                .findFirst()
                .orElseThrow();
        assertThat(soviet.day("to")).contains(LocalDate.of(1991, 12, 25));
        assertThat(soviet.list("demonyms")).contains("Soviet", "Soviets");
        assertThat(soviet.find("no such column")).isEmpty();
    }

    @Test
    void saysWhichCellIsEmpty() {
        Entry turkey = WordList.read(States.class, "states.tsv").entries().stream()
                .filter(entry -> entry.get("code").equals("TUR"))
                .findFirst()
                .orElseThrow();
        assertThat(turkey.list("to")).isEmpty();
        assertThatThrownBy(() -> turkey.get("to"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("states\\.tsv, line \\d+: the column to is empty");
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatThrownBy(() -> WordList.read(States.class, "none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the table none.tsv is missing beside org.entente.actor.States");
    }
}
