package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.app.web.RelationModel.Choice;

/**
 * The page of evidence.
 *
 * @param frame what surrounds it
 * @param curated true when any of the case's evidence was chosen by a person
 * @param heading how many incidents there are
 * @param narrowing what they are narrowed to, in words
 * @param choices what can be chosen among a few
 * @param words the words looked for
 * @param texts what else can be written
 * @param total how many there are
 * @param first the number of the first one shown
 * @param items those shown
 * @param undecided of how many it cannot be told whether they belong here, in words
 * @param all the address of the page that narrows nothing; empty when nothing is narrowed
 * @param previous the address of the page before
 * @param next the address of the page after
 */
public record EvidenceModel(
        Frame frame,
        boolean curated,
        String heading,
        List<String> narrowing,
        List<Choices> choices,
        String words,
        List<Text> texts,
        long total,
        long first,
        List<Entry> items,
        Optional<String> undecided,
        Optional<String> all,
        Optional<String> previous,
        Optional<String> next) {

    /** Copies the lists. */
    public EvidenceModel {
        narrowing = List.copyOf(narrowing);
        choices = List.copyOf(choices);
        texts = List.copyOf(texts);
        items = List.copyOf(items);
    }

    /** The number of the last one shown. */
    public long last() {
        return first + items.size() - 1;
    }

    /** A field with a few values. */
    public record Choices(String name, String label, List<Choice> options) {
        /** Copies the list. */
        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * A field to write in.
     *
     * @param day true for a day
     */
    public record Text(String name, String label, String value, boolean day) {}

    /**
     * An incident with its rows.
     *
     * @param item what happened
     * @param tags evidence, layer, place and whether people changed it, in words
     * @param sources the rows that report it, the first of them
     * @param more how many more rows there are
     */
    public record Entry(EvidenceList.Item item, List<String> tags, List<Source> sources, int more) {
        /** Copies the lists. */
        public Entry {
            tags = List.copyOf(tags);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A row.
     *
     * @param words publisher, document and day of issue
     * @param url where it was found; only addresses of the web
     * @param claimant who says so, in words
     * @param reference file and line
     */
    public record Source(String words, Optional<String> url, String claimant, String reference) {}
}
