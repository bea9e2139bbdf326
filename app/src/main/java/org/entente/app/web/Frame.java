package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.export.Citing;
import org.entente.export.Table;
import org.entente.export.Version;

/**
 * What surrounds every page.
 *
 * @param title the title of the window
 * @param caseTitle the case
 * @param pair the two states, in words
 * @param section which entry of the navigation it is under
 * @param asOf the last day whose knowledge takes part
 * @param vintage a short hash of everything that was read
 * @param version the version of Entente
 * @param foot citation and exports; empty on a page that says what went wrong
 */
public record Frame(
        String title,
        String caseTitle,
        String pair,
        Section section,
        LocalDate asOf,
        String vintage,
        String version,
        Optional<Foot> foot) {

    /** The entries of the navigation. */
    public enum Section {
        RELATION,
        INCIDENT,
        AGREEMENTS,
        LINES,
        ALIGNMENT,
        TRIADS,
        CONTACTS,
        NARRATIVE,
        STAKES,
        COVERAGE,
        DATA,
        NONE
    }

    /**
     * How the view is cited and taken along.
     *
     * @param citing the citation
     * @param json the address of its JSON
     * @param downloads the address of each table as CSV
     * @param tables the tables, for the meaning of their columns
     */
    public record Foot(Citing citing, String json, List<Download> downloads, List<Table<?>> tables) {

        /** Copies the lists. */
        public Foot {
            downloads = List.copyOf(downloads);
            tables = List.copyOf(tables);
        }

        /** The address of the citation as CSV, beside that of any table. */
        public String citation() {
            String table = downloads.getFirst().href();
            return table.contains("table=")
                    ? table.replaceFirst("table=[^&]*", "table=citation")
                    : table + "?table=citation";
        }
    }

    /** A table as CSV. */
    public record Download(String name, int rows, String href) {}

    static Frame of(Desk desk, String title, Section section, Optional<Foot> foot) {
        return new Frame(
                title,
                desk.view().caseFile().title(),
                desk.pair(),
                section,
                desk.view().asOf(),
                desk.view().vintage(),
                Version.current(),
                foot);
    }
}
