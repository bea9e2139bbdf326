package org.entente.coverage;

/**
 * How much a source took up on a day, in events.
 *
 * @param all about whomever
 * @param first those that name the first state of the pair on either side
 * @param second those that name the second
 * @param forward those from the first to the second
 * @param backward those from the second to the first
 */
public record Traffic(long all, long first, long second, long forward, long backward) {
    /** Nothing. */
    public static final Traffic NONE = new Traffic(0, 0, 0, 0, 0);

    /** Those between the two. */
    public long between() {
        return forward + backward;
    }

    /** Those that name either of the two; one that names both counts once. */
    public long either() {
        return first + second - between();
    }

    /** Both together. */
    public Traffic plus(Traffic other) {
        return new Traffic(
                all + other.all,
                first + other.first,
                second + other.second,
                forward + other.forward,
                backward + other.backward);
    }
}
