package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final Citation NOTHING =
            new Citation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void aCitationIsOneLineOfWhatIsKnown() {
        Citation citation = new Citation(
                Optional.of("TASS"),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 3, 5)),
                Optional.of("https://tass.com/1"));
        assertThat(citation.line()).isEqualTo("TASS, 2020-03-05, https://tass.com/1");
        assertThat(NOTHING.line()).isEqualTo("no document named");
    }

    @Test
    void refersToTheLineWhereItIsKnown() {
        assertThat(provenance(Optional.of(17L)).reference()).isEqualTo("chronicle.csv:17");
        assertThat(provenance(Optional.empty()).reference()).isEqualTo("chronicle.csv");
    }

    @Test
    void evidenceIsWrittenInLowerCase() {
        assertThat(Evidence.CURATED.word()).isEqualTo("curated");
        assertThat(Evidence.MACHINE.word()).isEqualTo("machine");
    }

    private static Provenance provenance(Optional<Long> line) {
        return new Provenance(Evidence.CURATED, Optional.empty(), NOTHING, "chronicle.csv", line);
    }
}
