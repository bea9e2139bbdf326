package org.entente.contact;

import java.util.Optional;
import org.entente.document.Document;

/** Documents as they would be without their titles, to see what the text alone tells. */
public final class HiddenTitle {
    private HiddenTitle() {}

    /** The document without its title, also where the text repeats it; empty when nothing is left. */
    public static Optional<Document> of(Document document) {
        String title = document.title().strip();
        String text = title.isEmpty()
                ? document.text()
                : document.text().replace(title, "").strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Document(document.id(), document.date(), "", text, document.url(), document.publisher()));
    }
}
