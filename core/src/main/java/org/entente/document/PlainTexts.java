package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One text a file. Its date stands in a block between two lines of dashes at its head ({@code date: 2020-03-05}, also title,
 * url, publisher, id) or in the name of the file; its first line, or first Markdown heading, is the title, unless it is as
 * long as a paragraph.
 */
final class PlainTexts {
    private static final String FENCE = "---";
    private static final int LONGEST_TITLE = 250;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)");
    private static final Pattern MARKS = Pattern.compile("(?m)^ {0,3}(?:#{1,6} +|> ?|[*+-] +|\\d+\\. +)|[*_]{2,3}|`+");

    private final CountingSink sink;
    private final DocumentFormat format;

    PlainTexts(CountingSink sink, DocumentFormat format) {
        this.sink = sink;
        this.format = format;
    }

    void read(InputStream in) throws IOException {
        List<String> lines = withoutMark(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                .lines()
                .toList();
        Map<String, String> head = new HashMap<>();
        List<String> body = lines.subList(head(lines, head), lines.size());
        int first = firstLine(body);
        boolean untitled = head.containsKey("title")
                || first == body.size()
                || body.get(first).length() > LONGEST_TITLE;
        String title = Optional.ofNullable(head.get("title")).orElseGet(() -> untitled ? "" : body.get(first));
        int from = untitled ? first : first + 1;
        String text = String.join("\n", body.subList(from, body.size()));
        Optional<String> date = Optional.ofNullable(head.get("date"))
                .or(() -> PublishedDay.inName(sink.file()).map(Object::toString));
        sink.offer(
                1,
                new CountingSink.Draft(
                        Optional.ofNullable(head.get("id")).or(() -> Optional.of(sink.file())),
                        date,
                        plain(title),
                        plain(text),
                        Optional.ofNullable(head.get("url")),
                        Optional.ofNullable(head.get("publisher"))));
    }

    /** Reads the block at the head and says where the body begins. A block that never ends is body. */
    private static int head(List<String> lines, Map<String, String> head) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(FENCE)) {
                return i + 1;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                head.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line.substring(colon + 1)));
            }
        }
        head.clear();
        return 0;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() > 1
                && ((bare.startsWith("\"") && bare.endsWith("\"")) || (bare.startsWith("'") && bare.endsWith("'")));
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static int firstLine(List<String> body) {
        int at = 0;
        while (at < body.size() && body.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private String plain(String text) {
        return format == DocumentFormat.MARKDOWN
                ? MARKS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("")
                : text;
    }
}
