package org.entente.app.web;

/**
 * All pages over one state of the case. Several of them keep what they read or make first, so after a correction there are
 * new ones.
 */
record Pages(
        RelationPage relation,
        PairsPage pairs,
        DisconnectPage disconnect,
        ReciprocityPage reciprocity,
        PairPage pair,
        EvidencePage evidence,
        MapPage map,
        IncidentPage incident,
        ContactsPage contacts,
        NarrativePage narrative,
        CoveragePage coverage,
        DataPage data,
        MarkedPage marked,
        AgreementsPage agreements,
        LinesPage lines,
        BalancePage balance,
        AlignmentPage alignment,
        TriadsPage triads,
        StakesPage stakes,
        CrisesPage crises,
        CrisisPage crisis,
        AuditPage audit) {

    static Pages of(Desk desk) {
        CrisesPage crises = new CrisesPage(desk);
        return new Pages(
                new RelationPage(desk),
                new PairsPage(desk),
                new DisconnectPage(desk),
                new ReciprocityPage(desk),
                new PairPage(desk),
                new EvidencePage(desk),
                new MapPage(desk),
                new IncidentPage(desk),
                new ContactsPage(desk),
                new NarrativePage(desk),
                new CoveragePage(desk),
                new DataPage(desk),
                new MarkedPage(desk),
                new AgreementsPage(desk),
                new LinesPage(desk),
                new BalancePage(desk),
                new AlignmentPage(desk),
                new TriadsPage(desk),
                new StakesPage(desk),
                crises,
                new CrisisPage(desk, crises),
                new AuditPage(desk));
    }
}
