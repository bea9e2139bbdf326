package org.entente.casefile;

import java.util.Optional;

/**
 * A file of documents in which contacts and words are read.
 *
 * @param read path of the file, relative to the case's folder
 * @param side code of the state whose leader reports; empty to take the side of each document's publisher
 * @param months path of a table of documents a month; empty to see from the documents which days they cover
 */
public record DocumentSet(String read, Optional<String> side, Optional<String> months) {}
