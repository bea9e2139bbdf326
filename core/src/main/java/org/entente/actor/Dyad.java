package org.entente.actor;

/**
 * A pair of states. The order is the one in which the case names them; it decides only which side is shown first.
 *
 * @param first key of one state
 * @param second key of the other
 */
public record Dyad(String first, String second) {

    /** @throws IllegalArgumentException when both are the same state */
    public Dyad {
        if (first.equals(second)) {
            throw new IllegalArgumentException("a dyad needs two states, not twice " + first);
        }
    }

    /** True when the state is one of the two. */
    public boolean has(String state) {
        return first.equals(state) || second.equals(state);
    }

    /** The pair as users write it, {@code RUS-TUR}. */
    public String code() {
        return first + "-" + second;
    }

    /** The same two in the order of the alphabet. */
    public Dyad sorted() {
        return first.compareTo(second) <= 0 ? this : new Dyad(/* first= */ second, /* second= */ first);
    }
}
