package org.entente.recovery;

import java.util.Optional;
import org.entente.incident.Incident;
import org.entente.incident.Layer;

/** What says that a crisis is ending: something done that the two did not do in it. */
public enum EndingKind {
    /** The two meet or speak. It may ease a crisis; alone it settles nothing. */
    CONTACT("contact"),
    /** A measure is lifted, forces or captives are given back, a ceasefire holds. */
    MEASURE_LIFTED("measure lifted"),
    /** What had been broken off goes on. */
    TIE_RESUMED("tie resumed"),
    /** The two agree. */
    AGREEMENT("agreement");

    private final String label;

    EndingKind(String label) {
        this.label = label;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }

    /** True for what can settle a crisis, false for a contact. */
    public boolean settles() {
        return this != CONTACT;
    }

    /**
     * What an incident of the pair itself is evidence of, by its type; empty for others and for those a side answers for.
     * Cooperation in words (SUPPORT) and requests are none: they are cheap in a crisis.
     */
    public static Optional<EndingKind> of(Incident incident) {
        if (incident.layer() != Layer.OWN) {
            return Optional.empty();
        }
        return switch (incident.what().type()) {
            case AGREE -> Optional.of(AGREEMENT);
            case CONSULT -> Optional.of(CONTACT);
            case CONCEDE, RETREAT -> Optional.of(MEASURE_LIFTED);
            case COOPERATE -> Optional.of(TIE_RESUMED);
            case SUPPORT, AID, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                Optional.empty();
        };
    }
}
