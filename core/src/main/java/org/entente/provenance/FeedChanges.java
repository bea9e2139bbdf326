package org.entente.provenance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.series.Window;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/**
 * The known changes of sources. A step in a series near one of them may be an artefact and is no finding by itself.
 *
 * @param list the changes, earliest first
 */
public record FeedChanges(List<FeedChange> list) {
    /** So many days before and after a change, a step in a series may come from it. */
    public static final int ARTEFACT_DAYS = 14;

    /** Sorts the changes. */
    public FeedChanges {
        list = list.stream()
                .sorted(Comparator.comparing(FeedChange::from).thenComparing(FeedChange::label))
                .toList();
    }

    /** Those of the shipped table. */
    public static FeedChanges shipped() {
        return new FeedChanges(WordList.read(FeedChanges.class, "feed-changes.tsv").entries().stream()
                .map(FeedChanges::change)
                .toList());
    }

    private static FeedChange change(Entry entry) {
        LocalDate from = LocalDate.parse(entry.get("day"));
        return new FeedChange(
                entry.get("source"),
                from,
                entry.day("until").orElse(from),
                entry.get("label"),
                entry.get("what"),
                entry.get("basis"));
    }

    /** Those of some sources. */
    public FeedChanges of(Set<String> sources) {
        return new FeedChanges(list.stream()
                .filter(change -> sources.contains(change.source()))
                .toList());
    }

    /** Those that can have come on a day of the window, earliest first. */
    public List<FeedChange> within(Window window) {
        return list.stream()
                .filter(change ->
                        !change.to().isBefore(window.from()) && !change.from().isAfter(window.to()))
                .toList();
    }

    /** Those that lie at most so many days from a day, earliest first. */
    public List<FeedChange> near(LocalDate day, int days) {
        return list.stream().filter(change -> change.isNear(day, days)).toList();
    }
}
