package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.coding.CodingFileException;
import org.entente.petrarch.PetrarchEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PetrarchRecordsTest {
    private static final PetrarchEvent EVENT = new PetrarchEvent("A", "B", "010");
    private static final PetrarchEvent OTHER = new PetrarchEvent("A", "C", "010");

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("records.xml"), text);
    }

    @Test
    void readsRecordsWithTheOptionsAboveThem() throws IOException {
        List<PetrarchRecords.Sentence> read = PetrarchRecords.read(write("""
                <Validation><Sentences>
                <Sentence date="20010501" id="X-1" category="X" sentence="true">
                <EventCoding sourcecode="A" targetcode="B" eventcode="010"></EventCoding>
                <Text>
                A greets
                B. </Text>
                <Parse> (S (NP (NNP A))) </Parse>
                </Sentence>
                <Config option="require_dyad" value="false"></Config>
                <Sentence date="20010502" id="X-2" category="X" sentence="true">
                <EventCoding noevents = "True"></EventCoding>
                <Text>Nothing.</Text>
                </Sentence>
                </Sentences></Validation>
                """));
        assertThat(read).extracting(PetrarchRecords.Sentence::id).containsExactly("X-1", "X-2");
        assertThat(read.getFirst().day()).isEqualTo(LocalDate.of(2001, 5, 1));
        assertThat(read.getFirst().text()).isEqualTo("A greets B.");
        assertThat(read.getFirst().events()).containsExactly(EVENT);
        assertThat(read)
                .extracting(sentence -> sentence.settings().requireDyad())
                .containsExactly(true, false);
        assertThat(read.getLast().events()).isEmpty();
        assertThat(read.getLast().parse()).isEmpty();
    }

    @Test
    void saysWhereAFileIsWrong() throws IOException {
        Path bad = write("<V>\n<Sentence date=\"1 May\" id=\"X-1\"></Sentence></V>");
        assertThatThrownBy(() -> PetrarchRecords.read(bad))
                .isInstanceOf(CodingFileException.class)
                .hasMessageContaining("line 2: the date of X-1 must be YYYYMMDD, is 1 May");
        Path noXml = write("<V>\n<Sentence></V>");
        assertThatThrownBy(() -> PetrarchRecords.read(noXml)).hasMessageContaining("line 2: records are XML");
    }

    @Test
    void countsExactRecordsAndEvents() {
        PetrarchScores scores = PetrarchScores.of(List.of(
                new PetrarchScores.Answer(Set.of(EVENT), Set.of(EVENT)),
                new PetrarchScores.Answer(Set.of(), Set.of()),
                new PetrarchScores.Answer(Set.of(EVENT), Set.of(EVENT, OTHER)),
                new PetrarchScores.Answer(Set.of(EVENT, OTHER), Set.of())));
        assertThat(scores).isEqualTo(new PetrarchScores(4, 2, 2, 1, 2));
    }
}
