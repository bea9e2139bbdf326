package org.entente.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What a source is called, how it wants to be cited and on what terms it may be used.
 *
 * @param name its name, {@code GDELT events}
 * @param what what it is, in a few words behind its name
 * @param work the work that it asks to cite
 * @param version what else the citation has to name, in words, which Entente cannot know; empty when nothing
 * @param acknowledgement words that must stand beside every figure, before the day of access and the filters; empty when
 *     the source asks for none
 * @param terms what may be done with it, in a sentence or two
 * @param page its page of the documentation, {@code docs/data/gdelt.md}
 */
public record SourceProfile(
        String name,
        String what,
        Work work,
        Optional<String> version,
        Optional<String> acknowledgement,
        String terms,
        String page) {

    /**
     * A work as libraries know it.
     *
     * @param authors each as "Family, Given"
     * @param year in which it appeared
     * @param title its title
     * @param container journal, conference or archive, with volume and pages
     * @param doi its DOI without the address of a resolver, if it has one
     * @param url where the source is found
     */
    public record Work(
            List<String> authors, int year, String title, String container, Optional<String> doi, String url) {

        /** Copies the names. */
        public Work {
            authors = List.copyOf(authors);
        }

        /** The address that lasts: the DOI's, else the source's own. */
        public String address() {
            return doi.map(id -> "https://doi.org/" + id).orElse(url);
        }

        /** The reference in one line. */
        public String line() {
            return String.join("; ", authors) + " (" + year + "): " + title + ". " + container + ". " + address();
        }
    }
}
