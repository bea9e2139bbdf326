package org.entente.compliance;

import java.util.Comparator;

/**
 * Who says so, seen from a provision.
 *
 * @param role what the claimant is to the provision
 * @param code key of its state or organisation; empty for a third party without one, and for nobody
 */
public record Claimant(Role role, String code) implements Comparable<Claimant> {
    private static final Comparator<Claimant> ORDER =
            Comparator.comparing(Claimant::role).thenComparing(Claimant::code);

    /** What a claimant is to a provision. */
    public enum Role {
        /** It is bound, or someone for whom a bound state answers. */
        OBLIGOR("bound by it"),
        /** A party to the agreement that is not bound. */
        COUNTERPART("the other side"),
        /** Neither. */
        THIRD_PARTY("third party"),
        /** The source does not say who says so. */
        UNATTRIBUTED("source silent about who says so");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    /** A third party of which no more is known. */
    public static final Claimant THIRD_PARTY = new Claimant(Role.THIRD_PARTY, "");

    /** Nobody that could be named. */
    public static final Claimant UNATTRIBUTED = new Claimant(Role.UNATTRIBUTED, "");

    /** A short name: the code, or the role where there is none. */
    public String name() {
        return code.isEmpty() ? role.label() : code;
    }

    @Override
    public int compareTo(Claimant other) {
        return ORDER.compare(this, other);
    }
}
