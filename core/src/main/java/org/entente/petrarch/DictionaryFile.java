package org.entente.petrarch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a dictionary without comments: {@code #} and {@code ;} to the end of the line, {@code <!-- -->} over several
 * lines, lines that begin with {@code <!}. Empty lines are left out. What is not UTF-8 is read as Latin-1.
 *
 * @param name the file's name
 * @param lines what is left, in order
 */
record DictionaryFile(String name, List<Line> lines) {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param text its text without comment, blanks at the end and a byte order mark
     */
    record Line(int number, String text) {
        boolean startsWith(String prefix) {
            return text.startsWith(prefix);
        }
    }

    DictionaryFile {
        lines = List.copyOf(lines);
    }

    static DictionaryFile read(Path file) {
        List<Line> lines = new ArrayList<>();
        boolean comment = false;
        int number = 0;
        for (String raw : decoded(file).lines().toList()) {
            number++;
            int open = raw.indexOf(COMMENT);
            int close = raw.indexOf(COMMENT_END);
            if (comment) {
                comment = close < 0;
                continue;
            }
            if (open >= 0) {
                comment = close < open;
            }
            String text = withoutComment(open >= 0 ? raw.substring(0, open) : raw);
            if (!text.isBlank() && !text.startsWith("<!")) {
                lines.add(new Line(number, text));
            }
        }
        return new DictionaryFile(file.getFileName().toString(), lines);
    }

    SetAside aside(Line line, String right) {
        return new SetAside(name, line.number(), line.text().strip(), right);
    }

    /** Cuts at # or ; outside square brackets: {@code [###]} is a code. */
    static String withoutComment(String raw) {
        int at = 0;
        while (at < raw.length()) {
            char sign = raw.charAt(at);
            if (sign == '#' || sign == ';') {
                return raw.substring(0, at).stripTrailing();
            }
            at = sign == '[' ? afterBracket(raw, at) : at + 1;
        }
        return raw.stripTrailing();
    }

    private static int afterBracket(String raw, int open) {
        int close = raw.indexOf(']', open);
        int next = raw.indexOf('[', open + 1);
        boolean closed = close > 0 && (next < 0 || close < next);
        return closed ? close + 1 : open + 1;
    }

    private static String decoded(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException _) {
                text = new String(bytes, StandardCharsets.ISO_8859_1);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
