package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.document.Document;
import org.junit.jupiter.api.Test;

class ReportingSideTest {
    private final ReportingSide sides = new ReportingSide();

    private Optional<String> of(Optional<String> publisher, Optional<String> url) {
        return sides.of(new Document("1", LocalDate.of(2019, 5, 20), "Talks", "", url, publisher));
    }

    @Test
    void thePublisherComesBeforeTheAddress() {
        assertThat(of(Optional.of("TASS"), Optional.empty())).contains("RUS");
        assertThat(of(Optional.empty(), Optional.of("http://en.kremlin.ru/events/president/news/1")))
                .contains("RUS");
        assertThat(of(Optional.empty(), Optional.of("https://www.kremlin.ru/1")))
                .contains("RUS");
    }

    @Test
    void unknownStaysUnknown() {
        assertThat(of(Optional.of("The Village Herald"), Optional.of("http://example.org/1")))
                .isEmpty();
        assertThat(of(Optional.empty(), Optional.of("no address at all"))).isEmpty();
        assertThat(of(Optional.empty(), Optional.empty())).isEmpty();
    }
}
