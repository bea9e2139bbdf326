package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;

class RelationModelTest {
    private static final Path CORPUS = Path.of(System.getProperty("entente.root"), "corpus", "relations");
    private static final int FEW = 40;

    private static byte[] bytes(RelationModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void theSameRowsGiveTheSameBytesAndTheyReadBack() throws IOException {
        List<CodedRow> rows = RelationCorpus.read(CORPUS).subList(0, FEW).stream()
                .map(CorpusRow::coded)
                .toList();
        try (SentenceVectors vectors = new SentenceVectors()) {
            byte[] once = bytes(RelationModel.train(rows, vectors));
            assertThat(bytes(RelationModel.train(rows, vectors))).isEqualTo(once);
            assertThat(bytes(RelationModel.read(new ByteArrayInputStream(once))))
                    .isEqualTo(once);
        }
    }

    @Test
    void theShippedModelKnowsPlainSentences() {
        try (RelationCoder coder = new RelationCoder(RelationModel.shipped())) {
            assertThat(type(coder, "<s>The harbour police</s> arrested <t>two fishermen</t> at dawn."))
                    .isEqualTo(EventType.COERCE);
            assertThat(type(coder, "<t>The village</t> was shelled by <s>the rebels</s>, killing nine people."))
                    .isEqualTo(EventType.ASSAULT);
            assertThat(type(coder, "<s>The two foreign ministers</s> held talks with <t>the envoy</t> in Bern."))
                    .isEqualTo(EventType.CONSULT);
        }
    }

    private static EventType type(RelationCoder coder, String marked) {
        return coder.code(MarkedSentence.ofMarks(marked).orElseThrow())
                .likeliest()
                .type()
                .orElseThrow();
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertThatThrownBy(() -> RelationModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }
}
