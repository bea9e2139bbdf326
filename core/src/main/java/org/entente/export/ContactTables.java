package org.entente.export;

import java.util.List;
import org.entente.contact.ContactLog;
import org.entente.contact.CoveredDays;
import org.entente.contact.Departure;
import org.entente.contact.LeadersShare;
import org.entente.contact.LoggedContact;
import org.entente.contact.Ranking;

/** The tables of contacts between leaders. */
public final class ContactTables {
    private ContactTables() {}

    /** The log, one line a contact. */
    public static Table<LoggedContact> log(ContactLog log) {
        return new Table<>("log", ContactColumns.log(), log.contacts());
    }

    /** Rankings below each other. */
    public static Table<?> ranks(List<Ranking> rankings) {
        return new Table<>(
                "ranks",
                ContactColumns.ranks(),
                rankings.stream()
                        .flatMap(ranking -> ranking.rows().stream().map(row -> new ContactColumns.Ranked(ranking, row)))
                        .toList());
    }

    /** How far the documents cover each month. */
    public static Table<CoveredDays.Month> months(List<CoveredDays.Month> months) {
        return new Table<>("months", ContactColumns.months(), months);
    }

    /** The leaders' part of all cooperation. */
    public static Table<LeadersShare> leaders(List<LeadersShare> shares) {
        return new Table<>("leaders", ContactColumns.leaders(), shares);
    }

    /** Before and after leaders left. */
    public static Table<Departure> departures(List<Departure> departures) {
        return new Table<>("departures", ContactColumns.departures(), departures);
    }
}
