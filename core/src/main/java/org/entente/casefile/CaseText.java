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

    /** Notes a mistake at a character, counted from 0. */
    void addMistake(Mistakes mistakes, int at, String message) {
        String before = content.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        mistakes.add(name, line, at - before.lastIndexOf('\n'), message);
    }
}
