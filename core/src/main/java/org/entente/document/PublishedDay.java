package org.entente.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day from what a source writes: an ISO date, an ISO time, or the time of a mail. */
final class PublishedDay {
    private static final Pattern ISO = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:$|[T ].*)");
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})[-_]?(\\d{2})[-_]?(\\d{2})(?!\\d)");

    private PublishedDay() {}

    /** The day as it was called where the text was published. */
    static Optional<LocalDate> find(String text) {
        Matcher iso = ISO.matcher(text.strip());
        try {
            return Optional.of(
                    iso.matches()
                            ? LocalDate.parse(iso.group(1))
                            : OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toLocalDate());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The first date in the name of a file: 2020-03-05-protocol.md. */
    static Optional<LocalDate> inName(String name) {
        Matcher date = IN_NAME.matcher(name);
        while (date.find()) {
            Optional<LocalDate> day = find(date.group(1) + "-" + date.group(2) + "-" + date.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
