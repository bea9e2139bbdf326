package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.Observatory;
import org.entente.export.Citing;

/** The citation that a page or an export carries, for its address and without a server. */
public final class Citations {
    private static final String INCIDENT = "/incident/";
    private static final String EXPORT = "\\.(json|csv)$";

    private final RelationPage relation;
    private final PairPage pair;
    private final IncidentPage incident;
    private final DataPage data;
    private final CoveragePage coverage;
    private final ContactsPage contacts;
    private final NarrativePage narrative;
    private final MarkedPage marked;
    private final AgreementsPage agreements;
    private final LinesPage lines;
    private final AlignmentPage alignment;
    private final TriadsPage triads;
    private final StakesPage stakes;

    Citations(Desk desk) {
        relation = new RelationPage(desk);
        pair = new PairPage(desk);
        incident = new IncidentPage(desk);
        data = new DataPage(desk);
        coverage = new CoveragePage(desk);
        contacts = new ContactsPage(desk);
        narrative = new NarrativePage(desk);
        marked = new MarkedPage(desk);
        agreements = new AgreementsPage(desk);
        lines = new LinesPage(desk);
        alignment = new AlignmentPage(desk);
        triads = new TriadsPage(desk);
        stakes = new StakesPage(desk);
    }

    /**
     * The citations of a case.
     *
     * @param observatory an open case, measured as of {@code asOf}
     * @param asOf the last day whose knowledge takes part
     * @param accessedOn the day that citations name
     */
    public static Citations of(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {
        return new Citations(Desk.of(observatory, asOf, accessedOn));
    }

    /**
     * The citation of what lies at an address.
     *
     * @throws UnusableAddressException when nothing lies there
     */
    public Citing cite(ViewAddress address) {
        Map<String, List<String>> query = address.query();
        if (address.path().startsWith(INCIDENT)) {
            return incident.citing(ViewAddress.decoded(plain(address.path().substring(INCIDENT.length()))), query);
        }
        return switch (address.path().replaceFirst(EXPORT, "")) {
            case "/", "/relation" -> relation.citing(query);
            case "/pair" -> pair.citing(query);
            case "/data" -> data.citing(query);
            case "/coverage" -> coverage.citing(query);
            case "/agreements" -> agreements.citing(query);
            case "/lines" -> lines.citing(query);
            case "/contacts" -> contacts.citing(query);
            case "/narrative" -> narrative.citing(query);
            case "/marked" -> marked.citing(query);
            case "/alignment" -> alignment.citing(query);
            case "/triads" -> triads.citing(query);
            case "/stakes" -> stakes.citing(query);
            default -> throw new UnknownPageException(address.path());
        };
    }

    /** In a path, unlike in a query, a plus sign is a plus sign. */
    private static String plain(String segment) {
        return segment.replace("+", "%2B");
    }
}
