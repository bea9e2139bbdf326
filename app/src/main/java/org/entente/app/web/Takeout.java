package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.Observatory;
import org.entente.export.Citing;
import org.entente.export.EvidenceTables;
import org.entente.export.Table;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;

/** Everything that the pages of a case can be taken along with at once, without a server. */
public final class Takeout {
    private static final int CHUNK = 20_000;
    private static final IncidentFilter ALL = new IncidentFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Desk desk;
    private final Pages pages;

    private Takeout(Desk desk) {
        this.desk = desk;
        this.pages = Pages.of(desk);
    }

    /**
     * That of a case.
     *
     * @param observatory an open case, measured as of {@code asOf}
     * @param asOf the last day whose knowledge takes part
     * @param accessedOn the day that the citation names
     */
    public static Takeout of(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {
        return new Takeout(Desk.of(observatory, asOf, () -> accessedOn));
    }

    /** How all of it is cited. */
    public Citing citing() {
        return desk.cite("all tables", List.of(), Optional.empty(), "/data", _ -> true);
    }

    /** The tables of incidents, without rows: the incidents themselves, and the rows that report them. */
    public List<Table<?>> evidence() {
        return EvidenceTables.all(List.of());
    }

    /** Hands on the tables of {@link #evidence} bit by bit, by day and key: there may be more incidents than memory holds. */
    public void eachEvidence(Consumer<List<Table<?>>> taker) {
        for (long skip = 0; ; skip += CHUNK) {
            List<Incident> incidents = desk.observatory().incidents().list(ALL, skip, CHUNK);
            if (incidents.isEmpty()) {
                return;
            }
            taker.accept(EvidenceTables.all(incidents));
        }
    }

    /** The tables of all other pages, each under the name of its page and its own, one page at a time. */
    public void eachTable(Consumer<Table<?>> taker) {
        for (View view : View.ALL) {
            for (Table<?> table : view.page().apply(pages).takeout()) {
                taker.accept(table.named(view.name() + "-" + table.name()));
            }
        }
    }
}
