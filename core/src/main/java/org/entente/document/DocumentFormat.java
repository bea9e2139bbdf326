package org.entente.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that documents are read from, told by the ending of the file's name; {@code .gz} may follow. */
public enum DocumentFormat {
    /** One JSON object a line: id, date, title, text, url, publisher. */
    JSON_LINES("jsonl|ndjson"),
    /** One page. */
    HTML("html|htm|xhtml"),
    /** RSS or Atom. */
    FEED("xml|rss|atom"),
    /** Pages as a crawler kept them. */
    WARC("warc"),
    /** One text, with its date in a heading block or in the name of the file. */
    MARKDOWN("md|markdown"),
    /** One text, with its date in a heading block or in the name of the file. */
    TEXT("txt|text");

    private final String endings;

    DocumentFormat(String endings) {
        this.endings = endings;
    }

    /** The format of a file of this name, empty when no format has its ending. */
    public static Optional<DocumentFormat> find(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        for (DocumentFormat format : values()) {
            if (List.of(format.endings.split("\\|")).contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
