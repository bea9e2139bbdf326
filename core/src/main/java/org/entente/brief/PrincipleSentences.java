package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.channel.Cited;
import org.entente.principle.Exhibit;
import org.entente.principle.PrincipleLedger;

/** The ledger of principles in sentences: each principle, then what speaks for it and what against. */
record PrincipleSentences(PrincipleLedger ledger, References references) {
    private static final String RULE =
            "Who wrote the case chose what stands on each side; how many entries stand there proves nothing.";

    Optional<Section> section() {
        if (ledger.entries().isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.plain(RULE));
        ledger.entries().forEach(entry -> add(entry, sentences));
        return Optional.of(new Section("Principles", sentences));
    }

    private void add(PrincipleLedger.Entry entry, List<Sentence> sentences) {
        sentences.add(Sentence.documented(ended(entry.principle().text()) + " Basis: "
                + ended(entry.principle().basis())));
        add("For", entry.supporting(), sentences);
        add("Against", entry.opposing(), sentences);
    }

    private void add(String side, List<Exhibit> exhibits, List<Sentence> sentences) {
        if (exhibits.isEmpty()) {
            sentences.add(Sentence.plain(side + ": nothing that the case names is known by this day.")
                    .below());
        }
        exhibits.forEach(exhibit -> sentences.add(Sentence.resting(
                        side + ", " + exhibit.evidence().getFirst().day() + ": " + ended(exhibit.text())
                                + documents(exhibit),
                        references.numbers(exhibit.evidence()),
                        Sentence.Basis.DOCUMENT)
                .below()));
    }

    private static String documents(Exhibit exhibit) {
        List<String> documents = exhibit.evidence().stream()
                .filter(cited -> cited.incident().isEmpty())
                .map(Cited::document)
                .distinct()
                .toList();
        return documents.isEmpty() ? "" : " (" + String.join("; ", documents) + ")";
    }

    static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
