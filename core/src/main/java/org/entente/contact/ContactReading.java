package org.entente.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentSink;

/** Takes documents one by one and keeps the contacts that they report, and on which days there were any. Not for several threads. */
public final class ContactReading implements DocumentSink {
    private final DocumentContacts contacts = new DocumentContacts();
    private final ReportingSide sides = new ReportingSide();
    private final Optional<String> side;
    private final LocalDate asOf;
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    private final List<ContactReport> reports = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();

    /**
     * Takes nothing yet.
     *
     * @param side code of the state whose leader reports; empty to take the side of each document's publisher
     * @param asOf documents of later days are left out
     */
    public ContactReading(Optional<String> side, LocalDate asOf) {
        this.side = side;
        this.asOf = asOf;
    }

    @Override
    public void take(Document document) {
        Optional<String> reporting = side.or(() -> sides.of(document));
        if (reporting.isEmpty()) {
            aside.add("document " + document.id() + " has no publisher or address whose side is known; say whose leader"
                    + " reports, for instance RUS");
        } else if (!document.date().isAfter(asOf)) {
            days.computeIfAbsent(reporting.get(), _ -> new ArrayList<>()).add(document.date());
            reports.addAll(contacts.read(document, reporting.get()));
        }
    }

    @Override
    public void setAside(BadDocument bad) {
        aside.add(bad.toString());
    }

    /** What the documents report. */
    public List<ContactReport> reports() {
        return List.copyOf(reports);
    }

    /** The day of every document of a side. */
    public List<LocalDate> days(String reportingSide) {
        return List.copyOf(days.getOrDefault(reportingSide, List.of()));
    }

    /** What was not read, with the reason. */
    public List<String> aside() {
        return List.copyOf(aside);
    }
}
