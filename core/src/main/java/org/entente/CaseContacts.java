package org.entente;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.casefile.CaseFile;
import org.entente.casefile.DocumentSet;
import org.entente.contact.ContactBook;
import org.entente.contact.ContactLog;
import org.entente.contact.ContactReading;
import org.entente.contact.ContactReport;
import org.entente.contact.CoveredDays;
import org.entente.contact.IncidentContacts;
import org.entente.contact.MonthTable;
import org.entente.document.DocumentReader;
import org.entente.incident.Incident;

/** Reads the contacts of a case's leaders. */
final class CaseContacts {
    private CaseContacts() {}

    /** Documents of which the case says that another side reports in them are not read: they tell nothing here. */
    static ContactBook book(CaseFile caseFile, String side, LocalDate asOf, List<Incident> incidents) {
        List<ContactReport> reports = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (DocumentSet set : caseFile.record().documents()) {
            if (set.side().filter(reporting -> !reporting.equals(side)).isPresent()) {
                continue;
            }
            Path file = caseFile.folder().resolve(set.read());
            if (!Files.exists(file)) {
                aside.add("no file is there for the documents " + set.read());
                continue;
            }
            ContactReading reading = new ContactReading(set.side(), asOf);
            DocumentReader.read(file, reading);
            reading.reports().stream()
                    .filter(report -> report.side().equals(side))
                    .forEach(reports::add);
            days.addAll(reading.days(side));
            aside.addAll(reading.aside());
            set.months()
                    .map(caseFile.folder()::resolve)
                    .map(MonthTable::read)
                    .ifPresent(table -> table.forEach((month, count) -> months.merge(month, count, Integer::sum)));
        }
        incidents.forEach(incident -> reports.addAll(IncidentContacts.read(incident, side)));
        return new ContactBook(side, ContactLog.of(reports), covered(days, months), days.size(), aside);
    }

    private static CoveredDays covered(List<LocalDate> days, Map<YearMonth, Integer> months) {
        return Optional.of(months)
                .filter(table -> !table.isEmpty() && !days.isEmpty())
                .map(CoveredDays::ofMonths)
                .orElseGet(() -> CoveredDays.ofDocuments(days));
    }
}
