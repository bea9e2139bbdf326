package org.entente.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of one file of a case.
 *
 * @param name the file, as messages name it
 * @param content what it holds, without a byte order mark
 */
record CaseText(String name, String content) {
    private static final char QUOTE = '"';

    /** Reads a file; a byte that is not UTF-8 is a mistake at its place. */
    static Optional<CaseText> read(Path file, String name, Mistakes mistakes) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(file));
        CharBuffer content = CharBuffer.allocate(bytes.remaining());
        boolean clean = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes, content, true)
                .isError();
        CaseText text = new CaseText(name, content.flip().toString().replaceFirst("^\uFEFF", ""));
        if (clean) {
            return Optional.of(text);
        }
        text.addMistake(mistakes, text.content().length(), "this is not UTF-8; save the file as UTF-8");
        return Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes a quotation mark of a table that opens a field and is never closed: all behind it would be one field. */
    boolean hasOpenQuote(Mistakes mistakes) {
        int opened = -1;
        boolean begins = true;
        for (int at = 0; at < content.length(); at++) {
            char c = content.charAt(at);
            if (opened >= 0 && c == QUOTE) {
                boolean doubled = at + 1 < content.length() && content.charAt(at + 1) == QUOTE;
                at += doubled ? 1 : 0;
                opened = doubled ? opened : -1;
            } else if (begins && c == QUOTE) {
                opened = at;
            }
            begins = c == ',' || c == '\n' || c == '\r';
        }
        if (opened >= 0) {
            addMistake(mistakes, opened, "this quotation mark is never closed; close it, or leave it out");
        }
        return opened >= 0;
    }

    /** Notes a mistake at a character, counted from 0. */
    void addMistake(Mistakes mistakes, int at, String message) {
        String before = content.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        mistakes.add(name, line, at - before.lastIndexOf('\n'), message);
    }
}
