package org.entente.document;

import java.time.LocalDate;
import java.util.Optional;

/** Cleans, checks and counts what the readers of one file find, and hands it on. */
final class CountingSink {
    private final String file;
    private final Optional<LocalDate> undated;
    private final DocumentSink sink;
    private long taken;
    private long bad;

    /** @param undated the day of documents that give none */
    CountingSink(String file, Optional<LocalDate> undated, DocumentSink sink) {
        this.file = file;
        this.undated = undated;
        this.sink = sink;
    }

    String file() {
        return file;
    }

    DocumentCount count() {
        return new DocumentCount(taken, bad);
    }

    void setAside(long line, String reason, String right) {
        bad++;
        sink.setAside(new BadDocument(file, line, reason, right));
    }

    /** Hands on a document as its source wrote it, or sets it aside when the date or all text is missing. */
    void offer(long line, Draft draft) {
        Optional<String> date = draft.date().filter(said -> !said.isBlank());
        Optional<LocalDate> day = date.isPresent() ? date.flatMap(PublishedDay::find) : undated;
        String title = DocumentText.clean(draft.title());
        String text = DocumentText.clean(draft.text());
        if (day.isEmpty()) {
            setAside(
                    line,
                    date.map(said -> "the date \"" + said + "\" is none").orElse("there is no date"),
                    date.isPresent() ? "2020-03-05" : "a day such as 2020-03-05");
        } else if (title.isEmpty() && text.isEmpty()) {
            setAside(line, "there is neither title nor text", "a document with a text");
        } else {
            taken++;
            String id = draft.id().orElse(file + "#" + line);
            sink.take(new Document(id, day.get(), title, text, draft.url(), draft.publisher()), line);
        }
    }

    /** A document as its source wrote it. */
    record Draft(
            Optional<String> id,
            Optional<String> date,
            String title,
            String text,
            Optional<String> url,
            Optional<String> publisher) {}
}
