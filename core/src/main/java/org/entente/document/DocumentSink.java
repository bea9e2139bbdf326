package org.entente.document;

/** Takes documents one by one as they are read, and what could not be used. */
public interface DocumentSink {
    /** A document that can be used. */
    void take(Document document);

    /**
     * The same with its place, for those who want to know it.
     *
     * @param line line of the file where the document begins; for WARC and feeds the number of the record
     */
    default void take(Document document, long line) {
        take(document);
    }

    /** Something that cannot. */
    void setAside(BadDocument bad);
}
