package org.entente.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.situation.WrittenDates;

/**
 * Tells the year of a date that does not name it, from the headings above it and the years already named below them. Says
 * nothing where these do not agree.
 */
final class YearContext {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** A heading with its level, 1 for the highest. */
    private record Heading(int level, Optional<HeadingSpan> span) {}

    private final List<Heading> headings = new ArrayList<>();
    private final Set<Integer> inSection = new TreeSet<>();
    private OptionalInt lastInParagraph = OptionalInt.empty();

    YearContext(String title) {
        headings.add(new Heading(0, HeadingSpan.of(title)));
    }

    void heading(int level, String text) {
        headings.removeIf(heading -> heading.level() >= level);
        headings.add(new Heading(level, HeadingSpan.of(text)));
        inSection.clear();
        paragraph();
    }

    void paragraph() {
        lastInParagraph = OptionalInt.empty();
    }

    /** Notes the years that a sentence names. */
    void read(String sentence) {
        Set<Integer> years = YEAR.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        inSection.addAll(years);
        if (!years.isEmpty()) {
            lastInParagraph =
                    years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
        }
    }

    /** The year of a date; empty when it cannot be told. */
    OptionalInt yearOf(WrittenDates.Written date) {
        if (date.year().isPresent()) {
            return date.year();
        }
        Optional<HeadingSpan> span = headings.reversed().stream()
                .map(Heading::span)
                .flatMap(Optional::stream)
                .findFirst();
        OptionalInt byHeading =
                span.map(months -> months.yearOf(date.month().getValue())).orElseGet(this::onlyYear);
        boolean disagrees = byHeading.isPresent()
                && lastInParagraph.isPresent()
                && lastInParagraph.getAsInt() != byHeading.getAsInt();
        return disagrees ? OptionalInt.empty() : byHeading;
    }

    private OptionalInt onlyYear() {
        return inSection.size() == 1 ? OptionalInt.of(inSection.iterator().next()) : OptionalInt.empty();
    }
}
