package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.evaluation.ContactAnswer;
import org.entente.evaluation.ContactGold;
import org.entente.evaluation.ContactScores;
import org.entente.evaluation.TitleGold;
import org.junit.jupiter.api.Test;

/** The targets, on the news of a president's office. Runs where that file lies beside the repository. */
class Contacts_SharedDataTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));
    private static final Path NEWS = ROOT.resolve("../shared/data/news/kremlin-en.jsonl.gz");

    private static List<Document> documents() {
        if (!Files.exists(NEWS)) {
            abort("skipped: there is no ../shared/data/news/kremlin-en.jsonl.gz beside the repository to read");
        }
        List<Document> documents = new ArrayList<>();
        DocumentReader.read(NEWS, new DocumentSink() {
            @Override
            public void take(Document document) {
                documents.add(document);
            }

            @Override
            public void setAside(BadDocument bad) {
                throw new AssertionError(bad.toString());
            }
        });
        return documents;
    }

    private static List<ContactAnswer> answers(List<Document> documents) {
        ContactFinder finder = new ContactFinder();
        return documents.stream()
                .flatMap(document -> finder.find(document, "RUS").stream())
                .map(contact -> new ContactAnswer(contact.documentId(), contact.counterpart(), contact.kind()))
                .toList();
    }

    @Test
    void findsTheContactsThatTitlesNameAndThoseReadByHand() {
        List<Document> documents = documents();
        List<ContactAnswer> answers = answers(documents);

        ContactScores titles = ContactScores.of(titleGold(documents), answers);
        assertThat(titles.precision().orElseThrow().value()).isGreaterThanOrEqualTo(0.97);
        assertThat(titles.recall().orElseThrow().value()).isGreaterThanOrEqualTo(0.95);

        ContactScores hand = ContactScores.of(ContactGold.read(ROOT.resolve("corpus/contacts/hand-read.tsv")), answers);
        assertThat(hand.gold()).isEqualTo(46);
        assertThat(hand.precision().orElseThrow().value()).isGreaterThanOrEqualTo(0.95);
        assertThat(hand.recall().orElseThrow().value()).isGreaterThanOrEqualTo(0.95);
    }

    private static ContactGold titleGold(List<Document> documents) {
        TitleGold patterns = new TitleGold();
        Map<String, Set<ContactAnswer>> right = new LinkedHashMap<>();
        documents.stream()
                .flatMap(document -> patterns.of(document).stream())
                .filter(answer -> !answer.counterpart().equals("RUS"))
                .forEach(answer -> right.computeIfAbsent(answer.id(), _ -> new LinkedHashSet<>())
                        .add(answer));
        return new ContactGold(right, List.of());
    }
}
