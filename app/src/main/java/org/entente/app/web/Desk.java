package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.export.Citing;
import org.entente.export.DataCitation;
import org.entente.export.Version;
import org.entente.incident.Direction;
import org.entente.ingest.LoadReport;
import org.entente.relation.Flow;
import org.entente.series.Method;

/**
 * What all pages share.
 *
 * @param observatory the open case
 * @param view what is known of it
 * @param words how things are called
 * @param accessedOn the day that citations name
 */
record Desk(Observatory observatory, CaseView view, Words words, LocalDate accessedOn) {

    static Desk of(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {
        Words words = new Words(observatory.directory(), observatory.events());
        return new Desk(observatory, observatory.view(asOf), words, accessedOn);
    }

    Dyad dyad() {
        return view.caseFile().dyad();
    }

    /** The pair in words: "Russia and Turkey". */
    String pair() {
        return observatory.pair();
    }

    /** A direction in codes: "RUS→TUR", or "mutual". */
    String direction(Direction direction) {
        return switch (direction) {
            case FORWARD -> Flow.FORWARD.label(dyad());
            case BACKWARD -> Flow.BACKWARD.label(dyad());
            case MUTUAL -> "mutual: it counts in each direction, and once for the pair";
        };
    }

    /** @param rests the files on which the view rests */
    Citing cite(
            String what, List<String> filters, Optional<Method> method, String address, Predicate<LoadReport> rests) {
        String title = view.caseFile().title() + ": " + what;
        List<LoadReport> files = view.files().stream().filter(rests).toList();
        return new Citing(
                title,
                Version.current(),
                view.vintage(),
                view.asOf(),
                filters,
                method,
                accessedOn,
                address,
                DataCitation.listOf(view.caseFile().title(), files, filters, accessedOn));
    }
}
