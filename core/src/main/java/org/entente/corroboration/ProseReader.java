package org.entente.corroboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.entente.series.Window;
import org.entente.situation.WrittenDates;

/**
 * Reads text, Markdown or plain: every sentence that holds a written-out date becomes a report for each of its dates. A
 * date that only bounds ("by 10 July") is left out; a date without a year takes it from headings and earlier text where that leaves no doubt, see {@link YearContext}. Front
 * matter gives the title; lists of literature and links at the end are left out.
 */
final class ProseReader implements ReportReader {
    private static final long LONGEST = 3;
    private static final int TITLE_LENGTH = 160;
    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(by|since|until|till|before|after|around|about|circa|prior to|as of|since the night of)\\s+$");
    private static final Set<String> BACK_MATTER =
            Set.of("references", "notes", "see also", "external links", "further reading", "bibliography", "sources");

    @Override
    public void read(ReferenceFile file, Consumer<Report> reports) {
        Reading reading = new Reading(file.name(), reports);
        file.lines(reading::line);
    }

    /** The state of reading one file. */
    private static final class Reading {
        private final String name;
        private final Consumer<Report> reports;
        private YearContext years = new YearContext("");
        private boolean frontMatter;
        private boolean backMatter;
        private int number;

        Reading(String name, Consumer<Report> reports) {
            this.name = name;
            this.reports = reports;
        }

        void line(String line) {
            number++;
            if (line.equals("---") && (number == 1 || frontMatter)) {
                frontMatter = number == 1;
            } else if (frontMatter) {
                title(line);
            } else if (line.startsWith("#")) {
                heading(line);
            } else if (!backMatter && !line.isBlank()) {
                years.paragraph();
                Sentences.of(withoutMarkup(line)).forEach(this::sentence);
            }
        }

        private void title(String line) {
            if (line.startsWith("subject:") || line.startsWith("title:")) {
                years = new YearContext(line);
            }
        }

        private void heading(String line) {
            String text = line.replaceFirst("^#+\\s*", "");
            String plain = text.replaceAll("\\[.*", "").strip().toLowerCase(Locale.ROOT);
            backMatter = BACK_MATTER.contains(plain);
            years.heading(line.length() - text.length(), text);
        }

        private void sentence(String sentence) {
            List<WrittenDates.Written> dates = WrittenDates.in(sentence);
            Text text = dates.isEmpty() ? Text.of("") : Text.of(WrittenDates.without(sentence));
            dates.stream()
                    .filter(date -> !isBound(sentence, date))
                    .forEach(date -> days(date)
                            .ifPresent(days -> reports.accept(new Report.DatedSentence(
                                    name + ":" + number, days, shortened(sentence), text, dates.size()))));
            years.read(sentence);
        }

        /** A day before, by or since which something happened is not the day of it. */
        private static boolean isBound(String sentence, WrittenDates.Written date) {
            return BOUND.matcher(sentence.substring(0, date.start())).find();
        }

        private Optional<Window> days(WrittenDates.Written date) {
            OptionalInt year = years.yearOf(date);
            if (year.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> first = date.first(year.getAsInt());
            Optional<LocalDate> last = date.last(year.getAsInt());
            return first.flatMap(from -> last.flatMap(to -> Report.between(from, to)))
                    .filter(days -> days.days() <= LONGEST);
        }

        private static String withoutMarkup(String line) {
            return line.replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", " ")
                    .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                    .replaceAll("\\[(?:object Object|\\d+)\\]", "")
                    .replaceAll("[*_|]+", " ");
        }

        private static String shortened(String sentence) {
            return sentence.length() <= TITLE_LENGTH ? sentence : sentence.substring(0, TITLE_LENGTH) + "…";
        }
    }
}
