package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page with its address.
 *
 * @param name its address without the slash, and the name of its template
 * @param summary what it shows, for programs
 * @param page the page among all of them
 * @param table the table that is meant where an address names none
 */
record View(String name, String summary, Function<Pages, Page> page, String table) {

    /** All pages that can be taken along, those of one incident and one crisis aside. */
    static final List<View> ALL = List.of(
            new View("relation", "The relation of the pair over time", Pages::relation, "ledger"),
            new View("disconnect", "Words against deeds", Pages::disconnect, "gaps"),
            new View("reciprocity", "Who answers whom, by how much and how fast", Pages::reciprocity, "answers"),
            new View("balance", "How likely a new crisis is, and how one goes", Pages::balance, "readings"),
            new View("pair", "The series of any two states", Pages::pair, "ledger"),
            new View("pairs", "The series of several pairs of states", Pages::pairs, "pairs"),
            new View("evidence", "Incidents with their rows and sources", Pages::evidence, "incidents"),
            new View("map", "Where incidents happened", Pages::map, "places"),
            new View("crises", "All crises and their courses", Pages::crises, "courses"),
            new View("agreements", "Provisions and their states", Pages::agreements, "provisions"),
            new View("lines", "Red lines and their states", Pages::lines, "lines"),
            new View("stakes", "Stakes, projects, channels, aims and principles", Pages::stakes, "channels"),
            new View("contacts", "With whom the leaders of a side were in contact", Pages::contacts, "ranks"),
            new View("narrative", "What the two call each other", Pages::narrative, "labels"),
            new View("alignment", "Every relation of a state on one plane", Pages::alignment, "relations"),
            new View("triads", "Third parties", Pages::triads, "pooled"),
            new View("data", "What was read, what was set aside and why", Pages::data, "files"),
            new View("coverage", "What each source held, day by day", Pages::coverage, "months"),
            new View("marked", "Rows left out as doubtful", Pages::marked, "marks"),
            new View("audit", "Samples, what coders say of them, and corrections by hand", Pages::audit, "precision"));

    /** The one of this address. */
    static Optional<View> find(String path) {
        return ALL.stream().filter(view -> path.equals(view.address())).findFirst();
    }

    /** Its address. */
    String address() {
        return "/" + name;
    }
}
