package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.CaseAudit;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.app.text.Texts;
import org.entente.export.Citing;
import org.entente.export.DataCitation;
import org.entente.export.Version;
import org.entente.incident.Direction;
import org.entente.ingest.LoadReport;
import org.entente.provenance.Evidence;
import org.entente.relation.Flow;
import org.entente.relation.RelationLedger;
import org.entente.series.Method;

/** What all pages share. Several threads may use it. */
final class Desk {
    private final Observatory observatory;
    private final Words words;
    private final Supplier<LocalDate> today;
    private volatile CaseView view;
    private volatile long refreshes;

    private Desk(Observatory observatory, CaseView view, Words words, Supplier<LocalDate> today) {
        this.observatory = observatory;
        this.view = view;
        this.words = words;
        this.today = today;
    }

    /** @param today the day that citations and entries of the journal name */
    static Desk of(Observatory observatory, LocalDate asOf, Supplier<LocalDate> today) {
        Words words = new Words(observatory.directory(), observatory.events());
        return new Desk(observatory, observatory.view(asOf), words, today);
    }

    /** The open case. */
    Observatory observatory() {
        return observatory;
    }

    /** What is known of it. */
    CaseView view() {
        return view;
    }

    /** How things are called. */
    Words words() {
        return words;
    }

    /** The day that citations name. */
    LocalDate accessedOn() {
        return today.get();
    }

    /** What people audit and change by hand. */
    CaseAudit audit() {
        return observatory.books().audit(view.asOf());
    }

    /** Makes incidents anew after a correction, and sees them from then on. */
    synchronized void refresh() {
        observatory.measure(view.asOf());
        view = observatory.view(view.asOf());
        refreshes++;
    }

    /** Which state of the case answers tell of now. Ask before an answer is made. */
    Edition edition() {
        long made = refreshes;
        return new Edition(audit().entered(), made);
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
            case MUTUAL -> Texts.text("words.mutual");
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
                accessedOn(),
                address,
                DataCitation.listOf(view.caseFile().title(), files, filters, accessedOn()));
    }

    /** A citation of what the ledger tells, which rests on the files of one kind of evidence. */
    Citing citeLedger(String what, Evidence evidence, List<String> filters, String address) {
        return cite(
                what,
                filters,
                Optional.of(RelationLedger.METHOD),
                address,
                file -> file.evidence().equals(evidence.word()));
    }
}
