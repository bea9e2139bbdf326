package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.junit.jupiter.api.Test;

class SlotRowsTest {
    private static final Slot SLOT = Slot.of("20180101000000");
    private static final Set<String> CODES = Set.of("RUS", "TUR", "NAT");

    @Test
    void keepsRowsThatNameAnActorOnEitherSide() throws IOException {
        String first = Rows.row("1", "RUS", "");
        String second = Rows.row("2", "USA", "TUR");
        String neither = Rows.row("3", "USA", "FRA");
        assertThat(sort(first, second, neither).rows()).containsExactly(first, second);
    }

    @Test
    void keepsRowsThatNameAKnownGroup() throws IOException {
        String first = Rows.row("1", "", "USA", "NAT", "");
        String second = Rows.row("2", "USA", "", "", "NAT");
        String other = Rows.row("3", "USA", "", "", "UNO");
        assertThat(sort(first, other, second).rows()).containsExactly(first, second);
    }

    @Test
    void looksAtTheFourColumnsOnly() throws IOException {
        String elsewhere = Rows.row("1", "USA", "FRA").replace("example.org", "RUS TUR");
        assertThat(sort(elsewhere, Rows.row("RUS", "", "")).rows()).isEmpty();
    }

    @Test
    void countsEveryRowForEachCountryOnce() throws IOException {
        Exposure exposure = sort(
                        Rows.row("1", "RUS", "TUR"),
                        Rows.row("2", "RUS", "RUS"),
                        Rows.row("3", "USA", ""),
                        Rows.row("4", "", "", "NAT", ""))
                .exposure();
        assertThat(exposure).isEqualTo(new Exposure(4, Map.of("RUS", 2L, "TUR", 1L, "USA", 1L)));
    }

    @Test
    void putsRowsOfAnotherWidthAside() throws IOException {
        String good = Rows.row("1", "RUS", "TUR");
        String narrow = good.substring(0, good.lastIndexOf('\t'));
        String wide = good + "\tmore";
        Part part = sort(narrow, good, wide, "", "RUS");
        assertThat(part.rows()).containsExactly(good);
        assertThat(part.exposure().total()).isEqualTo(1);
        assertThat(part.asides())
                .containsExactly(
                        new Aside(SLOT, 1, 60, narrow),
                        new Aside(SLOT, 3, 62, wide),
                        new Aside(SLOT, 4, 1, ""),
                        new Aside(SLOT, 5, 1, "RUS"));
    }

    @Test
    void keepsEveryByte() throws IOException {
        byte[] row = (Rows.row("1", "RUS", "TUR") + "\u00e9\u4e00\r").getBytes(StandardCharsets.UTF_8);
        Part part = SlotRows.sort(SLOT, row, CODES);
        assertThat(part.rows()).hasSize(1);
        assertThat(part.rows().getFirst().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(row);
    }

    @Test
    void codesAreThoseOfTheDay() {
        ActorDirectory directory = new ActorDirectory();
        CaseActors actors = new CaseActors(List.of("ROU", "NAT", "SRB", "SCG", "SUN"));
        assertThat(actors.codesOn(LocalDate.of(2018, 1, 1), directory)).containsExactlyInAnyOrder("ROM", "NAT", "SRB");
        assertThat(actors.codesOn(LocalDate.of(1985, 1, 1), directory)).containsExactlyInAnyOrder("ROM", "NAT", "SUN");
    }

    private static Part sort(String... rows) throws IOException {
        return SlotRows.sort(SLOT, GdeltServer.text(rows), CODES);
    }
}
