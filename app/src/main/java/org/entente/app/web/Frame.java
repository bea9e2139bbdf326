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
 * @param section which page of the navigation it is; empty for a page that is none, an incident for instance
 * @param asOf the last day whose knowledge takes part
 * @param vintage a short hash of everything that was read
 * @param version the version of Entente
 * @param foot citation and exports; empty on a page that says what went wrong
 */
public record Frame(
        String title,
        String caseTitle,
        String pair,
        Optional<Section> section,
        LocalDate asOf,
        String vintage,
        String version,
        Optional<Foot> foot) {

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

        /**
         * Of a page whose tables are at hand.
         *
         * @param page its address, with the state of the view
         */
        static Foot of(Citing citing, String page, List<Table<?>> tables) {
            return new Foot(
                    citing,
                    Address.ofFile(page, "json").toString(),
                    tables.stream()
                            .map(table -> new Download(
                                    table.name(),
                                    table.rows().size(),
                                    Address.ofFile(page, "csv")
                                            .with("table", table.name())
                                            .toString()))
                            .toList(),
                    tables);
        }

        /** The address of the replication archive. */
        public String archive() {
            return json.replaceFirst("\\.json(?=\\?|$)", ".zip");
        }

        /** The address of the citation as CSV, beside that of any table. */
        public String citation() {
            String table = downloads.getFirst().href();
            return table.contains("table=")
                    ? table.replaceFirst("table=[^&]*", "table=citation")
                    : table + "?table=citation";
        }
    }

    /** True for the page itself. */
    public boolean isAt(Section page) {
        return section.filter(page::equals).isPresent();
    }

    /** True for all pages under the heading. */
    public boolean isUnder(Section.Group group) {
        return section.map(Section::group).filter(group::equals).isPresent();
    }

    /** The pages beside this one; none where it stands alone. */
    public List<Section> beside() {
        return section.map(page -> page.group().sections())
                .filter(pages -> pages.size() > 1)
                .orElse(List.of());
    }

    /** A table as CSV. */
    public record Download(String name, int rows, String href) {}

    static Frame of(Desk desk, String title, Section section, Optional<Foot> foot) {
        return of(desk, title, Optional.of(section), foot);
    }

    /** Of a page that the navigation does not name. */
    static Frame of(Desk desk, String title, Optional<Section> section, Optional<Foot> foot) {
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
