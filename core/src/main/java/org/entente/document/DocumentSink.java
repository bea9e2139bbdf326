package org.entente.document;

/** Takes documents one by one as they are read, and what could not be used. */
public interface DocumentSink {
    /** A document that can be used. */
    void take(Document document);

    /** Something that cannot. */
    void setAside(BadDocument bad);
}
